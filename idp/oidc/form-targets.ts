import type { KoaContextWithOIDC } from 'oidc-provider';

/** Where the forms of this answer may end: the registered addresses of the service that it is about. */
export function formTargetsOf(ctx: KoaContextWithOIDC): string[] {
  const client = ctx.oidc.client;
  const addresses = [...(client?.redirectUris ?? []), ...(client?.postLogoutRedirectUris ?? [])];
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}
