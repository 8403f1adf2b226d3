import { toError, UniloginError, type Failure } from '../../shared/contract/errors.ts';
import type { PublicClient } from '../../shared/oidc/public-client.ts';
import { popup } from '../surfaces/popup.ts';
import { redirect } from '../surfaces/redirect.ts';
import { isForPopup, relay, takeAnswer } from './callback.ts';
import { randomName, type SessionSource } from './session-source.ts';
import { transactionStore } from './transaction-store.ts';

export interface PublicSettings {
  issuer: string | undefined;
  clientId: string | undefined;
  redirectUri: string | undefined;
  api: string | undefined;
}

/**
 * A public client in the page: tokens in memory only, so a reload forgets them, and the next click signs in again
 * without a question while the provider's own session lasts. The OAuth code is a chunk of its own, loaded on the click
 * (or when the page is the callback).
 * @throws UniloginError `misconfigured`
 */
export function publicSource(settings: PublicSettings, go?: (to: string) => void): SessionSource {
  const issuer = addressOf(settings.issuer, 'issuer');
  const clientId = settings.clientId;
  if (!clientId) throw new UniloginError('misconfigured', { option: 'client-id' });
  const redirectUri = settings.redirectUri
    ? addressOf(settings.redirectUri, 'redirect-uri')
    : new URL(location.pathname, location.origin);
  if (redirectUri.origin !== location.origin) throw new UniloginError('misconfigured', { option: 'redirect-uri' });
  const apis = (settings.api ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((api) => addressOf(api, 'api').origin);
  const transactions = transactionStore(clientId);
  // Whatever brought the page here, what was begun before it is over: nothing of it stays in storage
  const begun = transactions.take();
  let loading: Promise<PublicClient> | undefined;
  let client: PublicClient | undefined;

  const load = (): Promise<PublicClient> => {
    loading ??= import('../../shared/oidc/public-client.ts').then(
      ({ createPublicClient }) => (client = createPublicClient({ issuer, clientId, redirectUri, apis })),
      (cause: unknown) => {
        loading = undefined; // a lost network must not make the button useless until a reload
        throw new UniloginError('unreachable', {}, { cause });
      },
    );
    return loading;
  };

  return {
    async check() {
      const answer = takeAnswer();
      if (answer && isForPopup(answer)) await relay(answer);
      else if (answer) {
        const { returnTo } = succeeded(await (await load()).finish(answer, begun));
        if (new URL(returnTo).pathname === location.pathname) history.replaceState(history.state, '', returnTo);
      }
      return client?.session() ?? { signedIn: false };
    },

    async visit(wish, signal) {
      if (wish.display === 'redirect') {
        const begin = load().then(async (client) => {
          const { url, transaction } = succeeded(await client.begin(wish, `unilogin-page.${randomName()}`));
          signal.throwIfAborted();
          transactions.save(transaction);
          return url;
        });
        return (await redirect(go).visit({ url: begin, signal })).outcome;
      }
      const state = `unilogin-popup.${randomName()}`;
      const beginning = load().then(async (client) => succeeded(await client.begin(wish, state)));
      const url = beginning.then(({ url }) => url);
      const visit = await popup(state, readAnswer).visit({ url, signal });
      if (visit.outcome === 'left') return 'left';
      const { transaction } = await beginning;
      succeeded(await (await load()).finish(new URLSearchParams(visit.answer), transaction));
      return 'returned';
    },

    async signOut() {
      return await client?.signOut();
    },

    forget() {
      client?.forget();
    },

    fetch: (request) => client?.fetch(request) ?? fetch(request),
  };
}

/** An address that a token may travel to: https, or this machine. */
function addressOf(text: string | undefined, option: string): URL {
  const url = URL.parse(text ?? '', document.baseURI);
  const isLocal = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLocal))) {
    throw new UniloginError('misconfigured', { option });
  }
  return url;
}

/** The chunk answers with data; from here on a failure is thrown. */
function succeeded<T extends object>(outcome: T | { failure: Failure }): T {
  if ('failure' in outcome) throw toError(outcome.failure);
  return outcome;
}

const readAnswer = (message: unknown): string | undefined => (typeof message === 'string' ? message : undefined);
