import { setTimeout as passed } from 'node:timers/promises';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { toFailure } from '../../shared/contract/errors.ts';
import { browserCookie } from '../api/browser-cookie.ts';
import type { Journey } from '../federation/journeys.ts';
import type { SignInWay } from '../federation/sign-in-way.ts';
import type { Log } from '../log.ts';
import { otherWayMove } from '../sign-in/by-other-way.ts';
import type { Desk } from '../sign-in/desk.ts';
import { homeOf } from '../sign-in/home-of.ts';
import { findSignIn, moveSignIn } from '../sign-in/sign-ins.ts';
import { patience } from './leave-to-sign-in.ts';

/** Milliseconds after which an answer that is still looked into has come to nothing: a process has ended meanwhile. */
const longest = 30_000;

/**
 * Back from another provider at which somebody signs in. Its answer is looked into at once and once; where that takes long the page says
 * so, and finds by itself what came of it.
 */
export async function comesBackSignedIn(
  c: Context,
  { way, signIn: id, checks }: Pick<Journey, 'signIn' | 'checks'> & { way: SignInWay },
  { desk, log }: { desk: Desk; log: Log },
): Promise<Response> {
  const { database, now } = desk;
  const browser = getCookie(c, browserCookie);
  const found = await findSignIn(database, id, browser, now());
  const { state } = found;
  // Another way was taken meanwhile, in this tab or another
  if (state.at !== 'other-way' || state.tried !== way.upstream.id) return c.redirect(homeOf(found), 303);
  const { trouble: _, ...rest } = state;
  const hearing = { ...rest, hears: now().getTime() + longest };
  if ((await moveSignIn(database, found, { state: hearing })) === undefined) return c.redirect(homeOf(found), 303);
  const signIn = { ...found, revision: found.revision + 1, state: hearing };
  const heard = hear().catch((err: unknown) => log.error({ err }, 'answer of another provider failed'));
  await Promise.race([heard, passed(patience)]);
  return c.redirect(homeOf(await findSignIn(database, id, browser, now())), 303);

  async function hear(): Promise<void> {
    const answered = await way.upstream.hear(new URL(c.req.url), checks).catch(toFailure);
    await moveSignIn(database, signIn, await otherWayMove(signIn, { way, answered }, desk));
  }
}
