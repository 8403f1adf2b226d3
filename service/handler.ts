import { failure, toFailure } from '../shared/contract/errors.ts';
import { nothing, problem } from './answers.ts';
import { backchannelLogout } from './backchannel-logout.ts';
import { callback, formCallback } from './callback.ts';
import { cookieName } from './cookies.ts';
import { memoryEnded } from './ended.ts';
import { popupScript } from './popup-page.ts';
import { createProvider } from './provider.ts';
import { createRenewal } from './renewal.ts';
import type { Context, Route, Visit } from './route.ts';
import { createSeal } from './seal.ts';
import { sealedSessions } from './sealed-sessions.ts';
import { session } from './session.ts';
import { readOrigin, readSettings, type Settings, type UniloginHandlerOptions } from './settings.ts';
import { signIn, signInFrame } from './sign-in.ts';
import { leave, signedOut, signOut } from './sign-out.ts';
import { storedSessions } from './stored-sessions.ts';
import { createTransactions } from './transaction.ts';

export type { UniloginHandlerOptions };

const routes: Record<string, Partial<Record<string, Route>>> = {
  '/sign-in': { GET: signIn, POST: signInFrame },
  '/callback': { GET: callback, POST: formCallback },
  '/popup.js': { GET: popupScript },
  '/session': { GET: session },
  '/sign-out': { POST: signOut },
  '/leave': { GET: leave },
  '/signed-out': { GET: signedOut },
  '/backchannel-logout': { POST: backchannelLogout },
};

/**
 * Sign-in for a service's own backend: serves what lies under the mount (`/unilogin`) and answers 404 to the rest. Web
 * standards in and out, so that any server or worker can mount it. docs/service.md shows how.
 * @throws UniloginError `misconfigured` with the name of the option at fault
 */
export function createUniloginHandler(options: UniloginHandlerOptions): (request: Request) => Promise<Response> {
  const context = createContext(readSettings(options), options);
  return async (request) => {
    try {
      const visit = toVisit(request, context.settings);
      const { pathname } = new URL(request.url);
      const { mount } = context.settings;
      const path = pathname.startsWith(`${mount}/`) ? pathname.slice(mount.length) : '';
      const methods = Object.hasOwn(routes, path) ? routes[path] : undefined;
      if (methods === undefined) return nothing([], 404);
      const route = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
      return await (route?.(visit, context) ?? nothing([], 405));
    } catch (reason) {
      const failed = toFailure(reason);
      context.settings.report(failed);
      // The code goes out; what was wrong with the settings is for the log
      return problem(failed.code === 'misconfigured' ? failure('unexpected', {}) : failed);
    }
  };
}

function createContext(settings: Settings, { store, ended = memoryEnded() }: UniloginHandlerOptions): Context {
  const cookie = cookieName(settings.clientId);
  const seal = createSeal(settings.secrets, JSON.stringify([settings.issuer.href, settings.clientId]));
  const sessions = store === undefined ? sealedSessions(seal, ended, cookie) : storedSessions(seal, store);
  const provider = createProvider(settings);
  const sameSite = settings.responseMode === 'form_post' ? 'None' : 'Lax';
  return {
    settings,
    provider,
    seal,
    sessions,
    renewal: createRenewal(sessions, provider, settings.report),
    transactions: createTransactions(seal, cookie, sameSite),
    ended,
    cookie,
  };
}

function toVisit(request: Request, { origin: named, mount }: Settings): Visit {
  const url = new URL(request.url);
  const origin = named ?? readOrigin(url.href);
  return { request, params: url.searchParams, origin, base: `${origin}${mount}` };
}
