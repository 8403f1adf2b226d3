import { toError, UniloginError } from '../../shared/contract/errors.ts';
import type { Wish } from '../../shared/flow/service-session.ts';
import type { Visit } from '../../shared/oidc/surface.ts';
import { inline } from '../surfaces/inline.ts';
import { themeOf } from '../surfaces/theme-of.ts';
import type { PublicSession } from './public-session.ts';
import { type Ended, type FramePlace, ownRequest, randomName } from './session-source.ts';
import { toldFailure } from './told-failure.ts';

// All that display="inline" needs, in a chunk of its own

interface Framed {
  readonly wish: Wish;
  readonly signal: AbortSignal;
  readonly place: FramePlace;
}

/** A sign-in of a public client in a frame. */
export async function frameForClient(
  load: () => Promise<PublicSession>,
  { wish, signal, place }: Framed,
): Promise<Ended> {
  const state = `unilogin-frame.${randomName()}`;
  const params = { ...wish.params, ...themeOf(place.host), response_mode: 'web_message' };
  const beginning = load().then((session) => session.beginFor({ ...wish, params }, state));
  const visit = await inline(place, state).visit({ url: beginning.then(({ url }) => url), signal });
  if (visit.outcome !== 'returned') return ended(visit);
  await (await load()).finish(visit.answer, (await beginning).transaction);
  return 'returned';
}

/** The same where a backend keeps the session: it begins the sign-in, and the page brings it the answer. `ask` asks below its mount. */
export async function frameForBackend(
  ask: (path: string, init: RequestInit) => Promise<unknown>,
  { wish, signal, place }: Framed,
): Promise<Ended> {
  const query = new URLSearchParams({ ...wish.params, ...themeOf(place.host) });
  const headers = { 'content-type': 'application/json', ...ownRequest };
  const beginning = ask(`sign-in?${query.toString()}`, { method: 'POST', headers, body: '{}' }).then(readBegun);
  const state = beginning.then(({ state }) => state);
  const visit = await inline(place, state).visit({ url: beginning.then(({ url }) => url), signal });
  if (visit.outcome !== 'returned') return ended(visit);
  const body = new URLSearchParams(visit.answer);
  const told = await ask('callback', { method: 'POST', headers: ownRequest, body });
  const outcome = typeof told === 'object' && told !== null && 'outcome' in told ? told.outcome : undefined;
  if (outcome !== 'done') throw toError(toldFailure(outcome));
  return 'returned';
}

function readBegun(told: unknown): { url: URL; state: string } {
  if (typeof told === 'object' && told !== null) {
    if ('outcome' in told) throw toError(toldFailure(told.outcome));
    const url = 'url' in told && typeof told.url === 'string' ? URL.parse(told.url) : null;
    if (url && 'state' in told && typeof told.state === 'string') return { url, state: told.state };
  }
  throw new UniloginError('unexpected', {});
}

function ended(visit: Exclude<Visit<string>, { outcome: 'returned' }>): Ended {
  return visit.outcome === 'unframed' ? { unframed: visit.why } : 'left';
}
