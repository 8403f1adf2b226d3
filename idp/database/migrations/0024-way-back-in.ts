import { type Kysely, sql } from 'kysely';

/** A pupil may ask for a new password as well as for a yes: each at most once at a time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('requests')
    .addColumn('gives', 'text', (column) => column.notNull().defaultTo('step-up'))
    .execute();
  await sql`drop index requests_open`.execute(db);
  await sql`create unique index requests_open on requests (pupil, gives) where state = 'waiting'`.execute(db);
}
