import type { Database } from '../database/open.ts';
import type { Passwords } from '../passwords/passwords.ts';
import type { OneTimeSecrets } from './school-file.ts';

/** Gives each of these people their one-time secret, unless they have a password already: no start takes one away. */
export async function importOneTimeSecrets(
  database: Database,
  passwords: Passwords,
  { accounts }: OneTimeSecrets,
): Promise<void> {
  const waiting = await database
    .selectFrom('people')
    .leftJoin('passwords', 'passwords.person', 'people.id')
    .select(['people.id', 'people.username'])
    .where('passwords.person', 'is', null)
    .execute();
  const idOf = new Map(waiting.map(({ id, username }) => [username, id]));
  await Promise.all(
    accounts.map(async ({ username, secret }) => {
      const person = idOf.get(username);
      if (person !== undefined) await passwords.giveOneTime(person, secret);
    }),
  );
}
