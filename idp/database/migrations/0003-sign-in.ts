import type { Kysely } from 'kysely';

/** Sign-ins that are under way, and the counts that slow down whoever guesses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sign_ins')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('browser', 'text', (column) => column.notNull())
    .addColumn('service', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('state', 'json', (column) => column.notNull()) // not jsonb, which refuses U+0000 in what was typed
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('sign_ins_expires_at').on('sign_ins').column('expires_at').execute();
  await db.schema
    .createTable('account_tries')
    .addColumn('account', 'text', (column) => column.primaryKey())
    .addColumn('in_row', 'integer', (column) => column.notNull())
    .addColumn('since_success', 'integer', (column) => column.notNull())
    .addColumn('paused_until', 'timestamptz')
    .addColumn('last_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('failing_accounts')
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('last_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('failing_accounts_pkey', ['address', 'account'])
    .execute();
  await db.schema.createIndex('failing_accounts_last_at').on('failing_accounts').column('last_at').execute();
}
