import { type Kysely, sql } from 'kysely';

/**
 * The register of institutions: municipalities, closed ones, and orders of new numbers. What was a municipality's own number is its administration from
 * now on; of which municipality, the next file says.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('municipalities')
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .alterTable('institutions')
    .addColumn('municipality', 'text', (column) => column.references('municipalities.code'))
    .addColumn('closed_on', 'text')
    .addColumn('successor', 'text')
    .execute();
  await sql`update institutions set kind = 'administration' where kind = 'municipality'`.execute(db);
  await sql`alter table institutions add constraint institutions_kind check (kind in ('school', 'administration', 'other'))`.execute(
    db,
  );
  // Whatever the processes do, a municipality has one administration
  await sql`create unique index one_administration on institutions (municipality)
    where kind = 'administration' and closed_on is null`.execute(db);
  await db.schema
    .createTable('institution_orders')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('municipality', 'text', (column) => column.notNull().references('municipalities.code'))
    .addColumn('main_number', 'text')
    .addColumn('ordered_by', 'text', (column) => column.references('people.id').onDelete('set null'))
    .addColumn('contact_name', 'text', (column) => column.notNull())
    .addColumn('contact_username', 'text', (column) => column.notNull())
    .addColumn('contact_mail', 'text', (column) => column.notNull())
    .addColumn('contact_phone', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('ordered_at', 'timestamptz', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('number', 'text')
    .addColumn('reason', 'text')
    .addColumn('ended_at', 'timestamptz')
    .addCheckConstraint(
      'institution_orders_state',
      sql`case state
        when 'received' then num_nonnulls(number, reason, ended_at) = 0
        when 'given' then num_nonnulls(number, ended_at) = 2 and reason is null
        when 'refused' then num_nonnulls(reason, ended_at) = 2 and number is null
        else false end`,
    )
    .execute();
  await sql`create unique index one_administration_ordered on institution_orders (municipality)
    where kind = 'administration' and state = 'received'`.execute(db);
  await db.schema
    .createIndex('institution_orders_municipality')
    .on('institution_orders')
    .columns(['municipality', 'ordered_at'])
    .execute();
  await db.schema
    .alterTable('mails')
    .addColumn('institution_order', 'text', (column) => column.references('institution_orders.id').onDelete('cascade'))
    .execute();
}
