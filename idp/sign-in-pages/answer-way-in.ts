import type { Context } from 'hono';
import { answerHtml } from '../pages/answer-html.ts';
import { renderWayInPage, type WayInPage } from '../pages/way-in-page.ts';
import type { Upstream } from '../federation/upstream.ts';
import type { Desk } from '../sign-in/desk.ts';
import { isUnproven } from '../sign-in/find-usernames.ts';
import { homeOf, wayInAt } from '../sign-in/home-of.ts';
import type { SignIn } from '../sign-in/sign-ins.ts';
import { stepOf } from '../sign-in/step-of.ts';
import { isLookingForWayIn } from './find-way-in.ts';
import { languageFor } from './language.ts';

/** Answers with the ways back in, or asks for the username first; whoever has proven who they are is led back to the sign-in. */
export async function answerWayIn(c: Context, signIn: SignIn, desk: Desk): Promise<Response> {
  if (!isUnproven(signIn)) return c.redirect(homeOf(signIn), 303);
  const { failure } = await stepOf(signIn, desk);
  const lang = languageFor(c.req.raw, undefined);
  const shows: WayInPage['shows'] = isLookingForWayIn(signIn)
    ? { username: signIn.state.username, providers: await leavable(desk) }
    : { asks: 'username', typed: signIn.state.username, back: `/sign-in/${signIn.id}/help?lang=${lang}` };
  // What went wrong with a password, or a letter's code, is said where it was typed
  const isOfHere = isLookingForWayIn(signIn) || signIn.state.at === 'username';
  const told = isOfHere && failure?.code !== 'letter-wrong' ? failure : undefined;
  return answerHtml(c, renderWayInPage({ lang, at: wayInAt(signIn.id), failure: told, shows }));
}

/** The other providers that can sign people out again: the same ones whatever the username. */
export async function leavable({ upstreams }: Pick<Desk, 'upstreams'>): Promise<readonly Upstream[]> {
  const canEnd = await Promise.all(upstreams.map((upstream) => upstream.endsSessions()));
  return upstreams.filter((_, at) => canEnd[at]);
}
