import type { Client, ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { signedInBy } from './assurance.ts';
import { escape } from '../pages/escape.ts';
import { languageOf, renderPage } from './page.ts';
import { pageTexts } from './page-texts.ts';

/** Served by identity-provider.ts; sends the sign-out form when the service has already proved whose session it is. */
export const submitScript = { path: '/submit.js', text: 'document.forms[0].submit();\n' };

/** What a service calls this person: the account itself, or its pseudonym there. */
export type SubjectOf = (accountId: string, client: Client) => string;

/** The pages that oidc-provider asks for. */
export function createPages(subjectOf: SubjectOf) {
  return {
    signOut: {
      logoutSource: (ctx: KoaContextWithOIDC, form: string) => renderSignOut(ctx, form, isProved(ctx, subjectOf)),
      postLogoutSuccessSource: renderSignedOut,
    },
    error: renderError,
    notFramed: renderNotFramed,
  };
}

/** An ID token of the person who is signed in: only that person's service has it, so nobody is asked again. */
function isProved(ctx: KoaContextWithOIDC, subjectOf: SubjectOf): boolean {
  const { session, client, entities } = ctx.oidc;
  if (entities.IdTokenHint === undefined || client === undefined || session?.accountId === undefined) return false;
  return entities.IdTokenHint.payload['sub'] === subjectOf(session.accountId, client);
}

/** `form` is oidc-provider's own, with its protection against forged sign-outs. */
function renderSignOut(ctx: KoaContextWithOIDC, form: string, proved: boolean): void {
  const language = languageOf(ctx);
  const text = pageTexts[language];
  const isElsewhere = ctx.oidc.session?.amr?.includes(signedInBy.provider) ?? false;
  const yes = `<button class="act" form="op.logoutForm" name="logout" value="yes">${escape(text.yes)}</button>`;
  const no = `<button form="op.logoutForm">${escape(text.no)}</button>`;
  const submit = `<input type="hidden" form="op.logoutForm" name="logout" value="yes"><script src="${submitScript.path}" defer></script>`;
  renderPage(ctx, {
    language,
    title: proved ? text['signing-out'] : text['sign-out'],
    body: proved
      ? `${form}${submit}<noscript><div class="choices">${yes}</div></noscript>`
      : `<p>${escape(text['sign-out-consequence'])}</p>${isElsewhere ? `<p>${escape(text['sign-out-elsewhere'])}</p>` : ''}${form}<div class="choices">${yes}${no}</div>`,
  });
}

function renderSignedOut(ctx: KoaContextWithOIDC): void {
  const language = languageOf(ctx);
  const text = pageTexts[language];
  renderPage(ctx, { language, title: text['signed-out'], body: `<p>${escape(text['signed-out-advice'])}</p>` });
}

/** Says what to do. Of the error only its code is shown (RFC 6749, section 4.1.2.1), for whoever helps. */
function renderError(ctx: KoaContextWithOIDC, out: ErrorOut, error: Error): void {
  const language = languageOf(ctx);
  const text = pageTexts[language];
  const what = error.name === 'SessionNotFound' ? 'expired' : 'failed';
  const request = String(ctx.res.getHeader('x-request-id') ?? '');
  renderPage(ctx, {
    language,
    title: text[what],
    body: `<p>${escape(text[`${what}-advice`])}</p><p class="muted"><code>${escape(out.error)}</code> <code>${escape(request)}</code></p>`,
  });
}

/** For a service that is not registered for frames: its page is told nothing. */
function renderNotFramed(ctx: KoaContextWithOIDC): void {
  const language = languageOf(ctx);
  const text = pageTexts[language];
  ctx.status = 400;
  renderPage(ctx, { language, title: text.failed, body: `<p>${escape(text['failed-advice'])}</p>` });
}

/** For an address that nobody has; a program gets the status alone. */
export function renderNotFound(ctx: KoaContextWithOIDC): void {
  if (ctx.accepts('json', 'html') !== 'html') return;
  const language = languageOf(ctx);
  const text = pageTexts[language];
  ctx.status = 404;
  renderPage(ctx, { language, title: text['not-found'], body: `<p>${escape(text['not-found-advice'])}</p>` });
}
