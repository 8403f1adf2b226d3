import { sql } from 'kysely';
import type { Database } from '../database/open.ts';
import type { Limits } from './limits.ts';

interface Failing {
  account: string;
  address: string;
}

/** Remembers that this account failed from this address; the same account fails once, however often it tries. */
export async function countFailing(database: Database, { account, address }: Failing, now: Date): Promise<void> {
  await database
    .insertInto('failing_accounts')
    .values({ account, address, last_at: now })
    .onConflict((conflict) => conflict.columns(['address', 'account']).doUpdateSet({ last_at: now }))
    .execute();
}

/** Somebody who mistyped and then got in is nobody who guesses. */
export async function forgetFailing(database: Database, { account, address }: Failing): Promise<void> {
  await database.deleteFrom('failing_accounts').where('account', '=', account).where('address', '=', address).execute();
}

/** Whether so many other accounts have failed from this address lately that it looks like guessing. */
export async function isAddressOverLimit(
  database: Database,
  { account, address }: Failing,
  { address: here, overall }: Limits,
  now: Date,
): Promise<boolean> {
  const since = new Date(now.getTime() - here.windowSeconds * 1000);
  const { failing } = await database
    .selectFrom('failing_accounts')
    .select(sql<number>`count(*)`.as('failing'))
    .where('address', '=', address)
    .where('account', '!=', account)
    .where('last_at', '>', since)
    .executeTakeFirstOrThrow();
  if (failing < overall.addressFailingAccounts) return false;
  return failing >= here.failingAccounts || (await isUnderAttack(database, overall.failingAccounts, since));
}

/** Looks no further than the limit, so that a large attack does not make the question dear. */
async function isUnderAttack(database: Database, limit: number, since: Date): Promise<boolean> {
  const different = database
    .selectFrom('failing_accounts')
    .select('account')
    .distinct()
    .where('last_at', '>', since)
    .limit(limit);
  const { count } = await database
    .selectFrom(different.as('different'))
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return count >= limit;
}
