import type { KoaContextWithOIDC } from 'oidc-provider';
import { policyOfPages, renderSignedOut, renderSignOut } from './page.ts';

/** The pages on which a session here ends. Whoever is known by an ID token of their own is not asked again. */
export const signOutPages = {
  logoutSource(ctx: KoaContextWithOIDC, form: string): void {
    const { entities, session } = ctx.oidc;
    const isShown = entities.IdTokenHint !== undefined && entities.IdTokenHint.payload['sub'] === session?.accountId;
    answer(ctx, renderSignOut(form, isShown));
  },
  postLogoutSuccessSource(ctx: KoaContextWithOIDC): void {
    answer(ctx, renderSignedOut());
  },
};

function answer(ctx: KoaContextWithOIDC, html: string): void {
  ctx.type = 'html';
  ctx.set('cache-control', 'no-store');
  ctx.set('content-security-policy', policyOfPages);
  ctx.body = html;
}
