import type { Kysely } from 'kysely';

/** Since when somebody's first name is what it is: whoever has no more to do with them may know the one before alone (docs/decisions/0034). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('people').addColumn('named_on', 'text').execute();
}
