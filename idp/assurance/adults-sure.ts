import type { Database } from '../database/open.ts';
import { type RaisedSession, raisesOf } from './raises.ts';
import { adultsSure } from './sure-for.ts';

/**
 * Until when, in milliseconds since 1970, an adult's session is sure enough to vouch for a pupil: by a factor of their own,
 * shown in this session, at Substantial at least. Undefined when it is not.
 */
export async function sureUntil(database: Database, session: RaisedSession, now: Date): Promise<number | undefined> {
  const raises = await raisesOf(database, session);
  const shown = raises.filter(({ way }) => way === 'ToFaktor').map(({ at }) => at);
  const until = Math.max(0, ...shown) + adultsSure;
  return until > now.getTime() ? until : undefined;
}
