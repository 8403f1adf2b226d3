import { type Kysely, sql } from 'kysely';

/**
 * What happened to whom, written once (docs/decisions/0019): the database itself refuses to change an entry, and to
 * remove one that is younger than six months.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('id', 'bigserial', (column) => column.primaryKey())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull()) // no reference: an entry outlives the person
    .addColumn('way', 'text')
    .addColumn('client', 'text')
    .execute();
  await db.schema.createIndex('audit_person').on('audit').columns(['person', 'at']).execute();
  await db.schema.createIndex('audit_at').on('audit').column('at').execute();
  await db.schema
    .createTable('audit_counts')
    .addColumn('month', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('way', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_counts_pkey', ['month', 'event', 'way'])
    .execute();
  await sql`
    create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and old.at < now() - interval '6 months' then return old; end if;
      raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  await sql`
    create trigger audit_is_append_only before update or delete on audit
    for each row execute function refuse_audit_change()`.execute(db);
  await sql`
    create trigger audit_is_not_emptied before truncate on audit
    for each statement execute function refuse_audit_change()`.execute(db);
}
