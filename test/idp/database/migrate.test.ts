import { afterEach, describe, expect, test } from 'vitest';
import { isMigrated, migrate } from '../../../idp/database/migrate.ts';
import { migrations } from '../../../idp/database/migrations.ts';
import { type OpenDatabase, openDatabase } from '../../../idp/database/open.ts';
import { loadKeys } from '../../../idp/keys/keys.ts';
import { hasPostgres, startPostgres } from '../../../scripts/postgres.ts';
import { createDatabase, openTestDatabase } from '../../support/database.ts';

const given = process.env['TEST_DATABASE_URL'];
/** Without Debian's postgresql there is no server to start: `npm test` on PGlite alone is enough there. */
const hasServer = given !== undefined || (await hasPostgres());
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function emptyDatabase(): Promise<OpenDatabase> {
  const opened = await openTestDatabase({ empty: true });
  open.push(opened.close);
  return opened;
}

async function throwAway(): Promise<string> {
  const server = await startPostgres();
  open.push(server.stop);
  return server.url;
}

test('migrations run in the order of their names, once', async () => {
  const { database } = await emptyDatabase();
  expect(await isMigrated(database)).toBe(false);
  await migrate(database);
  await migrate(database);
  const ran = database.withTables<{ kysely_migration: { name: string; timestamp: string } }>();
  const names = await ran.selectFrom('kysely_migration').select('name').orderBy('timestamp').orderBy('name').execute();
  expect(names.map((row) => row.name)).toEqual(Object.keys(migrations).sort());
  expect(await isMigrated(database)).toBe(true);
});

test('two that ask for keys at once get the same', async () => {
  const { database } = await emptyDatabase();
  await migrate(database);
  const [one, other] = await Promise.all([loadKeys(database), loadKeys(database)]);
  expect(one).toEqual(other);
});

describe.runIf(hasServer)('processes that start together on one server', () => {
  test('migrate it once, and agree on the keys', async () => {
    const { url, drop } = await createDatabase(given ?? (await throwAway()));
    open.push(drop);
    const starts = Array.from({ length: 4 }, async () => {
      const opened = await openDatabase({ url });
      open.push(opened.close);
      await migrate(opened.database);
      return loadKeys(opened.database);
    });
    const [first, ...others] = await Promise.all(starts);
    for (const keys of others) expect(keys).toEqual(first);
  });
});
