import { type Kysely, sql } from 'kysely';

/** Whoever looks after several schools looks at the reports of one of them at a time: until now, at those of their first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('report_looks')
    .addColumn('institution', 'text', (column) => column.references('institutions.number').onDelete('cascade'))
    .execute();
  await sql`
    update report_looks set institution = people.institution from people where people.id = report_looks.person
  `.execute(db);
  await db.schema.alterTable('report_looks').dropConstraint('report_looks_pkey').execute();
  await db.schema
    .alterTable('report_looks')
    .addPrimaryKeyConstraint('report_looks_pkey', ['person', 'institution'])
    .execute();
}
