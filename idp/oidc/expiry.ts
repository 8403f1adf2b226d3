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
