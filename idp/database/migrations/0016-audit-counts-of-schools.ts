import { type Kysely, sql } from 'kysely';

/**
 * What is left of old entries says of which school it is, and of how many people at least: so a school's administrator sees
 * their own school's, and no number that tells of somebody. Older counts say neither, and are shown to nobody.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('audit_counts')
    .addColumn('institution', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('people', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`
    alter table audit_counts drop constraint audit_counts_pkey,
    add constraint audit_counts_pkey primary key (institution, month, event, way)`.execute(db);
}
