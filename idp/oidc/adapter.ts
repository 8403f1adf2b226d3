import { createHash } from 'node:crypto';
import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import type { Database } from '../database/open.ts';
import { findClient } from './clients.ts';

/** Keeps what oidc-provider keeps, a model each. Ids are stored as hashes only, so the table opens no session. */
export function createAdapter(database: Database, model: string, issuer?: string): Adapter {
  const rows = { database, model };
  return {
    upsert: (id, payload, expiresIn) => upsert(rows, id, payload, expiresIn),
    find: (id) => (model === 'Client' ? findClient(database, id, issuer) : find(rows, 'id', hash(id), id)),
    findByUid: (uid) => find(rows, 'uid', uid),
    findByUserCode: (userCode) => find(rows, 'user_code', userCode),
    consume: (id) => consume(rows, id),
    destroy: async (id) => {
      await database.deleteFrom('oidc_artifacts').where('model', '=', model).where('id', '=', hash(id)).execute();
    },
    revokeByGrantId: async (grantId) => {
      await database.deleteFrom('oidc_artifacts').where('model', '=', model).where('grant_id', '=', grantId).execute();
    },
  };
}

interface Rows {
  database: Database;
  model: string;
}

/** What is used up, or ended while a request was using it, is not written again. */
async function upsert(rows: Rows, id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
  const row = {
    payload: JSON.stringify(withoutIds(payload)),
    grant_id: payload.grantId ?? null,
    uid: payload.uid ?? null,
    user_code: payload.userCode ?? null,
    account: accountOf(rows.model, payload),
    expires_at: expiresIn === undefined ? null : new Date(Date.now() + expiresIn * 1000),
  };
  await rows.database
    .insertInto('oidc_artifacts')
    .values({ model: rows.model, id: hash(id), consumed_at: null, ...row })
    .onConflict((conflict) =>
      conflict.columns(['model', 'id']).doUpdateSet(row).where('oidc_artifacts.consumed_at', 'is', null),
    )
    .execute();
}

async function find(rows: Rows, column: 'id' | 'uid' | 'user_code', value: string, id?: string) {
  const row = await rows.database
    .selectFrom('oidc_artifacts')
    .select(['payload', 'consumed_at', 'expires_at'])
    .where('model', '=', rows.model)
    .where(column, '=', value)
    .executeTakeFirst();
  if (row === undefined || (row.expires_at !== null && row.expires_at.getTime() < Date.now())) return undefined;
  return {
    ...row.payload,
    ...(id !== undefined && { jti: id }),
    ...(row.consumed_at !== null && { consumed: Math.floor(row.consumed_at.getTime() / 1000) }),
  };
}

/** Of two that consume the same code at once, one gets it; the other ends the whole grant (RFC 9700, section 4.5). */
async function consume({ database, model }: Rows, id: string): Promise<void> {
  const consumed = await database
    .updateTable('oidc_artifacts')
    .set({ consumed_at: new Date() })
    .where('model', '=', model)
    .where('id', '=', hash(id))
    .where('consumed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (consumed !== undefined) return;
  await revokeGrantOf(database, model, id);
  throw new errors.InvalidGrant('already consumed');
}

async function revokeGrantOf(database: Database, model: string, id: string): Promise<void> {
  const row = await database
    .selectFrom('oidc_artifacts')
    .select('grant_id')
    .where('model', '=', model)
    .where('id', '=', hash(id))
    .executeTakeFirst();
  if (row === undefined || row.grant_id === null) return;
  const grantId = row.grant_id;
  await database
    .deleteFrom('oidc_artifacts')
    .where((where) =>
      where.or([
        where('grant_id', '=', grantId),
        where.and([where('model', '=', 'Grant'), where('id', '=', hash(grantId))]),
      ]),
    )
    .execute();
}

/** Of an interaction, whom it signs in: a signed-in browser may have begun it for somebody else. */
function accountOf(model: string, payload: AdapterPayload): string | null {
  return (model === 'Interaction' ? payload.result?.login?.accountId : payload.accountId) ?? null;
}

/** Leaves out what would be as good as the id itself: `jti`, and the session's cookie that an interaction remembers. */
function withoutIds(payload: AdapterPayload): object {
  const { jti: _, session, ...rest } = payload;
  if (session === undefined) return rest;
  const { cookie: __, ...kept } = session;
  return { ...rest, session: kept };
}

/** An id as the table has it. */
export function hash(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
