import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import { wayInRules } from './rules.ts';

/** Ends the way in that is open for somebody, if one is, in the transaction it is given. `by`: who does; null: nobody in person. */
export async function endWaysIn(transaction: Database, person: string, by: string | null, now: Date): Promise<void> {
  await end(transaction, { person }, by, now);
}

/** Ends this one, if it is open and of this institution. Says whether it was. */
export async function endWayIn(
  transaction: Database,
  { id, institution, by }: { readonly id: string; readonly institution: string; readonly by: string },
  now: Date,
): Promise<boolean> {
  return end(transaction, { id, institution }, by, now);
}

async function end(
  transaction: Database,
  which: { readonly person: string } | { readonly id: string; readonly institution: string },
  by: string | null,
  now: Date,
): Promise<boolean> {
  const ended = await transaction
    .updateTable('ways_in')
    .set({ state: 'ended', ended_at: now, ended_by: by, code: null })
    .where((where) => where.and(which))
    .where('state', '=', 'open')
    .returning(['person', 'how', 'expires_at'])
    .executeTakeFirst();
  if (ended === undefined) return false;
  const { person, how, expires_at } = ended;
  // One that nobody used in time was over before
  if (expires_at <= now) return false;
  const actor = by === null ? {} : { actor: by };
  await writeAudit(transaction, { event: 'way-in-ended', person, client: null, way: how, ...actor }, now);
  return true;
}

/** Forgets codes that open nothing any more, and ways in that nobody is shown; the audit log keeps who opened for whom. */
export async function deleteOldWaysIn(database: Database, now: Date): Promise<void> {
  await database.updateTable('ways_in').set({ code: null }).where('expires_at', '<', dayBefore(now, 1)).execute();
  await database.deleteFrom('ways_in').where('opened_at', '<', dayBefore(now, wayInRules.shownDays)).execute();
}

function dayBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}
