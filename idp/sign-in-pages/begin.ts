import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { browserCookie, browserCookieOptions } from '../api/browser-cookie.ts';
import { lifetimes } from '../oidc/lifetimes.ts';
import type { Desk } from '../sign-in/desk.ts';
import { whereItLooks } from '../sign-in/settle.ts';
import { beginSignIn, type SignIn } from '../sign-in/sign-ins.ts';

/** The page is where a sign-in gets its browser: the one that asks first. One that is there already is found. */
export async function findOrBegin(c: Context, begun: Omit<SignIn, 'revision'>, desk: Desk): Promise<SignIn> {
  const known = getCookie(c, browserCookie);
  const browser = known ?? randomBytes(24).toString('base64url');
  if (known === undefined) setCookie(c, browserCookie, browser, browserCookieOptions);
  const expiresAt = new Date(desk.now().getTime() + lifetimes.interaction * 1000);
  await beginSignIn(desk.database, { ...begun, browser, expiresAt });
  return whereItLooks(begun.id, browser, desk);
}
