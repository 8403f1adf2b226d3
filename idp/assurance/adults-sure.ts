import type { Database } from '../database/open.ts';
import { type RaisedSession, raisesOf } from './raises.ts';
import { adultsSure } from './sure-for.ts';

/**
 * Until when, in milliseconds since 1970, a session is sure by a factor of the person's own, shown in this session at
 * Substantial at least; undefined when it is not. It holds for `holds` milliseconds: as long as an adult may vouch for a
 * pupil, when nothing else is said.
 */
export async function sureUntil(
  database: Database,
  session: RaisedSession,
  now: Date,
  holds = adultsSure,
): Promise<number | undefined> {
  const raises = await raisesOf(database, session);
  const shown = raises.filter(({ way }) => way === 'ToFaktor').map(({ at }) => at);
  const until = Math.max(0, ...shown) + holds;
  return until > now.getTime() ? until : undefined;
}
