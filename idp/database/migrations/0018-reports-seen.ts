import { type Kysely } from 'kysely';

/** When a user administrator last opened the page about reports: what came later is counted for them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('report_looks')
    .addColumn('person', 'text', (column) => column.primaryKey().references('people.id').onDelete('cascade'))
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .execute();
}
