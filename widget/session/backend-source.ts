import { toError, UniloginError, type Failure } from '../../shared/contract/errors.ts';
import type { Wish } from '../../shared/flow/service-session.ts';
import { popup } from '../surfaces/popup.ts';
import { redirect } from '../surfaces/redirect.ts';
import { readSession } from './read-session.ts';
import { ownRequest, randomName, type SessionSource } from './session-source.ts';
import { toldFailure } from './told-failure.ts';

/**
 * The service's own backend keeps tokens and session (the handler of service/); the page asks it who is signed in.
 * @throws UniloginError `misconfigured` when `mount` is not an address of the page's own origin
 */
export function backendSource(mount: string, go?: (to: string) => void): SessionSource {
  const base = new URL(mount.endsWith('/') ? mount : `${mount}/`, document.baseURI);
  if (base.origin !== location.origin) throw new UniloginError('misconfigured', { option: 'backend' });

  return {
    async check(signal) {
      return readSession(await ask(new URL('session', base), { signal }));
    },

    async visit(wish, signal, place) {
      if (wish.display === 'inline' && place) {
        const { frameForBackend } = await import('./framed.ts');
        return await frameForBackend((path, init) => ask(new URL(path, base), { ...init, signal }), {
          wish,
          signal,
          place,
        });
      }
      const url = signInAddress(base, wish);
      if (wish.display === 'redirect') {
        await redirect(go).visit({ url, signal });
        return 'left';
      }
      const channel = randomName();
      url.searchParams.set('display', 'popup');
      url.searchParams.set('channel', channel);
      const visit = await popup(channel, readAnswer).visit({ url, signal });
      if (visit.outcome === 'returned' && visit.answer !== 'done') throw toError(visit.answer);
      return 'returned';
    },

    async signOut(returnTo, signal) {
      const url = new URL('sign-out', base);
      url.searchParams.set('return_to', local(returnTo));
      const headers = { 'content-type': 'application/json', ...ownRequest };
      const answer = await ask(url, { method: 'POST', headers, body: '{}', signal });
      const to = typeof answer === 'object' && answer !== null && 'location' in answer ? answer.location : undefined;
      return typeof to === 'string' ? toAddress(to) : undefined;
    },

    forget() {},

    trusts: (origin) => origin === base.origin,

    // Cookies go where the page's own requests take them: to this origin, and to no other
    fetch: (request) => fetch(request),
  };
}

async function ask(url: URL, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, { cache: 'no-store', credentials: 'same-origin', ...init }).catch(
    (cause: unknown) => {
      throw init.signal?.aborted ? cause : new UniloginError('unreachable', {}, { cause });
    },
  );
  if (response.status >= 502) throw new UniloginError('unreachable', {});
  if (!response.ok) throw new UniloginError('unexpected', {});
  if (response.status === 204) return undefined;
  return await response.json().catch((cause: unknown) => {
    throw new UniloginError('unexpected', {}, { cause });
  });
}

function signInAddress(base: URL, { returnTo, params }: Wish): URL {
  const url = new URL('sign-in', base);
  url.search = new URLSearchParams({ ...params, return_to: local(returnTo) }).toString();
  return url;
}

/** An address of this origin as the handler wants it: without the origin. */
function local(address: string): string {
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash;
}

function toAddress(to: string): URL {
  const url = new URL(to, location.href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new UniloginError('unexpected', {});
  return url;
}

// The callback's page says how it went, and nothing that would be worth forging: who is signed in, the session tells
function readAnswer(message: unknown): 'done' | Failure | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if ('done' in message && message.done === true) return 'done';
  if (!('failure' in message)) return undefined;
  const { failure } = message;
  return toldFailure(typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : failure);
}
