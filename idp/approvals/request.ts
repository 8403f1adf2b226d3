import { randomInt } from 'node:crypto';
import { writeAudit } from '../audit/audit.ts';
import { notify } from '../database/notices.ts';
import type { Database } from '../database/open.ts';
import type { RequestRow, RequestState } from '../database/tables/requests.ts';
import { adultTopic } from '../live/news.ts';
import { type GrownUp, grownUpsOf } from '../people/grown-ups.ts';

/** How a request stands at this moment: one that waits beyond its time has expired. */
export function standingOf({ state, expires_at }: Pick<RequestRow, 'state' | 'expires_at'>, now: Date): RequestState {
  return state === 'waiting' && expires_at <= now ? 'expired' : state;
}

/** Two digits, of which the first is not 0: nobody reads "07" as seven. */
export function drawNumber(): string {
  return String(randomInt(10, 100));
}

export async function findRequest(database: Database, id: string): Promise<RequestRow | undefined> {
  return database.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Who may answer at this moment: a new password is asked of contacts only, since teachers have Elevadgang for it. */
export async function whoIsAsked(
  database: Database,
  { pupil, gives }: Pick<RequestRow, 'pupil' | 'gives'>,
  now: Date,
): Promise<GrownUp[]> {
  const adults = await grownUpsOf(database, pupil, now);
  return gives === 'password' ? adults.filter(({ as }) => as === 'contact') : adults;
}

/** Whether it was this adult, or any, who was asked. */
export function isFor({ adult }: Pick<RequestRow, 'adult'>, somebody: string): boolean {
  return adult === null || adult === somebody;
}

type End = Exclude<RequestState, 'waiting'>;
const events = {
  confirmed: 'adult-confirmed',
  refused: 'adult-refused',
  reported: 'adult-reported',
  cancelled: 'request-cancelled',
  ended: 'request-ended',
  expired: 'request-expired',
} as const satisfies Record<End, string>;

/**
 * Ends a request that waits, in the transaction it is given: once, whoever is first. Number and network go, the audit log has
 * it, and every page that waits is told. Gives whether it was this call that ended it.
 */
export async function endRequest(
  transaction: Database,
  id: string,
  { state, by }: { state: End; by?: string },
  now: Date,
): Promise<boolean> {
  const row = await transaction
    .updateTable('requests')
    .set({ state, number: '', network: '', answered_by: by ?? null, ended_at: now })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return false;
  await tellEverybody(transaction, row, now);
  const { pupil: person, client, gives } = row;
  const way = gives === 'password' ? { way: gives } : {};
  const entry = { event: events[state], person, client, ...way, ...(by !== undefined && { actor: by }) };
  await writeAudit(transaction, entry, now);
  return true;
}

/** Tells the page that waits, and all who may see the request at this moment. */
export async function tellEverybody(
  transaction: Database,
  request: Pick<RequestRow, 'pupil' | 'adult' | 'topic' | 'gives'>,
  now: Date,
): Promise<void> {
  const adults = (await whoIsAsked(transaction, request, now)).filter(({ id }) => isFor(request, id));
  for (const topic of [request.topic, ...adults.map(({ id }) => adultTopic(id))]) await notify(transaction, topic);
}

/** Ends what nobody answered in time, and forgets what is older than what adults see of it. */
export async function deleteOldRequests(database: Database, now: Date): Promise<void> {
  const late = await database
    .selectFrom('requests')
    .select('id')
    .where('state', '=', 'waiting')
    .where('expires_at', '<=', now)
    .execute();
  for (const { id } of late) {
    await database.transaction().execute((transaction) => endRequest(transaction, id, { state: 'expired' }, now));
  }
  await database.deleteFrom('requests').where('asked_at', '<', shownSince(now)).execute();
  await database.deleteFrom('mutes').where('until', '<', now).execute();
}

/** Since when adults see what they answered: 90 days. */
export function shownSince(now: Date): Date {
  return new Date(now.getTime() - 90 * 86_400_000);
}
