import { toError, UniloginError, type Failure } from '../../shared/contract/errors.ts';
import type { Session } from '../../shared/contract/session.ts';
import type { Wish } from '../../shared/flow/service-session.ts';
import { isSafeAddress } from '../../shared/oidc/safe-address.ts';
import { createPublicClient } from '../../shared/oidc/public-client.ts';
import type { Transaction } from '../../shared/oidc/transaction.ts';
import { isForPopup, relay, takeAnswer } from './callback.ts';
import { randomName } from './session-source.ts';
import { transactionStore } from './transaction-store.ts';

export interface PublicSettings {
  issuer: string | undefined;
  clientId: string | undefined;
  redirectUri: string | undefined;
  api: string | undefined;
}

/** What the chunk does for `publicSource`, once it is there. Everything throws UniloginError. */
export interface PublicSession {
  /** Judges the answer in the page's address, if there is one, and says who is signed in. */
  check(): Promise<Session>;
  /** Keeps what a redirect must still know when it is back, and says where to go. */
  begin(wish: Wish, signal: AbortSignal): Promise<URL>;
  beginFor(wish: Wish, state: string): Promise<{ url: URL; transaction: Transaction }>;
  finish(answer: string, transaction: Transaction): Promise<void>;
  signOut(): Promise<URL | undefined>;
  forget(): void;
  fetch(request: Request): Promise<Response>;
}

/** @throws UniloginError `misconfigured`: an address that is not https or this machine's, a callback of another origin */
export function createPublicSession(settings: PublicSettings): PublicSession {
  const issuer = addressOf(settings.issuer, 'issuer');
  const clientId = settings.clientId ?? '';
  const redirectUri = addressOf(settings.redirectUri ?? location.pathname, 'redirect-uri');
  if (redirectUri.origin !== location.origin) throw new UniloginError('misconfigured', { option: 'redirect-uri' });
  const apis = (settings.api?.match(/\S+/g) ?? []).map((api) => addressOf(api, 'api').origin);
  const client = createPublicClient({ issuer, clientId, redirectUri, apis });
  const transactions = transactionStore(clientId);

  return {
    async check() {
      const answer = takeAnswer();
      if (answer && isForPopup(answer)) await relay(answer);
      else if (answer) {
        const { returnTo } = succeeded(await client.finish(answer, transactions.take()));
        if (new URL(returnTo).pathname === location.pathname) history.replaceState(history.state, '', returnTo);
      }
      return client.session();
    },

    async begin(wish, signal) {
      const { url, transaction } = succeeded(await client.begin(wish, `unilogin-page.${randomName()}`));
      signal.throwIfAborted();
      transactions.save(transaction);
      return url;
    },

    beginFor: async (wish, state) => succeeded(await client.begin(wish, state)),

    async finish(answer, transaction) {
      succeeded(await client.finish(new URLSearchParams(answer), transaction));
    },

    signOut: () => client.signOut(),
    forget: () => client.forget(),
    fetch: (request) => client.fetch(request),
  };
}

/** An address that a token may travel to: https, or this machine. */
function addressOf(text: string | undefined, option: string): URL {
  const url = text === undefined ? null : URL.parse(text, document.baseURI);
  if (!url || !isSafeAddress(url)) throw new UniloginError('misconfigured', { option });
  return url;
}

/** The client answers with data; from here on a failure is thrown. */
function succeeded<T extends object>(outcome: T | { failure: Failure }): T {
  if ('failure' in outcome) throw toError(outcome.failure);
  return outcome;
}
