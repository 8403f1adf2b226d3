import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Provider } from 'oidc-provider';
import { toFailure } from '../../shared/contract/errors.ts';
import { statusOf } from '../../shared/contract/status.ts';
import { browserCookie, browserCookieOptions } from '../api/browser-cookie.ts';
import { refuseOtherForms } from '../api/own-pages-only.ts';
import { senderOf } from '../api/sender.ts';
import { contentSecurityPolicy } from '../headers.ts';
import type { Log } from '../log.ts';
import { acrValues } from '../oidc/assurance-claims.ts';
import { signInResult } from '../oidc/sign-in-result.ts';
import { compressed } from '../pages/compressed.ts';
import { renderExpiredPage } from '../pages/expired-page.ts';
import type { PageAssets } from '../pages/page-assets.ts';
import { renderSignInPage } from '../pages/sign-in-page.ts';
import { answerSignIn } from '../sign-in/answer.ts';
import type { Desk } from '../sign-in/desk.ts';
import { beginSignIn, findSignIn, type SignIn } from '../sign-in/sign-ins.ts';
import { stepOf } from '../sign-in/step-of.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerOfForm } from './answer-of-form.ts';
import { type Begun, readInteraction } from './interaction.ts';
import { languageFor } from './language.ts';

export interface PagesParts {
  readonly desk: Desk;
  readonly issuer: string;
  readonly log: Log;
  readonly proxies: number;
  readonly assets: PageAssets;
}

/** The pages at which people sign in, as far as they work without a script; the rest the element asks of `/api`. */
export function signInPages(provider: Provider, { desk, issuer, log, proxies, assets }: PagesParts): Routes {
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid', async (c) => {
    const begun = await readInteraction(provider, c.env, c.req.param('uid'));
    const signIn = await findOrBegin(c, begun, desk);
    if (signIn.state.at === 'done') return c.redirect(`/sign-in/${signIn.id}/finish`, 303);
    const lang = languageFor(c.req.raw, begun.locales);
    const { html, styleHashes } = renderSignInPage({ step: await stepOf(signIn, desk), id: signIn.id, lang, assets });
    const formTargets = begun.returnsTo === undefined ? [] : [begun.returnsTo];
    c.header('content-security-policy', contentSecurityPolicy({ styleHashes, formTargets }));
    const { body, encoding } = await compressed(html, c.req.header('accept-encoding') ?? '');
    c.header('vary', 'accept-encoding');
    if (encoding) c.header('content-encoding', encoding);
    return c.body(body, 200, { 'content-type': 'text/html; charset=utf-8' });
  });

  routes.post('/sign-in/:uid', async (c) => {
    refuseOtherForms(c.req.raw, issuer);
    const browser = getCookie(c, browserCookie);
    const signIn = await findSignIn(desk.database, c.req.param('uid'), browser, desk.now());
    const answer = answerOfForm(signIn.state, await c.req.formData());
    const { revision } = signIn;
    if (answer)
      await answerSignIn(signIn, { revision, answer, browser, address: senderOf(c.env.incoming, proxies) }, desk);
    return c.redirect(c.req.url.slice(new URL(c.req.url).origin.length), 303);
  });

  routes.get('/sign-in/:uid/finish', async (c) => {
    const { incoming, outgoing } = c.env;
    const begun = await readInteraction(provider, c.env, c.req.param('uid'));
    const signIn = await findSignIn(desk.database, begun.id, getCookie(c, browserCookie), desk.now());
    if (signIn.state.at !== 'done') return c.redirect(`/sign-in/${signIn.id}`, 303);
    const result = signInResult({ accountId: signIn.state.person, acr: acrValues[0] ?? '', amr: ['pwd'] });
    return c.redirect(await provider.interactionResult(incoming, outgoing, result), 303);
  });

  routes.onError((err, c) => {
    const { code } = toFailure(err);
    const status = statusOf(code);
    if (status === 500) log.error({ err }, 'sign-in page failed');
    const { html, styleHashes } = renderExpiredPage({ lang: languageFor(c.req.raw, undefined) });
    c.header('content-security-policy', contentSecurityPolicy({ styleHashes }));
    return c.html(html, status);
  });
  return routes;
}

/** The page is where a sign-in gets its browser: whoever has oidc-provider's cookie for it, and asks first. */
async function findOrBegin(c: Context, begun: Begun, desk: Desk): Promise<SignIn> {
  const known = getCookie(c, browserCookie);
  const browser = known ?? randomBytes(24).toString('base64url');
  if (known === undefined) setCookie(c, browserCookie, browser, browserCookieOptions);
  const { id, service, expiresAt, hint } = begun;
  await beginSignIn(desk.database, { id, browser, service, expiresAt, state: { at: 'username', username: hint } });
  return findSignIn(desk.database, id, browser, desk.now());
}
