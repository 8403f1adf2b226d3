import { setImmediate as immediate } from 'node:timers/promises';
import type { Database } from '../database/open.ts';
import type { Passwords } from '../passwords/passwords.ts';
import type { OneTimeSecrets } from './school-file.ts';

/** What became of the people of a file. */
export interface HandedIn {
  /** Got their one-time secret. */
  readonly given: number;
  /** Have a password or a one-time secret already, which stays. */
  readonly kept: number;
  /** Are nobody here. */
  readonly unknown: number;
}

/** So many are hashed at a time: sign-ins queue behind them and no further. */
const atOnce = 20;

/**
 * Gives each of these people their one-time secret, unless they have a password already: it takes none away, so that it can be stopped
 * and begun again. Without `passwords` it gives nothing, and tells what it would do. @param at from when they count
 */
export async function importOneTimeSecrets(
  database: Database,
  passwords: Passwords | undefined,
  { accounts }: OneTimeSecrets,
  at: Date,
  report?: (so: HandedIn) => void,
): Promise<HandedIn> {
  const people = await database
    .selectFrom('people')
    .leftJoin('passwords', 'passwords.person', 'people.id')
    .select(['people.id', 'people.username', 'passwords.kind'])
    .execute();
  const idOf = new Map(people.map(({ id, username }) => [username, id]));
  const have = new Set(people.flatMap(({ id, kind }) => (kind === null ? [] : [id])));
  const so = { given: 0, kept: 0, unknown: 0 };
  for (let from = 0; from < accounts.length; from += atOnce) {
    const some = accounts.slice(from, from + atOnce);
    await Promise.all(
      some.map(async ({ username, secret }) => {
        const person = idOf.get(username);
        if (person === undefined) so.unknown += 1;
        else if (have.has(person) || (await passwords?.giveOneTime(person, secret, at)) === false) so.kept += 1;
        else so.given += 1;
      }),
    );
    report?.({ ...so });
    await immediate();
  }
  return so;
}
