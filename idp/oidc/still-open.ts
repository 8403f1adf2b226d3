import type { Client, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { type FindAccess, isShut } from './access.ts';

type Token = InstanceType<Provider['AccessToken']> | InstanceType<Provider['RefreshToken']>;

/**
 * Whether a token is told about: one without its own secret asks of its own alone, as does a light one, which would learn who somebody
 * is; and nobody of a token by which no institution lets anybody in any longer.
 */
export function stillOpen(findAccess: FindAccess) {
  return async (ctx: KoaContextWithOIDC, asking: Client, token: object): Promise<boolean> => {
    const { clientId = '', accountId } = token as Partial<Token>;
    const asksOfItsOwn = asking.clientAuthMethod === 'none' || asking.subjectType === 'pairwise';
    if (asksOfItsOwn && clientId !== asking.clientId) return false;
    if (accountId === undefined) return true;
    return !isShut(await findAccess(accountId, await ctx.oidc.provider.Client.find(clientId)));
  };
}
