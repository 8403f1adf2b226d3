import { type Kysely } from 'kysely';

/** An adult's word is for the service that the pupil was on the way to; a factor of one's own is for all (empty). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('raises')
    .addColumn('service', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await db.schema.alterTable('raises').dropConstraint('raises_pkey').execute();
  await db.schema
    .alterTable('raises')
    .addPrimaryKeyConstraint('raises_pkey', ['session', 'person', 'way', 'level', 'service'])
    .execute();
}
