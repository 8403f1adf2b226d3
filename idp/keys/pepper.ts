import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../database/open.ts';
import { StartError } from '../start-error.ts';

/** What the database alone does not tell: without it a stolen table of passwords cannot even be guessed at. */
export interface Pepper {
  /** A key of 32 bytes for one purpose; those of two purposes tell nothing of each other. */
  keyFor(
    purpose: 'passwords' | 'names' | 'decoys' | 'pictures' | 'networks' | 'asked' | 'ways-in' | 'old-links',
  ): Buffer;
}

/** The pepper of the environment, else that of a key file in the data folder, which is made at the first start. */
export function loadPepper(from: { pepper: string | undefined; dataFolder: string }): Pepper {
  const secret = from.pepper ?? readOrMakeKeyFile(from.dataFolder);
  return { keyFor: (purpose) => Buffer.from(hkdfSync('sha256', secret, 'unilogin pepper', purpose, 32)) };
}

/**
 * Every password in the database needs the pepper that it was made with. The first start writes down a fingerprint.
 * @throws StartError when the pepper is another one
 */
export async function holdToFirstPepper(database: Database, pepper: Pepper): Promise<void> {
  const value = createHmac('sha256', pepper.keyFor('passwords')).update('fingerprint').digest('base64url');
  await database
    .insertInto('settings')
    .values({ name: 'pepper', value })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value: first } = await database
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'pepper')
    .executeTakeFirstOrThrow();
  if (first === value) return;
  throw new StartError(
    'The pepper is not the one that the passwords of this database were made with: UNILOGIN_PEPPER.',
  );
}

function readOrMakeKeyFile(folder: string): string {
  const file = join(folder, 'pepper');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
  } catch (reason) {
    if (!(reason instanceof Error && 'code' in reason && reason.code === 'EEXIST')) throw reason;
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new StartError(`The key file ${file} is damaged: it must have at least 32 characters.`);
  return secret;
}
