import type { Kysely } from 'kysely';

/** What services ask that have no browser of the pupil's (CIBA), until somebody has answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('asks')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('auth_req', 'text', (column) => column.notNull().unique())
    .addColumn('client', 'text', (column) => column.notNull())
    .addColumn('service', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('request', 'text', (column) => column.references('requests.id').onDelete('cascade'))
    .addColumn('session', 'text')
    .addColumn('denied_at', 'timestamptz')
    .addColumn('asked_at', 'timestamptz', (column) => column.notNull())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .addColumn('polled_at', 'timestamptz')
    .addColumn('interval_seconds', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('asks_name').on('asks').columns(['name', 'expires_at']).execute();
}
