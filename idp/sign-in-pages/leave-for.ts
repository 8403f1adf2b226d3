import type { Context } from 'hono';
import { toFailure } from '../../shared/contract/errors.ts';
import { beginJourney, type Journey } from '../federation/journeys.ts';
import type { Upstream } from '../federation/upstream.ts';
import type { Desk } from '../sign-in/desk.ts';
import { homeOf } from '../sign-in/home-of.ts';
import { moveSignIn, type SignIn } from '../sign-in/sign-ins.ts';
import { type At, keptFailure, withFailure } from '../sign-in/state.ts';

/** What is told at when the other provider cannot be reached. */
type Leaving = SignIn & { readonly state: At<'step-up'> | At<'way-in'> | At<'username'> };

/** Sends the browser to another provider; when that cannot be reached, back to the sign-in, which tells. */
export async function leaveFor(
  c: Context,
  { signIn, upstream, purpose }: { signIn: Leaving; upstream: Upstream } & Pick<Journey, 'purpose'>,
  { database, now }: Pick<Desk, 'database' | 'now'>,
): Promise<Response> {
  const left = await upstream.leave().catch(toFailure);
  if ('code' in left) {
    await moveSignIn(database, signIn, { state: withFailure(signIn.state, keptFailure(left, now())) });
    return c.redirect(homeOf(signIn), 303);
  }
  const { url, checks } = left;
  await beginJourney(database, { signIn: signIn.id, upstream: upstream.id, purpose, checks, now: now() });
  return c.redirect(url.href, 303);
}
