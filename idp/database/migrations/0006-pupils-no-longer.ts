import { type Kysely } from 'kysely';

/** Whoever is a pupil no longer has no grade, and that is remembered as a move. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('grades')
    .alterColumn('grade', (column) => column.dropNotNull())
    .execute();
}
