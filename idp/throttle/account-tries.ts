import { sql } from 'kysely';
import { failure, type Failure } from '../../shared/contract/errors.ts';
import type { Database } from '../database/open.ts';
import type { Limits } from './limits.ts';

type AccountLimits = Limits['account'];

/**
 * Counts a try in one statement, unless the account pauses: of a hundred at the same moment as many get through as there
 * are free tries, whichever process they came to.
 */
export async function countTry(
  database: Database,
  account: string,
  limits: AccountLimits,
  now: Date,
): Promise<Failure | undefined> {
  const { freeTries, firstPauseSeconds, longestPauseSeconds, lastTry } = limits;
  const inRow = sql<number>`account_tries.in_row + 1`;
  const pauseSeconds = sql`least(${longestPauseSeconds}, ${firstPauseSeconds} * power(2, least(${inRow} - ${freeTries}, 20)))`;
  const counted = await database
    .insertInto('account_tries')
    .values({ account, in_row: 1, since_success: 1, paused_until: null, last_at: now })
    .onConflict((conflict) =>
      conflict
        .column('account')
        .doUpdateSet({
          in_row: inRow,
          since_success: sql<number>`account_tries.since_success + 1`,
          paused_until: sql<Date | null>`case when ${inRow} >= ${freeTries} then ${now}::timestamptz + ${pauseSeconds} * interval '1 second' end`,
          last_at: now,
        })
        .where((where) =>
          where.and([
            where.or([where('account_tries.paused_until', 'is', null), where('account_tries.paused_until', '<=', now)]),
            where('account_tries.since_success', '<', lastTry),
          ]),
        ),
    )
    .returning('account')
    .executeTakeFirst();
  return counted === undefined ? pauseOf(database, account, limits, now) : undefined;
}

/** Why the account's next try would not be looked at, if it would not. */
export async function pauseOf(
  database: Database,
  account: string,
  { lastTry }: AccountLimits,
  now: Date,
): Promise<Failure | undefined> {
  const row = await database.selectFrom('account_tries').selectAll().where('account', '=', account).executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.since_success >= lastTry) return failure('locked-for-good', {});
  const left = row.paused_until === null ? 0 : row.paused_until.getTime() - now.getTime();
  return left > 0 ? failure('locked-out', { retryAfterSeconds: Math.ceil(left / 1000) }) : undefined;
}

/** The accounts among these whose next try would not be looked at: until when, or until somebody helps. */
export async function locksOf(
  database: Database,
  accounts: readonly string[],
  { lastTry }: AccountLimits,
  now: Date,
): Promise<ReadonlyMap<string, Date | 'until-helped'>> {
  const rows = await database
    .selectFrom('account_tries')
    .select(['account', 'since_success', 'paused_until'])
    .where('account', '=', sql<string>`any(select json_array_elements_text(${JSON.stringify(accounts)}::json))`)
    .where((where) => where.or([where('since_success', '>=', lastTry), where('paused_until', '>', now)]))
    .execute();
  return new Map(
    rows.map(({ account, since_success, paused_until }) => {
      return [account, since_success >= lastTry || paused_until === null ? 'until-helped' : paused_until];
    }),
  );
}

export async function forgetTries(database: Database, account: string): Promise<void> {
  await database.deleteFrom('account_tries').where('account', '=', account).execute();
}

/** After so many days without a try a count is forgotten, for names that somebody has and names that nobody has alike. */
const keptDays = 400;

/** No time opens what only somebody's help opens. */
export async function deleteForgottenTries(database: Database, { lastTry }: AccountLimits, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  await database
    .deleteFrom('account_tries')
    .where('last_at', '<', before)
    .where('since_success', '<', lastTry)
    .execute();
}
