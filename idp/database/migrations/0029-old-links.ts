import { type Kysely, sql } from 'kysely';

/** The former links of services: how often they are used, and when somebody last got a ticket by one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('old_link_uses')
    .addColumn('client', 'text', (column) => column.notNull().references('oidc_clients.id').onDelete('cascade'))
    .addColumn('day', 'date', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('old_link_uses_key', ['client', 'day', 'outcome'])
    .execute();
  await db.schema
    .createTable('old_link_tickets')
    .addColumn('client', 'text', (column) => column.notNull().references('oidc_clients.id').onDelete('cascade'))
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('last_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('old_link_tickets_key', ['client', 'person'])
    .execute();
  await sql`create index old_link_uses_day on old_link_uses (day)`.execute(db);
}
