import type { Database } from '../database/open.ts';
import { lifetimes } from './lifetimes.ts';
import { revokeThese, visitsOf } from './sessions.ts';

/** So many sessions are cleared away at once. */
const pace = 500;

/**
 * Removes what is over: sessions with all that came of them at services, other artifacts past their time, and signing keys that no
 * token can still need.
 */
export async function deleteExpired(database: Database, now = Date.now()): Promise<void> {
  while ((await deleteSessions(database, new Date(now))) === pace);
  await database.deleteFrom('oidc_artifacts').where('expires_at', '<', new Date(now)).execute();
  await database
    .deleteFrom('oidc_keys')
    .where('retired_at', '<', new Date(now - lifetimes.retiredKey * 1000))
    .execute();
}

/** Grants and refresh tokens would stand there for hours after an idle session, though they open nothing any more. Gives how many sessions. */
async function deleteSessions(database: Database, now: Date): Promise<number> {
  const sessions = await database
    .selectFrom('oidc_artifacts')
    .select(['id', 'payload'])
    .where('model', '=', 'Session')
    .where('expires_at', '<', now)
    .limit(pace)
    .execute();
  if (sessions.length === 0) return 0;
  await database.transaction().execute(async (transaction) => {
    await revokeThese(
      transaction,
      sessions.flatMap(({ payload }) => visitsOf(payload)).map(({ grantId }) => grantId),
    );
    await transaction
      .deleteFrom('oidc_artifacts')
      .where('model', '=', 'Session')
      .where(
        'id',
        'in',
        sessions.map(({ id }) => id),
      )
      .where('expires_at', '<', now)
      .execute();
  });
  return sessions.length;
}
