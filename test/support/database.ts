import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { migrate } from '../../idp/database/migrate.ts';
import { type OpenDatabase, openDatabase } from '../../idp/database/open.ts';

const cache = new URL('../../node_modules/.cache/pglite/', import.meta.url);

/**
 * A fresh database for one test file: one of its own on the server of TEST_DATABASE_URL, else a Postgres in memory.
 * Its tables are there unless `empty` is asked for.
 */
export async function openTestDatabase(ask: { empty?: boolean } = {}): Promise<OpenDatabase> {
  const url = process.env['TEST_DATABASE_URL'];
  const opened = url === undefined ? await openDatabase({ pglite: await memory() }) : await openOnServer(url);
  if (ask.empty !== true) await migrate(opened.database);
  return opened;
}

async function openOnServer(url: string): Promise<OpenDatabase> {
  const made = await createDatabase(url);
  const opened = await openDatabase({ url: made.url });
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await made.drop();
    },
  };
}

/**
 * A database nobody else has, on the server of `url`. A schema would not do: the catalogue that a migration reads is
 * one for all schemas, and a table that another test drops at that moment makes the reading fail.
 */
export async function createDatabase(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await query(url, `create database ${name}`);
  const address = new URL(url);
  address.pathname = name;
  return { url: address.href, drop: () => query(url, `drop database ${name} with (force)`) };
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** Making a cluster takes seconds, so the first run keeps an empty one for all that follow. */
async function memory(): Promise<PGlite> {
  const { version } = JSON.parse(
    await readFile(new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const snapshot = new URL(`empty-${version}.tar`, cache);
  const kept = await readFile(snapshot).catch(() => undefined);
  if (kept !== undefined) return PGlite.create({ loadDataDir: new Blob([kept]) });
  const fresh = await PGlite.create();
  const dump = await fresh.dumpDataDir('none');
  await mkdir(cache, { recursive: true });
  const unfinished = new URL(`empty-${randomBytes(6).toString('hex')}`, cache);
  await writeFile(unfinished, new Uint8Array(await dump.arrayBuffer()));
  await rename(unfinished, snapshot);
  return fresh;
}
