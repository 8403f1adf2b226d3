import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Provider } from 'oidc-provider';
import { UniloginError } from '../../shared/contract/errors.ts';
import { browserCookie } from '../api/browser-cookie.ts';
import { refuseOtherForms, refuseOtherSites } from '../api/own-pages-only.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderBeforeOtherWayPage } from '../pages/before-other-way-page.ts';
import { renderWithUniloginPage } from '../pages/with-unilogin-page.ts';
import { tellFound } from '../pages/ways-search.ts';
import type { SignInWay } from '../federation/sign-in-way.ts';
import type { Desk } from '../sign-in/desk.ts';
import { isUnproven, type Unproven } from '../sign-in/find-usernames.ts';
import { hasWays, wayOf } from '../sign-in/find-ways.ts';
import { guideAt, homeOf, otherWaysAt } from '../sign-in/home-of.ts';
import { whereItStands } from '../sign-in/settle.ts';
import { moveSignIn, type SignIn } from '../sign-in/sign-ins.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerFailure } from './answer-page.ts';
import { answerOtherWays, typedIn } from './answer-other-ways.ts';
import { readInteraction } from './interaction.ts';
import { languageFor } from './language.ts';
import { leaveToSignIn } from './leave-to-sign-in.ts';
import type { PagesParts } from './pages-parts.ts';
import { forgetWay, rememberedWay, rememberWay } from './remembered-way.ts';
import { untilHeard } from './until-heard.ts';

/** The ways to sign in at another provider: chosen, looked for, left for. All of them work without a script. */
export function otherWaysPages(provider: Provider, { desk, issuer, log }: PagesParts): Routes {
  const { database } = desk;
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid/other-ways', async (c) => {
    const browser = getCookie(c, browserCookie);
    const found = await whereItStands(c.req.param('uid'), browser, desk);
    const signIn = c.req.query('wait') === 'yes' ? await untilHeard(found, browser, desk) : found;
    if (!mayChoose(signIn, desk)) return c.redirect(homeOf(signIn), 303);
    return answerOtherWays(c, signIn, desk);
  });

  routes.get('/sign-in/:uid/other-ways-found', async (c) => {
    refuseOtherSites(c.req.raw);
    const signIn = await whereItStands(c.req.param('uid'), getCookie(c, browserCookie), desk);
    if (!mayChoose(signIn, desk)) throw new UniloginError('interaction-expired', {});
    const typed = typedIn(c) ?? '';
    const here = { lang: languageFor(c.req.raw, undefined), at: otherWaysAt(signIn.id) };
    return c.json(tellFound({ typed, found: await desk.ways.find(typed) }, here));
  });

  routes.post('/sign-in/:uid/other-ways', async (c) => {
    refuseOtherForms(c.req.raw, issuer);
    const signIn = await whereItStands(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const lang = languageFor(c.req.raw, undefined);
    if (!mayChoose(signIn, desk)) return c.redirect(`${homeOf(signIn)}?lang=${lang}`, 303);
    const { username } = signIn.state;
    const at = (await c.req.formData()).get('answer') === 'back' ? 'username' : 'other-way';
    const state = (await moveSignIn(database, signIn, { state: { at, username } })) ?? signIn.state;
    return c.redirect(`${homeOf({ ...signIn, state })}?lang=${lang}`, 303);
  });

  routes.get('/sign-in/:uid/other-ways/unilogin', async (c) => {
    const signIn = await whereItStands(c.req.param('uid'), getCookie(c, browserCookie), desk);
    if (!mayChoose(signIn, desk)) return c.redirect(homeOf(signIn), 303);
    const municipality = await desk.ways.municipality(c.req.query('of') ?? '');
    const lang = languageFor(c.req.raw, undefined);
    const all = otherWaysAt(signIn.id);
    if (municipality === undefined) return c.redirect(`${all}?lang=${lang}`, 303);
    const { usedUniSync } = municipality;
    return answerHtml(c, renderWithUniloginPage({ lang, municipality, usedUniSync, all, guide: guideAt(signIn.id) }));
  });

  routes.get('/sign-in/:uid/other-ways/:way', async (c) => {
    const { signIn, way } = await findChoosing(c.req.param(), getCookie(c, browserCookie), desk);
    const { id, name } = way.upstream;
    const all = otherWaysAt(signIn.id);
    const page = {
      lang: languageFor(c.req.raw, undefined),
      provider: name,
      at: `${all}/${id}`,
      all,
      usedUniSync: way.local?.usedUniSync ?? false,
      isRemembered: way.local && rememberedWay(c, desk) === way,
    };
    return answerHtml(c, renderBeforeOtherWayPage(page));
  });

  routes.post('/sign-in/:uid/other-ways/:way', async (c) => {
    refuseOtherForms(c.req.raw, issuer);
    const { signIn, way } = await findChoosing(c.req.param(), getCookie(c, browserCookie), desk);
    forgetWay(c);
    const at = `${otherWaysAt(signIn.id)}/${way.upstream.id}`;
    return c.redirect(`${at}?lang=${languageFor(c.req.raw, undefined)}`, 303);
  });

  routes.get('/sign-in/:uid/other-ways/:way/go', async (c) => {
    refuseOtherSites(c.req.raw); // no other page sends anybody away, nor makes a computer remember it
    const { signIn, way } = await findChoosing(c.req.param(), getCookie(c, browserCookie), desk);
    const { least } = await readInteraction(provider, c.env, signIn.id);
    if (c.req.query('own') === 'yes' && way.local) rememberWay(c, way);
    return leaveToSignIn(c, { signIn, way, least }, desk);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}

/** Whoever has proven nothing yet, and came to sign in. */
function mayChoose(signIn: SignIn, desk: Desk): signIn is Unproven {
  return signIn.purpose === 'sign-in' && hasWays(desk) && isUnproven(signIn);
}

/** @throws UniloginError `interaction-expired` when there is no such way, or nobody who may choose it */
async function findChoosing(
  { uid, way: id }: { uid: string; way: string },
  browser: string | undefined,
  desk: Desk,
): Promise<{ signIn: Unproven; way: SignInWay }> {
  const signIn = await whereItStands(uid, browser, desk);
  const way = wayOf(id, desk);
  if (way === undefined || !mayChoose(signIn, desk)) throw new UniloginError('interaction-expired', {});
  return { signIn, way };
}
