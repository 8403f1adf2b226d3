import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { toFailure, UniloginError } from '../../shared/contract/errors.ts';
import { browserCookie } from '../api/browser-cookie.ts';
import { beginJourney, endJourney } from '../federation/journeys.ts';
import type { Upstream } from '../federation/upstream.ts';
import { comeBack } from '../sign-in/come-back.ts';
import type { Desk } from '../sign-in/desk.ts';
import { findSignIn, moveSignIn, type SignIn } from '../sign-in/sign-ins.ts';
import { type At, keptFailure, withFailure } from '../sign-in/state.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerFailure } from './answer-page.ts';
import type { PagesParts } from './pages-parts.ts';

/** The ways out to other providers and back, which work without a script. */
export function stepUpPages({ desk, log }: PagesParts): Routes {
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid/with/:upstream', async (c) => {
    const signIn = await findStepUp(c.req.param('uid'), getCookie(c, browserCookie), desk);
    const upstream = upstreamOf(c.req.param('upstream'), desk);
    const left = await upstream.leave().catch(toFailure);
    if ('code' in left) {
      await moveSignIn(desk.database, signIn, { state: withFailure(signIn.state, keptFailure(left, desk.now())) });
      return c.redirect(`/sign-in/${signIn.id}`, 303);
    }
    await beginJourney(desk.database, {
      signIn: signIn.id,
      upstream: upstream.id,
      checks: left.checks,
      now: desk.now(),
    });
    return c.redirect(left.url.href, 303);
  });

  routes.get('/upstream/:upstream/callback', async (c) => {
    const upstream = upstreamOf(c.req.param('upstream'), desk);
    const now = desk.now();
    const journey = await endJourney(desk.database, { state: c.req.query('state') ?? '', upstream: upstream.id, now });
    if (journey === undefined) throw new UniloginError('interaction-expired', {});
    const signIn = await findStepUp(journey.signIn, getCookie(c, browserCookie), desk);
    await comeBack(signIn, { upstream, address: new URL(c.req.url), checks: journey.checks }, desk);
    return c.redirect(`/sign-in/${signIn.id}`, 303);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}

/** @throws UniloginError `interaction-expired` when the sign-in stands elsewhere, or is another browser's */
async function findStepUp(
  id: string,
  browser: string | undefined,
  desk: Desk,
): Promise<SignIn & { readonly state: At<'step-up'> }> {
  const signIn = await findSignIn(desk.database, id, browser, desk.now());
  const { state } = signIn;
  if (state.at !== 'step-up') throw new UniloginError('interaction-expired', {});
  return { ...signIn, state };
}

function upstreamOf(id: string, { upstreams }: Desk): Upstream {
  const found = upstreams.find((one) => one.id === id);
  if (found === undefined) throw new UniloginError('interaction-expired', {});
  return found;
}
