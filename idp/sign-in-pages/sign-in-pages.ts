import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { InteractionResults, Provider } from 'oidc-provider';
import { hintIn } from '../../shared/oidc/hint-names.ts';
import { browserCookie } from '../api/browser-cookie.ts';
import type { OtherWays } from '../pages/other-ways-links.ts';
import { signInResult } from '../oidc/sign-in-result.ts';
import { stepUp } from '../oidc/step-up-prompt.ts';
import { findPersonById } from '../people/people.ts';
import type { Desk } from '../sign-in/desk.ts';
import { declineFirstPasskey } from '../sign-in/first-passkey.ts';
import { isUnproven } from '../sign-in/find-usernames.ts';
import { everybodysWays, hasWays, wayOf } from '../sign-in/find-ways.ts';
import { homeOf, isBeside, otherWaysAt } from '../sign-in/home-of.ts';
import { whereItStands } from '../sign-in/settle.ts';
import type { SignIn } from '../sign-in/sign-ins.ts';
import { stepOf } from '../sign-in/step-of.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerFailure, answerPage } from './answer-page.ts';
import { findOrBegin } from './begin.ts';
import { type Begun, readInteraction } from './interaction.ts';
import { languageFor } from './language.ts';
import { leaveToSignIn } from './leave-to-sign-in.ts';
import type { PagesParts } from './pages-parts.ts';
import { rememberedWay } from './remembered-way.ts';
import { takeForm } from './take-form.ts';

/** The pages at which people sign in, as far as they work without a script; the rest the element asks of `/api`. */
export function signInPages(provider: Provider, parts: PagesParts): Routes {
  const { desk, issuer, log, assets } = parts;
  const { host } = new URL(issuer);
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid', async (c) => {
    const begun = await readInteraction(provider, c.env, c.req.param('uid'));
    const { id, service, client, session } = begun;
    const signIn = await findOrBegin(c, { id, service, client, session, ...(await firstState(begun, desk)) }, desk);
    if (signIn.purpose === 'sign-in' && signIn.revision === 0 && isUnproven(signIn)) {
      const ofSchool = hintIn((name) => c.req.query(name));
      const hinted = wayOf(begun.wayHint, desk) ?? wayOf(ofSchool, desk);
      if (hinted) return leaveToSignIn(c, { signIn, way: hinted, least: begun.least }, desk);
      const remembered = rememberedWay(c, desk);
      if (remembered && c.req.query('lang') === undefined)
        return c.redirect(`${otherWaysAt(id)}/${remembered.upstream.id}`, 303);
    }
    if (isBeside(signIn)) return c.redirect(homeOf(signIn), 303);
    if (signIn.state.at === 'done' || signIn.state.at === 'given-up') return c.redirect(`/sign-in/${id}/finish`, 303);
    const lang = languageFor(c.req.raw, begun.locales);
    const others = signIn.purpose === 'sign-in' ? otherWaysFor(id, desk) : undefined;
    const page = { step: await stepOf(signIn, desk), id, lang, host, assets: assets[lang], others };
    return answerPage(c, page, begun.returnsTo);
  });

  routes.post('/sign-in/:uid', (c) => takeForm(c, c.req.param('uid'), parts));

  routes.get('/sign-in/:uid/finish', async (c) => {
    const begun = await readInteraction(provider, c.env, c.req.param('uid'));
    const signIn = await whereItStands(begun.id, getCookie(c, browserCookie), desk);
    const result = resultOf(signIn);
    if (result === undefined) return c.redirect(homeOf(signIn), 303);
    await declineFirstPasskey(signIn, desk);
    const { incoming, outgoing } = c.env;
    return c.redirect(await provider.interactionResult(incoming, outgoing, result), 303);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}

/** Shown where a provider is set up for more than one way. */
function otherWaysFor(id: string, desk: Desk): OtherWays | undefined {
  if (!hasWays(desk)) return undefined;
  return {
    all: otherWaysAt(id),
    everybodys: everybodysWays(desk).map(({ upstream }) => upstream),
    hasLocals: desk.ways.hasAny,
  };
}

/** Somebody who is signed in is asked for more at once; anybody else says who they are first. */
async function firstState(
  { stepUp, hint }: Begun,
  { database, now }: Desk,
): Promise<Pick<SignIn, 'purpose' | 'state'>> {
  if (stepUp === undefined) return { purpose: 'sign-in', state: { at: 'username', username: hint } };
  const { username = '' } = (await findPersonById(database, stepUp.person, now())) ?? {};
  return { purpose: 'step-up', state: { at: 'step-up', username, ...stepUp } };
}

/** What the provider is told of a sign-in that is over, which asks again by itself whether the level is reached. */
function resultOf({ purpose, state }: SignIn): InteractionResults | undefined {
  if (state.at === 'given-up') {
    return state.hadWay
      ? { error: 'access_denied', error_description: 'the person did not want to show more' }
      : { error: 'unmet_authentication_requirements', error_description: 'the person has no way to reach the level' };
  }
  if (state.at !== 'done') return undefined;
  if (purpose === 'step-up') return { [stepUp]: {} };
  return signInResult(state.person, state.by);
}
