import { errors, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { contentSecurityPolicy } from '../headers.ts';
import { escape, escapeJson } from '../pages/escape.ts';
import { framingOrigin } from './inline-origins.ts';
import { languageOf } from './page.ts';
import { pageTexts } from './page-texts.ts';

const { Check } = interactionPolicy;

/** The name of the response mode, which is our own: oidc-provider's experimental one lets any page frame it, and tells an opener too. */
export const webMessage = 'web_message';

/** Served by identity-provider.ts. Tells the page around the frame, and whoever is there by that origin only. */
export const webMessageScript = {
  path: '/web-message.js',
  text: `const { to } = document.currentScript.dataset;
const response = JSON.parse(document.querySelector('script[type="application/json"]').textContent);
if (parent !== window) parent.postMessage({ type: 'authorization_response', response }, to);
`,
};

/** A request for it that nobody may frame ends before anybody types a password. */
export const mayBeFramed = new Check(
  'may_be_framed',
  'the response mode web_message is not registered for this client',
  'invalid_request',
  ({ oidc: { client, params } }) => {
    if (params?.['response_mode'] === webMessage && framingOrigin(client, params['redirect_uri']) === undefined)
      throw new errors.InvalidRequest('the response mode web_message is not registered for this client and address');
    return Check.NO_NEED_TO_PROMPT;
  },
);

/**
 * The answer as a message to the one origin that is registered, in a page that only it may frame. `refuse` writes the page
 * for everybody else, who is told nothing.
 */
export function createWebMessage(refuse: (ctx: KoaContextWithOIDC) => void) {
  return (ctx: KoaContextWithOIDC, redirectUri: string, response: Readonly<Record<string, unknown>>): void => {
    const { client, session } = ctx.oidc;
    const origin = framingOrigin(client, redirectUri);
    if (client === undefined || origin === undefined) return refuse(ctx);
    if (session?.accountId !== undefined) session.authorizationFor(client.clientId).isFramed = true;
    const text = pageTexts[languageOf(ctx)];
    ctx.status = 200; // an error is an answer too, and the page around the frame says it
    ctx.type = 'html';
    ctx.remove('x-frame-options');
    ctx.set('content-security-policy', contentSecurityPolicy({ frameAncestors: origin }));
    ctx.body = `<!doctype html>
<html lang="${languageOf(ctx)}"><head><meta charset="utf-8"><title>Unilogin</title><link rel="icon" href="data:,"></head>
<body><p>${escape(text['on-the-way-back'])}</p><script type="application/json">${escapeJson(response)}</script>
<script src="${webMessageScript.path}" data-to="${escape(origin)}"></script></body></html>`;
  };
}

declare module 'oidc-provider' {
  interface ClientAuthorizationState {
    /** The session was shown in this service's frame: where the service signs out, it ends (framed-session.ts). */
    isFramed?: boolean;
  }
}
