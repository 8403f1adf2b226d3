import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { SecretSchema } from '../../shared/contract/sign-in.ts';
import type { Person } from './sign-in-load.ts';

const Accounts = v.object({ accounts: v.array(v.object({ username: v.string(), secret: SecretSchema })) });

/** Everybody at the demo school, with the secret of their first sign-in. */
export async function people(): Promise<Person[]> {
  const file = await readFile(new URL('../../demo/accounts.json', import.meta.url), 'utf8');
  return v.parse(Accounts, JSON.parse(file)).accounts;
}
