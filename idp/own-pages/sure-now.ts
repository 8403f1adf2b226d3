import { raiseBounds } from '../../shared/assurance/held.ts';
import { sureUntil } from '../assurance/adults-sure.ts';
import type { RaisedSession } from '../assurance/raises.ts';
import type { Database } from '../database/open.ts';

/** Milliseconds for which somebody need not show again that it is them, before they change how they show it. */
const fresh = raiseBounds.usual * 1000;

/** Whether whoever the session belongs to has just shown a factor of their own on top of the password. */
export async function isSureNow(database: Database, of: RaisedSession, now: Date): Promise<boolean> {
  return (await sureUntil(database, of, now, fresh)) !== undefined;
}
