import type { KoaContextWithOIDC } from 'oidc-provider';

/**
 * Lets the forms of this page end at the registered addresses of the service that it is about: a browser applies
 * `form-action` to redirects too, and signing out, or `response_mode=form_post`, leads back there.
 */
export function allowFormsBack(ctx: KoaContextWithOIDC): void {
  if (ctx.response.is('html') === false) return;
  const origins = [...new Set(addressesOf(ctx).map((address) => new URL(address).origin))];
  const policy = ctx.response.get('content-security-policy');
  ctx.set(
    'content-security-policy',
    policy.replace("form-action 'self'", ["form-action 'self'", ...origins].join(' ')),
  );
}

function addressesOf(ctx: KoaContextWithOIDC): string[] {
  if (!('oidc' in ctx)) return []; // no route of the provider was meant
  const { client, entities } = ctx.oidc;
  const pending = entities.Interaction?.params['redirect_uri'];
  return [
    ...(client?.redirectUris ?? []),
    ...(client?.postLogoutRedirectUris ?? []),
    ...(typeof pending === 'string' ? [pending] : []),
  ];
}
