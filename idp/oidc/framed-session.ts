import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Database } from '../database/open.ts';
import { endSession } from './sessions.ts';

/**
 * No page of ours is left to sign out at when somebody signed in in a frame: its session is in a part of the browser that only the
 * service's page opens. So when that service gives a token of it back (RFC 7009), the session ends.
 */
export async function endFramedSession(database: Database, ctx: KoaContextWithOIDC): Promise<void> {
  const { provider, client, entities } = ctx.oidc;
  const token = entities.AccessToken ?? entities.RefreshToken;
  if (client === undefined || token?.sessionUid === undefined) return;
  const session = await provider.Session.findByUid(token.sessionUid);
  if (session?.authorizations?.[client.clientId]?.isFramed !== true) return;
  const { accountId, sessionUid } = token;
  await database.transaction().execute((transaction) => endSession(transaction, accountId, sessionUid));
}
