import { type Kysely, sql } from 'kysely';

/** What oidc-provider keeps, the keys, and the clients. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('oidc_artifacts')
    .addColumn('model', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('payload', 'json', (column) => column.notNull()) // not jsonb, which refuses U+0000 in a `state`
    .addColumn('grant_id', 'text')
    .addColumn('uid', 'text')
    .addColumn('user_code', 'text')
    .addColumn('expires_at', 'timestamptz')
    .addColumn('consumed_at', 'timestamptz')
    .addPrimaryKeyConstraint('oidc_artifacts_pkey', ['model', 'id'])
    .execute();
  for (const column of ['grant_id', 'uid', 'user_code', 'expires_at']) {
    await db.schema
      .createIndex(`oidc_artifacts_${column}`)
      .on('oidc_artifacts')
      .column(column)
      .where(sql.ref(column), 'is not', null)
      .execute();
  }
  await db.schema
    .createTable('oidc_keys')
    .addColumn('kid', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('secret', 'jsonb', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .addColumn('retired_at', 'timestamptz')
    .execute();
  await db.schema
    .createTable('oidc_clients')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('secret_hash', 'text')
    .addColumn('metadata', 'jsonb', (column) => column.notNull())
    .execute();
}
