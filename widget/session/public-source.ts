import { UniloginError } from '../../shared/contract/errors.ts';
import { popup } from '../surfaces/popup.ts';
import { redirect } from '../surfaces/redirect.ts';
import type { PublicSession, PublicSettings } from './public-session.ts';
import { reloadWhenBack } from './reload-when-back.ts';
import { randomName, type SessionSource } from './session-source.ts';

/**
 * A public client in the page: tokens in memory only, so a reload forgets them, and the next click signs in again
 * without a question while the provider's own session lasts. All OAuth code is a chunk, loaded on the click or when the
 * page is the callback; here is only what a click cannot wait for.
 */
export function publicSource(settings: PublicSettings, go?: (to: string) => void): SessionSource {
  let loading: Promise<PublicSession> | undefined;
  let session: PublicSession | undefined;
  let isLost = false;
  const load = (): Promise<PublicSession> => {
    loading ??= import('./public-session.ts').then(
      ({ createPublicSession }) => (session = createPublicSession(settings)),
      (cause: unknown) => {
        loading = undefined;
        if (isLost) void reloadWhenBack();
        isLost = true;
        throw new UniloginError('unreachable', {}, { cause });
      },
    );
    return loading;
  };

  return {
    async check() {
      if (!session && /[?&]state=unilogin-/.test(location.search)) await load();
      return (await session?.check()) ?? { signedIn: false };
    },

    async visit(wish, signal, place) {
      if (wish.display === 'redirect') {
        await redirect(go).visit({ url: load().then((session) => session.begin(wish, signal)), signal });
        return 'left';
      }
      if (wish.display === 'inline' && place) {
        const { frameForClient } = await import('./framed.ts');
        return await frameForClient(load, { wish, signal, place });
      }
      const state = `unilogin-popup.${randomName()}`;
      const beginning = load().then((session) => session.beginFor(wish, state));
      const url = beginning.then(({ url }) => url);
      const visit = await popup(state, answerTo(state)).visit({ url, signal });
      if (visit.outcome === 'returned') await (await load()).finish(visit.answer, (await beginning).transaction);
      return visit.outcome === 'unframed' ? { unframed: visit.why } : visit.outcome;
    },

    signOut: async () => await session?.signOut(),
    forget: () => session?.forget(),
    trusts: (origin) => originsOf(settings.api).includes(origin),
    fetch: (request) => session?.fetch(request) ?? fetch(request),
  };
}

function originsOf(api = ''): (string | undefined)[] {
  return (api.match(/\S+/g) ?? []).map((address) => URL.parse(address, document.baseURI)?.origin);
}

/** Hears answers to this one request only; what they are worth, the chunk judges. */
const answerTo = (state: string) => (message: unknown) =>
  typeof message === 'string' && new URLSearchParams(message).get('state') === state ? message : undefined;
