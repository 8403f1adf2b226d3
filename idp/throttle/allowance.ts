import { sql } from 'kysely';
import { failure, type Failure } from '../../shared/contract/errors.ts';
import type { Database } from '../database/open.ts';
import type { AllowanceLimits, Limits } from './limits.ts';

/** What somebody may do only so often. */
export type Allowance = keyof Limits['allowances'];

/** One was taken, and so many are left; or none was there, and the failure says when the next one is. */
export type Taken = { readonly left: number } | Failure;

/** Seconds until another one is there; 0 where one was taken, 1 where the provider has too much to do. */
export function pauseIn(taken: Taken): number {
  if (!('code' in taken)) return 0;
  return taken.code === 'locked-out' ? taken.data.retryAfterSeconds : 1;
}

interface Holder {
  readonly what: Allowance;
  /** A keyed hash, as everywhere in the throttle. */
  readonly account: string;
}

/**
 * Takes one in a single statement: of a hundred at the same moment as many get one as there are. One instant is kept, the
 * one at which all are there again (the generic cell rate algorithm, ITU-T I.371).
 */
export async function takeOne(
  database: Database,
  { what, account }: Holder,
  { atOnce, oneMoreAfterSeconds }: AllowanceLimits,
  now: Date,
): Promise<Taken> {
  const waitMs = oneMoreAfterSeconds * 1000;
  const latest = now.getTime() + atOnce * waitMs;
  const wait = sql`${oneMoreAfterSeconds} * interval '1 second'`;
  const next = sql<Date>`greatest(allowances.full_at, ${now}::timestamptz) + ${wait}`;
  const taken = await database
    .insertInto('allowances')
    .values({ what, account, full_at: new Date(now.getTime() + waitMs) })
    .onConflict((conflict) =>
      conflict.columns(['what', 'account']).doUpdateSet({ full_at: next }).where(next, '<=', new Date(latest)),
    )
    .returning('full_at')
    .executeTakeFirst();
  if (taken !== undefined) return { left: Math.floor((latest - taken.full_at.getTime()) / waitMs) };
  const row = await database
    .selectFrom('allowances')
    .select('full_at')
    .where('what', '=', what)
    .where('account', '=', account)
    .executeTakeFirst();
  const missing = (row?.full_at.getTime() ?? now.getTime()) + waitMs - latest;
  return failure('locked-out', { retryAfterSeconds: Math.max(1, Math.ceil(missing / 1000)) });
}

/** What was taken was not needed. */
export async function giveBackOne(
  database: Database,
  { what, account }: Holder,
  { oneMoreAfterSeconds }: AllowanceLimits,
): Promise<void> {
  const full_at = sql<Date>`full_at - ${oneMoreAfterSeconds} * interval '1 second'`;
  await database
    .updateTable('allowances')
    .set({ full_at })
    .where('what', '=', what)
    .where('account', '=', account)
    .execute();
}

/** Of whom all is there again, nothing need be kept. */
export async function deleteFullAllowances(database: Database, now: Date): Promise<void> {
  await database.deleteFrom('allowances').where('full_at', '<', now).execute();
}
