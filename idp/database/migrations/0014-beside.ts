import { type Kysely } from 'kysely';

/** Whom a way to another provider is for, and how it ends there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('journeys')
    .addColumn('purpose', 'text', (column) => column.notNull().defaultTo('self'))
    .execute();
  await db.schema
    .createTable('departures')
    .addColumn('sign_in', 'text', (column) => column.primaryKey().references('sign_ins.id').onDelete('cascade'))
    .addColumn('upstream', 'text', (column) => column.notNull())
    .addColumn('id_token', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .execute();
}
