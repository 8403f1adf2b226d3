import { failure } from '../shared/contract/errors.ts';
import type { Session } from '../shared/contract/session.ts';
import { json, problem } from './answers.ts';
import { clearCookie, readCookie, setCookie } from './cookies.ts';
import type { Route } from './route.ts';
import { personNow } from './session-record.ts';

/** `GET session`: who is signed in, as shared/contract/session.ts says it; renews the session when it is time. */
export const session: Route = async ({ request }, { sessions, renewal, cookie }) => {
  const value = readCookie(request, cookie);
  if (value === undefined) return signedOut([]);
  const record = await sessions.open(value);
  if (record === undefined) return signedOut([clearCookie(cookie)]);
  const now = await renewal.current(record);
  if (now === 'over') return signedOut([clearCookie(cookie)]);
  if (now === 'unreachable') return problem(failure('unreachable', {}));
  const body: Session = { signedIn: true, person: personNow(now.record), expiresAt: now.record.expiresAt };
  return json(body, now.value === undefined ? [] : [setCookie(cookie, now.value)]);
};

function signedOut(cookies: string[]): Response {
  const body: Session = { signedIn: false };
  return json(body, cookies);
}
