import * as v from 'valibot';
import { failure } from '../shared/contract/errors.ts';
import { json, nothing, problem, redirect } from './answers.ts';
import { clearCookie, cookieRoom, readCookie, setCookie } from './cookies.ts';
import { isOwnPage } from './own-page.ts';
import { returnAddress } from './return-address.ts';
import type { Route } from './route.ts';

const HintSchema = v.strictObject({ idToken: v.optional(v.string()), returnTo: v.string() });
const ReturnSchema = v.strictObject({ returnTo: v.string() });
const minute = 60_000;
/** The provider may ask the person first; milliseconds. */
const longestGoodbye = 10 * minute;

/**
 * `POST sign-out`: ends the session here, and answers where to end the provider's. That address is ours and carries
 * nothing: the ID token which the provider wants to see goes through a cookie, out of every script's sight.
 */
export const signOut: Route = async (visit, context) => {
  if (!isOwnPage(visit)) return problem(failure('wrong-origin', {}));
  const { sessions, provider, seal, cookie } = context;
  const record = await sessions.open(readCookie(visit.request, cookie) ?? '');
  if (record) await sessions.end(record);
  const over = clearCookie(cookie);
  if (record?.isFramed && record.refreshToken !== undefined) {
    // Only the frame's part of the browser knows that session, so nobody has to go and end it
    if (await provider.giveBack(record.refreshToken)) return nothing([over]);
  }
  // Signed out here all the same when the provider is not there
  const address = await provider.signOutAddress({}).catch(() => undefined);
  if (address === undefined) return nothing([over]);
  const returnTo = returnAddress(visit.params.get('return_to'), visit.origin, context.settings.mount);
  const hint = await seal.close('sign-out', { idToken: record?.idToken, returnTo }, Date.now() + minute);
  const hintCookie = setCookie(hintName(cookie), hint, { maxAgeSeconds: minute / 1000 });
  return json({ location: `${visit.base}/leave` }, hintCookie.length > cookieRoom ? [over] : [over, hintCookie]);
};

/** `GET leave`: on to the provider, which ends its own session and sends the person to `signed-out`. */
export const leave: Route = async ({ request, origin, base }, { provider, seal, cookie }) => {
  const sealed = readCookie(request, hintName(cookie));
  const hint = v.safeParse(HintSchema, sealed && (await seal.open('sign-out', sealed)));
  const { idToken, returnTo } = hint.success ? hint.output : { returnTo: `${origin}/` };
  const address = await provider.signOutAddress({
    post_logout_redirect_uri: `${base}/signed-out`,
    ...(idToken !== undefined && { id_token_hint: idToken }),
  });
  if (address === undefined) return redirect(returnTo, [clearCookie(hintName(cookie))]);
  const way = await seal.close('signed-out', { returnTo }, Date.now() + longestGoodbye);
  return redirect(address.href, [setCookie(hintName(cookie), way, { maxAgeSeconds: longestGoodbye / 1000 })]);
};

/** `GET signed-out`: the provider is done; back to the page where the person signed out. */
export const signedOut: Route = async ({ request, origin }, { seal, cookie }) => {
  const sealed = readCookie(request, hintName(cookie));
  const way = v.safeParse(ReturnSchema, sealed && (await seal.open('signed-out', sealed)));
  return redirect(way.success ? way.output.returnTo : `${origin}/`, [clearCookie(hintName(cookie))]);
};

function hintName(cookie: string): string {
  return `${cookie}.out`;
}
