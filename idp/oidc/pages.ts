import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { escape, languageOf, renderPage } from './page.ts';
import { pageTexts } from './page-texts.ts';

/** Served by identity-provider.ts; sends the sign-out form when the service has already proved whose session it is. */
export const submitScript = { path: '/submit.js', text: 'document.forms[0].submit();\n' };

/** The pages that oidc-provider asks for. */
export const pages = {
  signOut: { logoutSource: renderSignOut, postLogoutSuccessSource: renderSignedOut },
  error: renderError,
};

/** `form` is oidc-provider's own, with its protection against forged sign-outs. */
function renderSignOut(ctx: KoaContextWithOIDC, form: string): void {
  const language = languageOf(ctx);
  const text = pageTexts[language].signOut;
  const asked = hintMatchesSession(ctx);
  const yes = `<button class="act" form="op.logoutForm" name="logout" value="yes">${escape(text.yes)}</button>`;
  const no = `<button form="op.logoutForm">${escape(text.no)}</button>`;
  const submit = `<input type="hidden" form="op.logoutForm" name="logout" value="yes"><script src="${submitScript.path}" defer></script>`;
  renderPage(ctx, {
    language,
    title: asked ? text.going : text.title,
    body: asked
      ? `${form}${submit}<noscript><div class="choices">${yes}</div></noscript>`
      : `<p>${escape(text.consequence)}</p>${form}<div class="choices">${yes}${no}</div>`,
  });
}

/** An ID token of the person who is signed in: only that person's service has it, so nobody is asked again. */
function hintMatchesSession(ctx: KoaContextWithOIDC): boolean {
  const hint = ctx.oidc.entities.IdTokenHint;
  const { session, client } = ctx.oidc;
  return hint !== undefined && client !== undefined && hint.payload['sid'] === session?.sidFor(client.clientId);
}

function renderSignedOut(ctx: KoaContextWithOIDC): void {
  const language = languageOf(ctx);
  const text = pageTexts[language].signedOut;
  renderPage(ctx, { language, title: text.title, body: `<p>${escape(text.advice)}</p>` });
}

/** Says what to do. Of the error only its code is shown (RFC 6749, section 4.1.2.1), for whoever helps. */
function renderError(ctx: KoaContextWithOIDC, out: ErrorOut, error: Error): void {
  const language = languageOf(ctx);
  const text = error.name === 'SessionNotFound' ? pageTexts[language].expired : pageTexts[language].failed;
  const request = String(ctx.res.getHeader('x-request-id') ?? '');
  renderPage(ctx, {
    language,
    title: text.title,
    body: `<p>${escape(text.advice)}</p><p class="muted"><code>${escape(out.error)}</code> <code>${escape(request)}</code></p>`,
  });
}
