import { type Kysely } from 'kysely';

/** What somebody has shown on top of the password, in one session (docs/decisions/0026). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('raises')
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('way', 'text', (column) => column.notNull())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('raises_pkey', ['session', 'person', 'way', 'level'])
    .execute();
}
