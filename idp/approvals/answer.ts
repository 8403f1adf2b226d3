import { failure, type Failure } from '../../shared/contract/errors.ts';
import { addRaise } from '../assurance/raises.ts';
import type { Database } from '../database/open.ts';
import type { RequestRow } from '../database/tables/requests.ts';
import { relationOf } from '../people/grown-ups.ts';
import { requestRules } from './pace.ts';
import { endRequest, standingOf, tellEverybody } from './request.ts';

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
  const row = await transaction.selectFrom('requests').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  const over = failure('request-over', {});
  if (row === undefined || standingOf(row, now) !== 'waiting') return over;
  if (row.adult !== null && row.adult !== adult) return over;
  if ((await relationOf(transaction, { adult, pupil: row.pupil }, now)) === undefined) return over;
  if (!(await isSessionThere(transaction, row))) {
    await endRequest(transaction, id, { state: 'cancelled' }, now);
    return over;
  }
  if (word.says !== 'yes') {
    await endRequest(transaction, id, { state: word.says === 'no' ? 'refused' : 'reported', by: adult }, now);
    return { answered: row };
  }
  if (word.number !== row.number) return countWrong(transaction, row, adult, now);
  await endRequest(transaction, id, { state: 'confirmed', by: adult }, now);
  const raise = { way: 'VoksenVerificeret', at: now.getTime() } as const;
  if (row.session !== null) await addRaise(transaction, { session: row.session, person: row.pupil }, raise);
  return { answered: row };
}

async function countWrong(transaction: Database, row: RequestRow, by: string, now: Date): Promise<Failure> {
  const wrong = row.wrong + 1;
  const triesLeft = requestRules.tries - wrong;
  await transaction.updateTable('requests').set({ wrong }).where('id', '=', row.id).execute();
  if (triesLeft > 0) {
    await tellEverybody(transaction, row, now);
    return failure('wrong-number', { triesLeft });
  }
  await endRequest(transaction, row.id, { state: 'ended', by }, now);
  return failure('wrong-numbers', {});
}

/** Whoever has signed out, or been signed out, waits for nothing any more. */
async function isSessionThere(transaction: Database, { session, pupil }: RequestRow): Promise<boolean> {
  if (session === null) return true;
  const found = await transaction
    .selectFrom('oidc_artifacts')
    .select('id')
    .where('model', '=', 'Session')
    .where('uid', '=', session)
    .where('account', '=', pupil)
    .where('consumed_at', 'is', null)
    .where('expires_at', '>', new Date())
    .executeTakeFirst();
  return found !== undefined;
}
