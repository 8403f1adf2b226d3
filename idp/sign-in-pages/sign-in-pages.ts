import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Provider } from 'oidc-provider';
import { browserCookie } from '../api/browser-cookie.ts';
import { acrValues } from '../oidc/assurance-claims.ts';
import { signInResult } from '../oidc/sign-in-result.ts';
import { findSignIn } from '../sign-in/sign-ins.ts';
import { stepOf } from '../sign-in/step-of.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerFailure, answerPage } from './answer-page.ts';
import { findOrBegin } from './begin.ts';
import { readInteraction } from './interaction.ts';
import { languageFor } from './language.ts';
import type { PagesParts } from './pages-parts.ts';
import { takeForm } from './take-form.ts';

/** The pages at which people sign in, as far as they work without a script; the rest the element asks of `/api`. */
export function signInPages(provider: Provider, parts: PagesParts): Routes {
  const { desk, log, assets } = parts;
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid', async (c) => {
    const begun = await readInteraction(provider, c.env, c.req.param('uid'));
    const { id, service, client, session, hint } = begun;
    const state = { at: 'username', username: hint } as const;
    const signIn = await findOrBegin(c, { id, purpose: 'sign-in', service, client, session, state }, desk);
    if (signIn.state.at === 'done') return c.redirect(`/sign-in/${id}/finish`, 303);
    const lang = languageFor(c.req.raw, begun.locales);
    const formTargets = begun.returnsTo === undefined ? [] : [begun.returnsTo];
    return answerPage(c, { step: await stepOf(signIn, desk), id, lang, assets }, formTargets);
  });

  routes.post('/sign-in/:uid', (c) => takeForm(c, c.req.param('uid'), parts));

  routes.get('/sign-in/:uid/finish', async (c) => {
    const { incoming, outgoing } = c.env;
    const begun = await readInteraction(provider, c.env, c.req.param('uid'));
    const signIn = await findSignIn(desk.database, begun.id, getCookie(c, browserCookie), desk.now());
    if (signIn.state.at !== 'done') return c.redirect(`/sign-in/${signIn.id}`, 303);
    const result = signInResult({ accountId: signIn.state.person, acr: acrValues[0] ?? '', amr: ['pwd'] });
    return c.redirect(await provider.interactionResult(incoming, outgoing, result), 303);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}
