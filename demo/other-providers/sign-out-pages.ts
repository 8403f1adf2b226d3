import type { KoaContextWithOIDC } from 'oidc-provider';
import type { PlayedPages } from './page.ts';

/** The pages on which a session here ends. Whoever is known by an ID token of their own is not asked again. */
export function signOutPages(pages: PlayedPages) {
  const answer = (ctx: KoaContextWithOIDC, html: string): void => {
    ctx.type = 'html';
    ctx.set('cache-control', 'no-store');
    ctx.set('content-security-policy', pages.policy);
    ctx.body = html;
  };
  return {
    logoutSource(ctx: KoaContextWithOIDC, form: string): void {
      const { entities, session } = ctx.oidc;
      const isShown = entities.IdTokenHint !== undefined && entities.IdTokenHint.payload['sub'] === session?.accountId;
      answer(ctx, pages.signOut(form, isShown));
    },
    postLogoutSuccessSource(ctx: KoaContextWithOIDC): void {
      answer(ctx, pages.signedOut());
    },
  };
}
