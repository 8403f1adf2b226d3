import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { type Failure, toFailure } from '../../shared/contract/errors.ts';
import { browserCookie } from '../api/browser-cookie.ts';
import { keepDeparture } from '../federation/departures.ts';
import type { Journey } from '../federation/journeys.ts';
import type { Answered, Upstream } from '../federation/upstream.ts';
import type { Desk } from '../sign-in/desk.ts';
import { foundMove } from '../sign-in/find-usernames.ts';
import { homeOf } from '../sign-in/home-of.ts';
import type { Move } from '../sign-in/move.ts';
import { findSignIn, moveSignIn, type SignIn } from '../sign-in/sign-ins.ts';
import { adultsMove } from '../sign-in/vouch.ts';
import { upstreamsWayIn } from '../sign-in/way-in.ts';
import { isWanting } from './find-step-up.ts';

interface Heard {
  readonly upstream: Upstream;
  readonly answered: Answered | Failure;
  readonly browser: string;
}

/** What an answer leads to, by what the person left for; nothing, where the sign-in has gone on meanwhile. */
const moves: Record<
  Exclude<Journey['purpose'], 'self' | 'sign-in'>,
  (signIn: SignIn, heard: Heard, desk: Desk) => Promise<Move> | undefined
> = {
  beside: (signIn, heard, desk) => (isWanting(signIn) ? adultsMove(signIn, heard, desk) : undefined),
  reset: (signIn, heard, desk) => upstreamsWayIn(signIn, heard, desk),
  'find-username': (signIn, heard, desk) => foundMove(signIn, heard, desk),
};

/**
 * Back from another provider, in a browser that is somebody else's or everybody's: takes the answer, whatever it is worth, and
 * leads to where the session there ends.
 */
export async function comesBackAndLeaves(
  c: Context,
  { purpose, upstream, ...journey }: Journey & { purpose: keyof typeof moves; upstream: Upstream },
  desk: Desk,
): Promise<Response> {
  const { database, now } = desk;
  const browser = getCookie(c, browserCookie) ?? '';
  const signIn = await findSignIn(database, journey.signIn, browser, now());
  const answered = await upstream.hear(new URL(c.req.url), journey.checks).catch(toFailure);
  const move = await moves[purpose](signIn, { upstream, answered, browser }, desk);
  const state = move && (await moveSignIn(database, signIn, move));
  if ('code' in answered) return c.redirect(homeOf({ ...signIn, ...(state && { state }) }), 303);
  const { idToken } = answered;
  await keepDeparture(database, { signIn: signIn.id, browser, upstream: upstream.id, idToken, now: now() });
  return c.redirect(`/sign-in/${signIn.id}/goodbye`, 303);
}
