import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { browserCookieOptions } from '../api/browser-cookie.ts';
import type { SignInWay } from '../federation/sign-in-way.ts';
import type { Desk } from '../sign-in/desk.ts';
import { wayOf } from '../sign-in/find-ways.ts';

const cookie = '__Host-unilogin-way';

/** Seconds: half a year since it was last used. */
const maxAge = 180 * 24 * 3600;

/** Keeps where somebody signs in, on a computer that they have said is their own: nothing of them, and on no other. */
export function rememberWay(c: Context, { upstream }: SignInWay): void {
  setCookie(c, cookie, upstream.id, { ...browserCookieOptions, maxAge });
}

export function forgetWay(c: Context): void {
  deleteCookie(c, cookie, browserCookieOptions);
}

/** The municipality's or school's provider that this computer remembers, if it still is one. */
export function rememberedWay(c: Context, desk: Pick<Desk, 'signInWays'>): SignInWay | undefined {
  const way = wayOf(getCookie(c, cookie), desk);
  return way?.local === undefined ? undefined : way;
}
