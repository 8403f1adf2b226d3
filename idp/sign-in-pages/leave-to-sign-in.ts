import { setTimeout as passed } from 'node:timers/promises';
import type { Context } from 'hono';
import type { Level } from '../../shared/assurance/level.ts';
import { toFailure } from '../../shared/contract/errors.ts';
import { beginJourney } from '../federation/journeys.ts';
import { acrsFor, type SignInWay } from '../federation/sign-in-way.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderWaitForOtherPage } from '../pages/wait-for-other-page.ts';
import type { Desk } from '../sign-in/desk.ts';
import type { Unproven } from '../sign-in/find-usernames.ts';
import { homeOf, otherWaysAt } from '../sign-in/home-of.ts';
import { moveSignIn } from '../sign-in/sign-ins.ts';
import { troubleOf } from '../sign-in/trouble.ts';
import { languageFor } from './language.ts';

/** Milliseconds that somebody waits before they are told that it takes long. */
export const patience = 3000;
/** And once they have been told: longer than a provider has to answer. */
const longest = 12_000;

/**
 * Sends the browser to another provider to sign in there. From then on the sign-in stands at the ways, so that whoever comes back by
 * the browser's own button chooses anew and is sent nowhere.
 */
export async function leaveToSignIn(
  c: Context,
  { signIn, way, least }: { signIn: Unproven; way: SignInWay; least: Level },
  { database, now }: Pick<Desk, 'database' | 'now'>,
): Promise<Response> {
  const { upstream } = way;
  const { id } = upstream;
  const { username } = signIn.state;
  const all = otherWaysAt(signIn.id);
  const isTold = c.req.query('wait') === 'yes';
  const left = await Promise.race([
    upstream.leave(acrsFor(way, least)).catch(toFailure),
    passed(isTold ? longest : patience),
  ]);
  if (left === undefined) {
    const lang = languageFor(c.req.raw, undefined);
    const next = `${all}/${id}/go?lang=${lang}&wait=yes`;
    return answerHtml(c, renderWaitForOtherPage({ lang, provider: upstream.name, next, all }));
  }
  const failed = 'code' in left ? { trouble: troubleOf(left) } : {};
  const moved = await moveSignIn(database, signIn, { state: { at: 'other-way', username, tried: id, ...failed } });
  if ('code' in left || moved === undefined)
    return c.redirect(homeOf({ ...signIn, ...(moved && { state: moved }) }), 303);
  await beginJourney(database, {
    signIn: signIn.id,
    upstream: id,
    purpose: 'sign-in',
    checks: left.checks,
    now: now(),
  });
  return c.redirect(left.url.href, 303);
}
