import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { SecretSchema, type Secret } from '../../shared/contract/answers.ts';
import type { Language } from './language.ts';

export interface TryAccount {
  name: string;
  username: string;
  /** What this person is at school, in each language. */
  part: Record<Language, string>;
  secret: Secret;
}

/** One of each kind, by username in accounts.json. */
const chosen: readonly Omit<TryAccount, 'secret'>[] = [
  { username: 'idah1234', name: 'Ida Holm', part: { da: 'Elev i 1.A', en: 'Pupil in grade 1' } },
  { username: 'gust9852', name: 'Gustav Holm', part: { da: 'Elev i 5.A', en: 'Pupil in grade 5' } },
  { username: 'math1853', name: 'Mathilde Hjort', part: { da: 'Elev i 8.A', en: 'Pupil in grade 8' } },
  { username: 'sann4454', name: 'Sanne Mortensen', part: { da: 'Lærer i 5.A og 6.A', en: 'Teacher of 5.A and 6.A' } },
  {
    username: 'mett8647',
    name: 'Mette Bruun Holm',
    part: { da: 'Mor til Ida og Gustav', en: 'Mother of Ida and Gustav' },
  },
  { username: 'luka6460', name: 'Łukasz Żółć', part: { da: 'Elev i 2.A', en: 'Pupil in grade 2' } },
];

const Accounts = v.object({ accounts: v.array(v.object({ username: v.string(), secret: SecretSchema })) });

/** The people whom the front door offers, each with the one-time secret of accounts.json. */
export async function readTryAccounts(): Promise<TryAccount[]> {
  const file = await readFile(new URL('../accounts.json', import.meta.url), 'utf8');
  const { accounts } = v.parse(Accounts, JSON.parse(file));
  const secretOf = new Map(accounts.map(({ username, secret }) => [username, secret]));
  return chosen.flatMap((account) => {
    const secret = secretOf.get(account.username);
    return secret ? [{ ...account, secret }] : [];
  });
}
