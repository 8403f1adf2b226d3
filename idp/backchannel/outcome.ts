import { sql } from 'kysely';
import { standingOf } from '../approvals/request.ts';
import { addRaise } from '../assurance/raises.ts';
import type { Database } from '../database/open.ts';
import type { RequestRow } from '../database/tables/requests.ts';
import type { Outcome } from '../oidc/service-asks.ts';
import { askRules } from './rules.ts';

/**
 * What a poll is told: read from the database each time, so that it does not matter which process took the pupil's or the
 * grown-up's word. Undefined for what this client never asked.
 */
export async function outcomeOf(
  database: Database,
  { authReq, client }: { authReq: string; client: string },
  now: Date,
): Promise<Outcome | undefined> {
  const ask = await database
    .selectFrom('asks')
    .selectAll()
    .where('auth_req', '=', authReq)
    .where('client', '=', client)
    .executeTakeFirst();
  if (ask === undefined) return undefined;
  if (!(await isInTime(database, ask.id, now))) return { is: 'too-fast' };
  if (ask.denied_at !== null) return { is: 'denied' };
  if (ask.request === null) return { is: ask.expires_at <= now ? 'expired' : 'pending' };
  const { set_at, ...request } = await database
    .selectFrom('requests')
    .leftJoin('passwords', 'passwords.person', 'requests.pupil')
    .selectAll('requests')
    .select('passwords.set_at')
    .where('requests.id', '=', ask.request)
    .executeTakeFirstOrThrow();
  // A new password ends what was begun with the one before (docs/decisions/0018)
  if (set_at !== null && set_at > request.asked_at) return { is: 'denied' };
  return toldOf(database, { id: ask.id, request }, now);
}

async function toldOf(
  database: Database,
  { id, request }: { id: string; request: RequestRow },
  now: Date,
): Promise<Outcome> {
  const { pupil, holds_seconds, ended_at } = request;
  const standing = standingOf(request, now);
  switch (standing) {
    case 'waiting':
      return { is: 'pending' };
    case 'expired':
      return { is: 'expired' };
    case 'refused':
    case 'reported':
    case 'cancelled':
    case 'ended':
      return { is: 'denied' };
    case 'confirmed': {
      const at = Number(ended_at);
      if (at + holds_seconds * 1000 <= now.getTime()) return { is: 'expired' };
      await addRaise(
        database,
        { session: id, person: pupil },
        { way: 'VoksenVerificeret', service: request.client, at },
      );
      return { is: 'confirmed', person: pupil, at, id };
    }
  }
}

/** Counts the poll in one statement: of two at once one is too fast. Whoever is must wait longer from then on. */
async function isInTime(database: Database, id: string, now: Date): Promise<boolean> {
  const next = sql<Date>`polled_at + (interval_seconds - ${askRules.grace}::int) * interval '1 second'`;
  const polled = await database
    .updateTable('asks')
    .set({ polled_at: now })
    .where('id', '=', id)
    .where((where) => where.or([where('polled_at', 'is', null), where(next, '<=', now)]))
    .returning('id')
    .executeTakeFirst();
  if (polled !== undefined) return true;
  const longer = sql<number>`least(interval_seconds + ${askRules.interval}::int, ${askRules.longestInterval}::int)`;
  await database.updateTable('asks').set({ polled_at: now, interval_seconds: longer }).where('id', '=', id).execute();
  return false;
}
