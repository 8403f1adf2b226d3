import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Database } from '../database/open.ts';
import { sessionSeconds } from './lifetimes.ts';

/**
 * A service that renews its token for somebody tells that they are there: the session, which ends when idle, begins its idle
 * time anew. It never lasts longer than a busy one may.
 */
export async function countAsActivity(database: Database, ctx: KoaContextWithOIDC): Promise<void> {
  const { entities, params, account } = ctx.oidc;
  const sessionUid = entities.RefreshToken?.sessionUid;
  const endsWhenIdle = account?.['endsWhenIdle'] === true; // whose session does not, lasts as long anyway
  if (params?.['grant_type'] !== 'refresh_token' || sessionUid === undefined || !endsWhenIdle) return;
  await database.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('oidc_artifacts')
      .select(['id', 'payload'])
      .where('model', '=', 'Session')
      .where('uid', '=', sessionUid)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) return;
    const now = Math.floor(Date.now() / 1000);
    const loginTs = typeof row.payload['loginTs'] === 'number' ? row.payload['loginTs'] : undefined;
    const exp = now + sessionSeconds({ loginTs, endsWhenIdle, now });
    await transaction
      .updateTable('oidc_artifacts')
      .set({ payload: JSON.stringify({ ...row.payload, exp }), expires_at: new Date(exp * 1000) })
      .where('model', '=', 'Session')
      .where('id', '=', row.id)
      .execute();
  });
}
