import type { Database } from '../database/open.ts';
import { lifetimes } from './lifetimes.ts';

/** Removes what is over: artifacts past their time, and signing keys that no token can still need. */
export async function deleteExpired(database: Database, now = Date.now()): Promise<void> {
  await database.deleteFrom('oidc_artifacts').where('expires_at', '<', new Date(now)).execute();
  await database
    .deleteFrom('oidc_keys')
    .where('retired_at', '<', new Date(now - lifetimes.retiredKey * 1000))
    .execute();
}

/** Does it every five minutes until it is stopped; a failure is told and tried again the next time. */
export function deleteExpiredRegularly(database: Database, report: (reason: unknown) => void): () => void {
  const timer = setInterval(() => void deleteExpired(database).catch(report), 5 * 60_000);
  timer.unref();
  return () => clearInterval(timer);
}
