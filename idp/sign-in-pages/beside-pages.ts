import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { browserCookie } from '../api/browser-cookie.ts';
import { refuseOtherSites } from '../api/own-pages-only.ts';
import { takeDeparture } from '../federation/departures.ts';
import { submitScript } from '../oidc/pages.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderGoodbyePage } from '../pages/goodbye-page.ts';
import { renderStillInPage } from '../pages/still-in-page.ts';
import { besideAt } from '../sign-in/beside.ts';
import { homeOf } from '../sign-in/home-of.ts';
import { findSignIn } from '../sign-in/sign-ins.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerBeside } from './answer-beside.ts';
import { answerFailure } from './answer-page.ts';
import { findStepUp, upstreamOf } from './find-step-up.ts';
import { languageFor } from './language.ts';
import { leaveFor } from './leave-for.ts';
import type { PagesParts } from './pages-parts.ts';

/** A grown-up beside the pupil: what it is about, the way out to another provider, and the way out of that again. */
export function besidePages({ desk, log }: PagesParts): Routes {
  const { database } = desk;
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid/beside/:upstream', async (c) => {
    const signIn = await findStepUp(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const { id, name } = upstreamOf(c.req.param('upstream'), desk);
    return answerBeside(c, { signIn, way: id, shows: { name, to: `${besideAt(signIn.id, id)}/go` } }, desk);
  });

  routes.get('/sign-in/:uid/beside/:upstream/go', async (c) => {
    refuseOtherSites(c.req.raw); // no other page leads past the one before it
    const signIn = await findStepUp(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const upstream = upstreamOf(c.req.param('upstream'), desk);
    if (!(await upstream.endsSessions())) return c.redirect(`/sign-in/${signIn.id}`, 303);
    return leaveFor(c, { signIn, upstream, purpose: 'beside' }, desk);
  });

  routes.get('/sign-in/:uid/goodbye', async (c) => {
    const browser = getCookie(c, browserCookie) ?? '';
    const signIn = await findSignIn(database, c.req.param('uid'), browser, desk.now());
    const { id } = signIn;
    const departing = await takeDeparture(database, { signIn: id, browser, now: desk.now() });
    if (departing === undefined) return c.redirect(homeOf(signIn), 303);
    const upstream = upstreamOf(departing.upstream, desk);
    const signOut = await upstream.signOut().catch(() => undefined);
    if (signOut === undefined) return c.redirect(`/sign-in/${id}/still-in/${upstream.id}`, 303);
    const { url, by, fields } = signOut(departing.idToken, id);
    if (by === 'address') {
      for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
      return c.redirect(url.href, 303);
    }
    const lang = languageFor(c.req.raw, undefined);
    const page = { lang, provider: upstream.name, action: url.href, fields, script: submitScript.path };
    // Where it leads on to from there, is the other provider's business
    const formTargets = [url.origin, ...(url.protocol === 'https:' ? ['https:'] : [])];
    return answerHtml(c, renderGoodbyePage(page), { formTargets });
  });

  routes.get('/sign-in/:uid/still-in/:upstream', async (c) => {
    const signIn = await findSignIn(database, c.req.param('uid'), getCookie(c, browserCookie), desk.now());
    const { name: provider } = upstreamOf(c.req.param('upstream'), desk);
    const lang = languageFor(c.req.raw, undefined);
    return answerHtml(c, renderStillInPage({ lang, provider, on: homeOf(signIn) }));
  });

  routes.get('/upstream/:upstream/signed-out', async (c) => {
    const signIn = await findSignIn(database, c.req.query('state') ?? '', getCookie(c, browserCookie), desk.now());
    return c.redirect(homeOf(signIn), 303);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}
