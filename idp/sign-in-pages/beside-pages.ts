import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { toFailure } from '../../shared/contract/errors.ts';
import { browserCookie } from '../api/browser-cookie.ts';
import { refuseOtherSites } from '../api/own-pages-only.ts';
import { keepDeparture, takeDeparture } from '../federation/departures.ts';
import type { Journey } from '../federation/journeys.ts';
import type { Upstream } from '../federation/upstream.ts';
import { submitScript } from '../oidc/pages.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderGoodbyePage } from '../pages/goodbye-page.ts';
import { renderStillInPage } from '../pages/still-in-page.ts';
import { besideAt } from '../sign-in/beside.ts';
import type { Desk } from '../sign-in/desk.ts';
import { findSignIn, moveSignIn } from '../sign-in/sign-ins.ts';
import { adultsMove } from '../sign-in/vouch.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerBeside } from './answer-beside.ts';
import { answerFailure } from './answer-page.ts';
import { findStepUp, isWanting, upstreamOf } from './find-step-up.ts';
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
    const { id } = await findSignIn(database, c.req.param('uid'), browser, desk.now());
    const departing = await takeDeparture(database, { signIn: id, browser, now: desk.now() });
    if (departing === undefined) return c.redirect(`/sign-in/${id}`, 303);
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
    const { id } = await findSignIn(database, c.req.param('uid'), getCookie(c, browserCookie), desk.now());
    const { name: provider } = upstreamOf(c.req.param('upstream'), desk);
    return answerHtml(
      c,
      renderStillInPage({ lang: languageFor(c.req.raw, undefined), provider, on: `/sign-in/${id}` }),
    );
  });

  routes.get('/upstream/:upstream/signed-out', async (c) => {
    const { id } = await findSignIn(database, c.req.query('state') ?? '', getCookie(c, browserCookie), desk.now());
    return c.redirect(`/sign-in/${id}`, 303);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}

/** Back from the other provider: takes the grown-up's word, whatever it is worth, and leads to where their session there ends. */
export async function adultComesBack(
  c: Context,
  { journey, upstream }: { journey: Journey; upstream: Upstream },
  desk: Desk,
): Promise<Response> {
  const { database, now } = desk;
  const browser = getCookie(c, browserCookie) ?? '';
  const signIn = await findSignIn(database, journey.signIn, browser, now());
  const answered = await upstream.hear(new URL(c.req.url), journey.checks).catch(toFailure);
  if (isWanting(signIn)) await moveSignIn(database, signIn, await adultsMove(signIn, { answered, upstream }, desk));
  if ('code' in answered) return c.redirect(`/sign-in/${signIn.id}`, 303);
  const { idToken } = answered;
  await keepDeparture(database, { signIn: signIn.id, browser, upstream: upstream.id, idToken, now: now() });
  return c.redirect(`/sign-in/${signIn.id}/goodbye`, 303);
}
