import { type Kysely, sql } from 'kysely';

/** Agreements of services with institutions, all that was done with them, who decides in the new place, and licences. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('agreements')
    .addColumn('client', 'text', (column) => column.notNull().references('oidc_clients.id').onDelete('cascade'))
    .addColumn('institution', 'text', (column) => column.notNull().references('institutions.number'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('asks', sql`text[]`, (column) => column.notNull())
    .addColumn('gives', sql`text[]`, (column) => column.notNull())
    .addPrimaryKeyConstraint('agreements_pkey', ['client', 'institution'])
    .execute();
  await db.schema.createIndex('agreements_institution').on('agreements').column('institution').execute();
  await db.schema
    .createTable('agreement_moves')
    .addColumn('id', 'bigserial', (column) => column.primaryKey())
    .addColumn('client', 'text', (column) => column.notNull()) // no reference: what was agreed on outlives the service
    .addColumn('institution', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('move', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('person', 'text')
    .addColumn('place', 'text')
    .addColumn('categories', sql`text[]`, (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('agreement_moves_of')
    .on('agreement_moves')
    .columns(['client', 'institution', 'id'])
    .execute();
  await sql`
    create function refuse_agreement_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the history of agreements is append-only' using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  await sql`
    create trigger agreement_moves_are_append_only before update or delete on agreement_moves
    for each row execute function refuse_agreement_change()`.execute(db);
  await sql`
    create trigger agreement_moves_are_not_emptied before truncate on agreement_moves
    for each statement execute function refuse_agreement_change()`.execute(db);
  await db.schema
    .createTable('rights')
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('institution', 'text', (column) => column.notNull().references('institutions.number'))
    .addColumn('right', 'text', (column) => column.notNull())
    .addColumn('until', 'text')
    .addPrimaryKeyConstraint('rights_pkey', ['person', 'institution', 'right'])
    .execute();
  await db.schema
    .createTable('licences')
    .addColumn('client', 'text', (column) => column.notNull().references('oidc_clients.id').onDelete('cascade'))
    .addColumn('institution', 'text', (column) => column.notNull().references('institutions.number'))
    .addColumn('covers', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('until', 'text')
    .addColumn('given_by', 'text', (column) => column.references('people.id').onDelete('set null'))
    .addPrimaryKeyConstraint('licences_pkey', ['client', 'institution', 'covers', 'value'])
    .execute();
}
