import * as oauth from 'oauth4webapi';
import * as v from 'valibot';
import { meets } from '../assurance/told.ts';
import { failure, type Failure } from '../contract/errors.ts';
import type { Person, Session } from '../contract/session.ts';
import { failureOf } from './failure-of.ts';
import { hintNames } from './hint-names.ts';
import { personOfClaims } from './person-of-claims.ts';
import { TransactionSchema, type Transaction } from './transaction.ts';

export interface PublicClientSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly redirectUri: URL;
  /** The origins whose requests carry the access token; no other ever does. */
  readonly apis: readonly string[];
}

/** What a request for a sign-in may say; `params` by the names of the wire. */
export interface SignInRequest {
  readonly returnTo: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * A public client: code flow with PKCE, state, nonce and issuer checked; tokens live in the closure, and no member gives
 * one out. Failures come as data, so that a page with two copies of this file still understands them.
 */
export interface PublicClient {
  /** Where to send the person, and what the answer will be judged by. */
  begin(request: SignInRequest, state: string): Promise<{ url: URL; transaction: Transaction } | { failure: Failure }>;
  /** Judges the provider's answer by the transaction, which may come from storage. */
  finish(answer: URLSearchParams, transaction: unknown): Promise<{ returnTo: string } | { failure: Failure }>;
  session(): Session;
  /** Forgets the tokens; answers where the provider ends its own session, if it has such a place. */
  signOut(): Promise<URL | undefined>;
  forget(): void;
  /** Adds the token when the request goes to one of `apis`, and follows no redirect with it. */
  fetch(request: Request): Promise<Response>;
}

const unmet = 'unmet_authentication_requirements';

interface Held {
  readonly accessToken: string;
  readonly person: Person;
  readonly expiresAt: number;
  readonly isFramed: boolean;
}

export function createPublicClient({ issuer, clientId, redirectUri, apis }: PublicClientSettings): PublicClient {
  const client: oauth.Client = { client_id: clientId };
  // Only this machine's own addresses come here without https; who makes the settings has seen to that
  const options = { [oauth.allowInsecureRequests]: issuer.protocol === 'http:' };
  let held: Held | undefined;
  let metadata: Promise<oauth.AuthorizationServer> | undefined;

  const discover = (): Promise<oauth.AuthorizationServer> => {
    metadata ??= oauth
      .discoveryRequest(issuer, options)
      .then((response) => oauth.processDiscoveryResponse(issuer, response))
      .catch((reason: unknown) => {
        metadata = undefined; // the next click asks again
        throw reason;
      });
    return metadata;
  };
  /** Ends what a frame began, and says whether the provider has heard. */
  const giveBack = async (server: oauth.AuthorizationServer, { accessToken }: Held): Promise<boolean> => {
    if (!server.revocation_endpoint) return false;
    const given = oauth.revocationRequest(server, client, oauth.None(), accessToken, options);
    return await given.then(oauth.processRevocationResponse).then(
      () => true,
      () => false,
    );
  };
  const current = (): Held | undefined => (held && held.expiresAt > Date.now() ? held : undefined);

  return {
    async begin(request, state) {
      const found = await discover().then(
        (server) => ({ server }),
        (reason: unknown) => ({ failure: failureOf(reason) }),
      );
      if ('failure' in found) return found;
      const { server } = found;
      if (!server.authorization_endpoint) return { failure: failure('unexpected', {}) };
      const verifier = oauth.generateRandomCodeVerifier();
      const nonce = oauth.generateRandomNonce();
      const url = new URL(server.authorization_endpoint);
      const hint = request.params[hintNames[0]];
      const params = {
        scope: 'openid profile',
        ...request.params,
        ...(hint !== undefined && { [hintNames[1]]: hint }),
        client_id: clientId,
        redirect_uri: redirectUri.href,
        response_type: 'code',
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      };
      for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
      const { returnTo } = request;
      const level = levelIn(request.params);
      const framed = request.params['response_mode'] === 'web_message' ? { isFramed: true as const } : {};
      return { url, transaction: { state, nonce, verifier, issuer: server.issuer, returnTo, ...level, ...framed } };
    },

    async finish(answer, stored) {
      const read = v.safeParse(TransactionSchema, stored);
      if (!read.success) return { failure: failure('state-mismatch', {}) };
      const transaction = read.output;
      try {
        const server = await discover();
        if (server.issuer !== transaction.issuer) return { failure: failure('state-mismatch', {}) };
        const params = oauth.validateAuthResponse(server, client, answer, transaction.state);
        const response = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          oauth.None(),
          params,
          redirectUri.href,
          transaction.verifier,
          options,
        );
        const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
          expectedNonce: transaction.nonce,
          requireIdToken: true,
          ...(transaction.maxAge !== undefined && { maxAge: transaction.maxAge }),
        });
        const person = personOfClaims(oauth.getValidatedIdTokenClaims(tokens));
        if (!person) return { failure: failure('unexpected', {}) };
        const { acrs } = transaction;
        if (acrs && !meets(person, acrs)) return { failure: failure('provider-refused', { error: unmet }) };
        const seconds = tokens.expires_in ?? 300; // RFC 6749 section 5.1 lets a provider stay silent
        const isFramed = transaction.isFramed === true;
        // From a frame to a window: nobody would sign out there any more
        if (held?.isFramed && !isFramed) await giveBack(server, held);
        held = { accessToken: tokens.access_token, person, expiresAt: Date.now() + seconds * 1000, isFramed };
        return { returnTo: transaction.returnTo };
      } catch (reason) {
        return { failure: failureOf(reason) };
      }
    },

    session() {
      const now = current();
      return now ? { signedIn: true, person: now.person, expiresAt: now.expiresAt } : { signedIn: false };
    },

    // Without id_token_hint: a token would stand in the address. The provider asks the person instead
    async signOut() {
      const before = held;
      held = undefined;
      const server = await discover().catch(() => undefined); // signed out here all the same
      if (server && before?.isFramed && (await giveBack(server, before))) return undefined;
      if (!server?.end_session_endpoint) return undefined;
      const url = new URL(server.end_session_endpoint);
      url.searchParams.set('client_id', clientId);
      url.searchParams.set('post_logout_redirect_uri', redirectUri.href);
      return url;
    },

    forget() {
      held = undefined;
    },

    async fetch(request) {
      const now = current();
      if (!now || !apis.includes(new URL(request.url).origin)) return await fetch(request);
      const headers = new Headers(request.headers);
      headers.set('authorization', `Bearer ${now.accessToken}`);
      return await fetch(new Request(request, { headers, redirect: 'error' }));
    },
  };
}

/** What the answer will be held to; a word that nobody here knows can be met by no answer. */
function levelIn({ acr_values, max_age }: SignInRequest['params']): Pick<Transaction, 'acrs' | 'maxAge'> {
  return {
    ...(acr_values && { acrs: acr_values.split(' ') }),
    ...(max_age && { maxAge: Number(max_age) }),
  };
}
