import { failure, type Failure } from '../../shared/contract/errors.ts';
import { addRaise } from '../assurance/raises.ts';
import type { Database } from '../database/open.ts';
import type { RequestRow } from '../database/tables/requests.ts';
import { relationOf } from '../people/grown-ups.ts';
import { takeTurn } from '../people/turn.ts';
import { requestRules } from './pace.ts';
import { endRequest, findRequest, isFor, standingOf, tellEverybody } from './request.ts';
import { stillThere } from './still-there.ts';

/** An adult's word about a request. */
export type AdultsWord =
  { readonly says: 'yes'; readonly number: string } | { readonly says: 'no' } | { readonly says: 'not-us' };

/**
 * Takes an adult's word, in the transaction it is given: the session is raised with it or not at all. Gives what failed, if
 * anything did; that a request is over, is none of theirs, or never was, is the same to whoever asks.
 */
export async function answerRequest(
  transaction: Database,
  { id, adult, word }: { id: string; adult: string; word: AdultsWord },
  now: Date,
): Promise<{ answered: RequestRow } | Failure> {
  const over = failure('request-over', {});
  // The same questions whatever the id: how long it takes tells nothing either
  const pupil = (await findRequest(transaction, id))?.pupil ?? '';
  await takeTurn(transaction, pupil);
  const row = await findRequest(transaction, id);
  const relation = await relationOf(transaction, { adult, pupil }, now);
  if (row === undefined || relation === undefined || !isFor(row, adult)) return over;
  if (row.gives === 'password' && relation !== 'contact') return over;
  if (standingOf(row, now) !== 'waiting') return over;
  if ((await stillThere(transaction, [row], now)).length === 0) {
    await endRequest(transaction, id, { state: 'cancelled' }, now);
    return over;
  }
  if (word.says === 'yes' && word.number !== row.number) return countWrong(transaction, row, adult, now);
  // Another process, whose clock is ahead, may have ended it at this moment
  if (!(await endRequest(transaction, id, { state: became[word.says], by: adult }, now))) return over;
  if (word.says === 'yes' && row.session !== null) {
    const raise = { way: 'VoksenVerificeret', service: row.client, at: now.getTime() } as const;
    await addRaise(transaction, { session: row.session, person: pupil }, raise);
  }
  return { answered: row };
}

const became = { yes: 'confirmed', no: 'refused', 'not-us': 'reported' } as const;

/** Counted only while it waits: the pupil, or another process whose clock is ahead, may end it at this moment. */
async function countWrong(transaction: Database, { id }: RequestRow, by: string, now: Date): Promise<Failure> {
  const row = await transaction
    .updateTable('requests')
    .set(({ eb }) => ({ wrong: eb('wrong', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return failure('request-over', {});
  const triesLeft = requestRules.tries - row.wrong;
  if (triesLeft > 0) {
    await tellEverybody(transaction, row, now);
    return failure('wrong-number', { triesLeft });
  }
  await endRequest(transaction, id, { state: 'ended', by }, now);
  return failure('wrong-numbers', {});
}
