import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { UniloginError } from '../../shared/contract/errors.ts';
import { browserCookie } from '../api/browser-cookie.ts';
import { endJourney } from '../federation/journeys.ts';
import { comeBack } from '../sign-in/come-back.ts';
import { wayOf } from '../sign-in/find-ways.ts';
import { findSignIn } from '../sign-in/sign-ins.ts';
import type { Routes } from '../sign-in-room.ts';
import { answerFailure } from './answer-page.ts';
import { comesBackAndLeaves } from './comes-back-and-leaves.ts';
import { comesBackSignedIn } from './comes-back-signed-in.ts';
import { findStepUp, isWanting, upstreamOf } from './find-step-up.ts';
import { leaveFor } from './leave-for.ts';
import type { PagesParts } from './pages-parts.ts';

/** The ways out to other providers and back, which work without a script. */
export function stepUpPages({ desk, log }: PagesParts): Routes {
  const routes: Routes = new Hono();

  routes.get('/sign-in/:uid/with/:upstream', async (c) => {
    const signIn = await findStepUp(c.req.param('uid'), getCookie(c, browserCookie), desk);
    return leaveFor(c, { signIn, upstream: upstreamOf(c.req.param('upstream'), desk), purpose: 'self' }, desk);
  });

  routes.get('/upstream/:upstream/callback', async (c) => {
    const id = c.req.param('upstream');
    const now = desk.now();
    const journey = await endJourney(desk.database, { state: c.req.query('state') ?? '', upstream: id, now });
    if (journey === undefined) throw new UniloginError('interaction-expired', {});
    if (journey.purpose === 'sign-in') {
      const way = wayOf(id, desk);
      if (way === undefined) throw new UniloginError('interaction-expired', {});
      return comesBackSignedIn(c, { ...journey, way }, { desk, log });
    }
    const upstream = upstreamOf(id, desk);
    if (journey.purpose !== 'self')
      return comesBackAndLeaves(c, { ...journey, purpose: journey.purpose, upstream }, desk);
    const signIn = await findSignIn(desk.database, journey.signIn, getCookie(c, browserCookie), now);
    if (!isWanting(signIn)) throw new UniloginError('interaction-expired', {});
    await comeBack(signIn, { upstream, address: new URL(c.req.url), checks: journey.checks }, desk);
    return c.redirect(`/sign-in/${signIn.id}`, 303);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}
