import type { Kysely } from 'kysely';

/** What somebody may do so many times at once, and again after a while: when all of it is there again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('allowances')
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('full_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('allowances_pkey', ['what', 'account'])
    .execute();
  await db.schema.createIndex('allowances_full_at').on('allowances').column('full_at').execute();
}
