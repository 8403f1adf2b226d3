import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';

/**
 * Grants what is asked: every client is registered by us for a school's own task, so nobody is asked for consent.
 * Claims and scopes are bounded by the client's registration and claims.ts.
 */
export const loadExistingGrant: NonNullable<Configuration['loadExistingGrant']> = async (ctx: KoaContextWithOIDC) => {
  const { client, session, account, provider } = ctx.oidc;
  if (client === undefined || session === undefined || account === undefined) return undefined;
  const grantId = session.grantIdFor(client.clientId);
  const existing = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const usable = existing !== undefined && existing.accountId === account.accountId;
  const grant = usable ? existing : new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  grant.addOIDCScope([...ctx.oidc.requestParamOIDCScopes].join(' '));
  await grant.save();
  return grant;
};
