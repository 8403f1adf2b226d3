import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as oauth from 'oauth4webapi';
import * as v from 'valibot';
import { meets } from '../shared/assurance/told.ts';
import { UniloginError } from '../shared/contract/errors.ts';
import { personOfClaims } from '../shared/oidc/person-of-claims.ts';
import type { Granted, SessionRecord } from './session-record.ts';
import type { ProviderSettings } from './settings.ts';
import type { Transaction } from './transaction.ts';

/** The OpenID Provider as this service talks to it. Whatever fails is thrown; `failureOf` says what it means. */
export interface Provider {
  /** Where to send the person; the request itself goes over the back channel where the provider offers it (RFC 9126). */
  signInAddress(params: Readonly<Record<string, string>>): Promise<URL>;
  /**
   * Judges the provider's answer by the sign-in that it claims to answer, and turns its code into who it is.
   * @throws also when the answer is less sure than the sign-in asked for
   */
  exchange(answer: URLSearchParams, transaction: Transaction, redirectUri: string): Promise<Granted>;
  /** New tokens for a session of before. @throws also when the tokens are another person's */
  refresh(session: SessionRecord & { refreshToken: string }): Promise<Granted>;
  /** What an access token is worth now; undefined when it is worth nothing (RFC 7662, section 2.2). */
  readAccessToken(token: string): Promise<TokenClaims | undefined>;
  /** Gives a refresh token back (RFC 7009), and says whether the provider has taken it. Never throws. */
  giveBack(refreshToken: string): Promise<boolean>;
  /** Where the provider ends its own session, if it has such a place. */
  signOutAddress(params: Readonly<Record<string, string>>): Promise<URL | undefined>;
  /** What a logout token says (Back-Channel Logout 1.0, section 2.6), its signature and times judged. */
  readLogoutToken(token: string): Promise<LogoutClaims>;
}

const LogoutSchema = v.pipe(
  v.object({
    jti: v.pipe(v.string(), v.maxLength(512)),
    exp: v.number(),
    sid: v.optional(v.string()),
    sub: v.optional(v.string()),
    events: v.object({ 'http://schemas.openid.net/event/backchannel-logout': v.record(v.string(), v.unknown()) }),
    /** An ID token has one: it must never pass for a logout token. */
    nonce: v.optional(v.never()),
  }),
  v.check(({ sid, sub }) => sid !== undefined || sub !== undefined),
);
export type LogoutClaims = v.InferOutput<typeof LogoutSchema>;

/** Acr and time of the level are told as RFC 9470, section 6.2 has it. */
const TokenSchema = v.object({
  active: v.literal(true),
  /** A refresh token is active too. */
  token_type: v.pipe(v.string(), v.regex(/^bearer$/i)),
  sub: v.string(),
  client_id: v.string(),
  acr: v.optional(v.string()),
  auth_time: v.optional(v.number()),
});
export type TokenClaims = v.InferOutput<typeof TokenSchema>;

const unmet = 'unmet_authentication_requirements';
const patience = 10_000; // milliseconds a person waits for the provider
const metadataKept = 3_600_000;

export function createProvider({ issuer, clientId, clientSecret }: ProviderSettings): Provider {
  const client: oauth.Client = { client_id: clientId };
  const options = {
    [oauth.allowInsecureRequests]: issuer.protocol === 'http:', // this machine only: settings.ts has seen to that
    signal: () => AbortSignal.timeout(patience),
  };
  const discover = remembered(async () => {
    const response = await oauth.discoveryRequest(issuer, options);
    const server = await oauth.processDiscoveryResponse(issuer, response);
    if (server.jwks_uri === undefined) throw new UniloginError('unexpected', {});
    return { server, keys: createRemoteJWKSet(new URL(server.jwks_uri)), authentication: authenticate(server) };
  });
  const authenticate = (server: oauth.AuthorizationServer): oauth.ClientAuth => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return methods.includes('client_secret_basic')
      ? oauth.ClientSecretBasic(clientSecret)
      : oauth.ClientSecretPost(clientSecret);
  };

  return {
    async signInAddress(params) {
      const { server, authentication } = await discover();
      const url = new URL(server.authorization_endpoint ?? '');
      const all = { ...params, client_id: clientId, response_type: 'code' };
      if (server.pushed_authorization_request_endpoint === undefined) return withParams(url, all);
      const response = await oauth.pushedAuthorizationRequest(server, client, authentication, all, options);
      const { request_uri } = await oauth.processPushedAuthorizationResponse(server, client, response);
      return withParams(url, { client_id: clientId, request_uri });
    },

    async exchange(answer, { state, nonce, verifier, acrs, maxAge }, redirectUri) {
      const { server, authentication } = await discover();
      const params = oauth.validateAuthResponse(server, client, answer, state);
      const response = await oauth.authorizationCodeGrantRequest(
        server,
        client,
        authentication,
        params,
        redirectUri,
        verifier,
        options,
      );
      const expected = { expectedNonce: nonce, requireIdToken: true, ...(maxAge !== undefined && { maxAge }) };
      const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, expected);
      await oauth.validateApplicationLevelSignature(server, response, options);
      const now = granted(tokens);
      // A provider need not keep to acr_values, and says in the token what came of them (OpenID Connect Core, section 3.1.2.1)
      if (acrs !== undefined && !meets(now.person, acrs)) throw new UniloginError('provider-refused', { error: unmet });
      return now;
    },

    async refresh({ refreshToken, person, sid, idToken }) {
      const { server, authentication } = await discover();
      const response = await oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, options);
      const tokens = await oauth.processRefreshTokenResponse(server, client, response);
      if (tokens.id_token !== undefined) await oauth.validateApplicationLevelSignature(server, response, options);
      const before = { person, sid, idToken, refreshToken };
      const now = granted(tokens, before);
      if (now.person.id !== person.id) throw new UniloginError('state-mismatch', {}); // OpenID Connect Core, section 12.2
      return now;
    },

    async readAccessToken(token) {
      const { server, authentication } = await discover();
      const response = await oauth.introspectionRequest(server, client, authentication, token, options);
      const read = v.safeParse(TokenSchema, await oauth.processIntrospectionResponse(server, client, response));
      return read.success ? read.output : undefined;
    },

    async giveBack(refreshToken) {
      try {
        const { server, authentication } = await discover();
        if (server.revocation_endpoint === undefined) return false;
        await oauth.processRevocationResponse(
          await oauth.revocationRequest(server, client, authentication, refreshToken, options),
        );
        return true;
      } catch {
        return false; // whoever asks goes the usual way
      }
    },

    async signOutAddress(params) {
      const { server } = await discover();
      if (server.end_session_endpoint === undefined) return undefined;
      return withParams(new URL(server.end_session_endpoint), { ...params, client_id: clientId });
    },

    async readLogoutToken(token) {
      const { server, keys } = await discover();
      const { payload } = await jwtVerify(token, keys, {
        issuer: server.issuer,
        audience: clientId,
        algorithms: (server.id_token_signing_alg_values_supported ?? ['RS256']).filter((alg) => /^[REP]/.test(alg)),
        requiredClaims: ['exp', 'iat', 'jti'],
        maxTokenAge: '5 minutes',
        clockTolerance: 30,
      });
      return v.parse(LogoutSchema, payload);
    },
  };
}

function granted(tokens: oauth.TokenEndpointResponse, before?: Omit<Granted, 'expiresInSeconds' | 'isTold'>): Granted {
  const claims = oauth.getValidatedIdTokenClaims(tokens);
  const person = claims === undefined ? before?.person : personOfClaims(claims);
  if (person === undefined) throw new UniloginError('unexpected', {});
  return {
    person,
    sid: typeof claims?.['sid'] === 'string' ? claims['sid'] : before?.sid,
    idToken: tokens.id_token ?? before?.idToken,
    refreshToken: tokens.refresh_token ?? before?.refreshToken,
    expiresInSeconds: tokens.expires_in,
    isTold: claims !== undefined,
  };
}

function withParams(url: URL, params: Readonly<Record<string, string>>): URL {
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  return url;
}

/** Asks once for all who wait, again after an hour, and at the next wish when it failed. */
function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
  let known: { answer: Promise<T>; until: number } | undefined;
  return () => {
    if (known && known.until > Date.now()) return known.answer;
    const answer = ask();
    known = { answer, until: Date.now() + metadataKept };
    answer.catch(() => (known = undefined));
    return answer;
  };
}
