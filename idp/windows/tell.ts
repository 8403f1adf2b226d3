import { notifyAll } from '../database/notices.ts';
import type { Database } from '../database/open.ts';
import { pupilsTopic, signInTopic } from '../live/news.ts';
import { adultsOf } from './adults-of.ts';

/**
 * Tells, in the transaction in which the windows of these pupils moved, the page of everybody who may have them on the screen, and
 * of whoever opened, also one who may no longer.
 */
export async function tellAdults(
  transaction: Database,
  { pupils, openers }: { readonly pupils: readonly string[]; readonly openers: readonly string[] },
  now: Date,
): Promise<void> {
  if (pupils.length === 0) return;
  const adults = new Set([...openers, ...(await adultsOf(transaction, pupils, now))]);
  await notifyAll(transaction, [...adults].map(pupilsTopic));
}

/** The same for the pages of the pupils' own sign-ins, also of those that have proven nothing and ask a grown-up elsewhere. */
export async function tellPupils(transaction: Database, pupils: readonly string[]): Promise<void> {
  if (pupils.length === 0) return;
  const waiting = await transaction
    .selectFrom('sign_ins')
    .select('id')
    .where('person', 'in', pupils)
    .where('purpose', '!=', 'change')
    .execute();
  const asking = await transaction
    .selectFrom('requests')
    .select('topic')
    .where('pupil', 'in', pupils)
    .where('state', '=', 'waiting')
    .execute();
  const topics = [...waiting.map(({ id }) => signInTopic(id)), ...asking.map(({ topic }) => topic)];
  await notifyAll(transaction, [...new Set(topics)]);
}
