import { type Kysely, sql } from 'kysely';

/** Forced changes of passwords that an administrator postpones for a school, or the operator for everyone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('postponements')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('institution', 'text', (column) => column.references('institutions.number'))
    .addColumn('until', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.references('people.id').onDelete('set null'))
    .addColumn('made_at', 'timestamptz', (column) => column.notNull())
    .addColumn('lifted_at', 'timestamptz')
    .addColumn('lifted_by', 'text', (column) => column.references('people.id').onDelete('set null'))
    .execute();
  // Whatever the processes do, one holds at a time
  await sql`create unique index postponements_open on postponements (coalesce(institution, '')) where lifted_at is null`.execute(
    db,
  );
  await db.schema.createIndex('postponements_institution').on('postponements').column('institution').execute();
}
