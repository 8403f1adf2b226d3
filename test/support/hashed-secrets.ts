import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Database } from '../../idp/database/open.ts';
import { loadPepper } from '../../idp/keys/pepper.ts';
import { argon2id, createHasher } from '../../idp/passwords/hasher.ts';
import { openPasswords } from '../../idp/passwords/passwords.ts';
import { accounts } from './demo-school.ts';

/** That of every test's provider which brings none of its own. */
export const testPepper = 'a-pepper-that-only-tests-have-0123456789';

const Hashes = v.record(v.string(), v.string());
const key = createHash('sha256')
  .update(JSON.stringify([accounts, argon2id, testPepper]))
  .digest('base64url');
const cache = new URL('../../node_modules/.cache/unilogin/', import.meta.url);
const file = new URL(`hashes-${key}.json`, cache);

/**
 * Gives everybody of the demo school their one-time secret, as an import does. Its 124 hashes are real ones, and take more than a
 * second of a core: they are made once for all test files, and again when secrets, pepper or cost change.
 */
export async function giveDemoSecrets(database: Database, at: Date): Promise<void> {
  const hashes = await allHashes(database);
  const people = await database.selectFrom('people').select(['id', 'username']).execute();
  const rows = accounts.flatMap(({ username, secret }) => {
    const person = people.find((one) => one.username === username)?.id;
    const hash = hashes[username];
    if (person === undefined || hash === undefined) return [];
    return [{ person, kind: secret.kind, hash, one_time: true, set_at: at, made_in: null }];
  });
  if (rows.length === 0) return; // another school
  await database
    .insertInto('passwords')
    .values(rows)
    .onConflict((conflict) => conflict.column('person').doNothing())
    .execute();
}

async function allHashes(database: Database): Promise<v.InferOutput<typeof Hashes>> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return v.parse(Hashes, JSON.parse(kept));
  const pepper = loadPepper({ pepper: testPepper, dataFolder: '' });
  const { hash } = await openPasswords(database, createHasher(pepper.keyFor('passwords')));
  const entries = await Promise.all(
    accounts.map(async ({ username, secret }) => [username, await hash(secret)] as const),
  );
  await mkdir(cache, { recursive: true });
  const unfinished = new URL(`hashes-${randomBytes(6).toString('hex')}`, cache);
  await writeFile(unfinished, JSON.stringify(Object.fromEntries(entries)));
  await rename(unfinished, file);
  return Object.fromEntries(entries);
}
