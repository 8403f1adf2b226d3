import { randomBytes } from 'node:crypto';
import { failure, type Failure } from '../../shared/contract/errors.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import type { RequestRow } from '../database/tables/requests.ts';
import { takeTurn } from '../people/turn.ts';
import { pauseBefore, requestRules } from './pace.ts';
import { drawNumber, endRequest, standingOf, tellEverybody, whoIsAsked } from './request.ts';

/** What a pupil asks for; the words that the adult reads are all ours or the registration's. */
export type Question = Pick<
  RequestRow,
  | 'pupil'
  | 'session'
  | 'topic'
  | 'client'
  | 'service'
  | 'counts'
  | 'holds_seconds'
  | 'adult'
  | 'device'
  | 'network'
  | 'code'
  | 'gives'
>;

/**
 * Asks, in the transaction it is given. One that is open already ends: the number on the last page is the one that counts.
 * Gives why not, when nobody can be asked or it was done too often, by whichever of the pupil's sessions.
 * @param latest when it ends whatever its own time
 */
export async function askGrownUps(
  transaction: Database,
  question: Question,
  now: Date,
  latest = Infinity,
): Promise<{ id: string } | Failure> {
  const { pupil, adult, client, gives } = question;
  await takeTurn(transaction, pupil);
  const adults = await whoIsAsked(transaction, question, now);
  if (!adults.some(({ id }) => adult === null || id === adult)) return failure('adult-unknown', {});
  const pause = await pauseOf(transaction, pupil, now, gives);
  if (pause > 0) return failure('asked-often', { retryAfterSeconds: pause });
  await endOpen(transaction, pupil, now, gives);
  const id = randomBytes(18).toString('base64url');
  const expires_at = new Date(Math.min(now.getTime() + requestRules.lastsSeconds * 1000, latest));
  await transaction
    .insertInto('requests')
    .values({ ...question, id, number: drawNumber(), state: 'waiting', wrong: 0, asked_at: now, expires_at })
    .execute();
  await tellEverybody(transaction, question, now);
  await writeAudit(
    transaction,
    { event: 'adult-asked', person: pupil, client, ...(gives === 'password' && { way: gives }) },
    now,
  );
  return { id };
}

/** Seconds until this pupil may ask again; of what anybody can ask who knows the username, the pupil's own asking is not slowed. */
export async function pauseOf(
  database: Database,
  pupil: string,
  now: Date,
  gives: Question['gives'] = 'step-up',
): Promise<number> {
  const rows = await database
    .selectFrom('requests')
    .select('asked_at')
    .where('pupil', '=', pupil)
    .where('gives', '=', gives)
    .where('asked_at', '>', new Date(now.getTime() - 3_600_000))
    .orderBy('asked_at')
    .execute();
  const times = rows.map(({ asked_at }) => asked_at.getTime());
  return pauseBefore(times, now.getTime());
}

/**
 * Ends what a pupil has open, if anything, in the transaction it is given: so that no adult is asked in vain. However old it
 * is: nobody may have looked since its time was over.
 */
export async function endOpen(
  transaction: Database,
  pupil: string,
  now: Date,
  gives: Question['gives'] = 'step-up',
): Promise<void> {
  const open = await transaction
    .selectFrom('requests')
    .select(['id', 'state', 'expires_at'])
    .where('pupil', '=', pupil)
    .where('gives', '=', gives)
    .where('state', '=', 'waiting')
    .execute();
  for (const row of open) {
    const state = standingOf(row, now) === 'waiting' ? 'cancelled' : 'expired';
    await endRequest(transaction, row.id, { state }, now);
  }
}
