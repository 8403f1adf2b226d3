import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { SecretSchema, type Secret } from '../../shared/contract/answers.ts';

export const demoSchool = 'demo/school.json';

const Accounts = v.object({ accounts: v.array(v.object({ username: v.string(), secret: SecretSchema })) });
/** Everybody at the demo school, with the secret of their first sign-in. */
export const { accounts } = v.parse(Accounts, JSON.parse(readFileSync('demo/accounts.json', 'utf8')));

/** @throws Error when nobody of the demo school has this username */
export function secretOf(username: string): Secret {
  const account = accounts.find((one) => one.username === username);
  if (account === undefined) throw new Error(`the demo school has no ${username}`);
  return account.secret;
}
