import { setTimeout as passed } from 'node:timers/promises';
import * as client from 'openid-client';
import { toError, UniloginError } from '../../shared/contract/errors.ts';
import { failureOf } from '../../shared/oidc/failure-of.ts';
import type { UpstreamSettings } from './upstream-file.ts';

/** What is kept here of a way there, to judge the answer by. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who came back, and how sure the other provider is: nothing when its level is worth nothing here. */
export interface Answered {
  readonly subject: string;
  readonly level: 'Substantial' | 'High' | undefined;
  /** By which the other provider knows whose session to end. */
  readonly idToken: string;
}

/** How somebody's session at another provider is ended. */
export interface SignOut {
  readonly url: URL;
  readonly by: 'form' | 'address';
  readonly fields: Readonly<Record<string, string>>;
}

/** Another OpenID Provider, as somebody goes there and comes back. */
export interface Upstream {
  readonly id: string;
  readonly name: string;
  /** Where to send the person. @throws UniloginError `unreachable` */
  leave(): Promise<{ url: URL; checks: Checks }>;
  /**
   * Reads the answer that the browser brings.
   * @throws UniloginError `cancelled` when the person turned round, `provider-refused`, `state-mismatch` when it is not the
   * answer to this question, `unreachable`
   */
  hear(address: URL, checks: Checks): Promise<Answered>;
  /**
   * How the session that was begun there ends, if the other provider can do that; it leads back here with `state`.
   * @throws UniloginError `unreachable`
   */
  signOut(): Promise<((idToken: string, state: string) => SignOut) | undefined>;
  /** Whether it can do that; not, as long as it does not say so soon. */
  endsSessions(): Promise<boolean>;
}

/** Milliseconds that a page waits to learn what another provider can. */
const soon = 1000;

/** Seconds that may have passed since the person proved who they are there: before that it was for something else. */
const freshness = 300;

export function createUpstream(settings: UpstreamSettings, at: { callback: string; signedOut: string }): Upstream {
  const { callback } = at;
  const issuer = new URL(settings.issuer);
  const isLocal = issuer.protocol === 'http:';
  let found: Promise<client.Configuration> | undefined;
  const discover = (): Promise<client.Configuration> => {
    found ??= client
      .discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
        execute: [client.enableNonRepudiationChecks, ...(isLocal ? [client.allowInsecureRequests] : [])],
        timeout: 10,
      })
      .catch((cause: unknown) => {
        found = undefined; // the next person asks again
        throw new UniloginError('unreachable', {}, { cause });
      });
    return found;
  };

  const endOfSessions = async (): Promise<URL | undefined> => {
    const url = URL.parse((await discover()).serverMetadata().end_session_endpoint ?? '');
    return url !== null && (url.protocol === 'https:' || isLocal) ? url : undefined;
  };

  return {
    id: settings.id,
    name: settings.name,
    async leave() {
      const configuration = await discover();
      const checks = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(configuration, {
        redirect_uri: callback,
        scope: 'openid',
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
        acr_values: Object.keys(settings.levels).join(' '),
        prompt: 'login', // whoever used this browser before is not meant
        max_age: String(freshness),
      });
      return { url, checks };
    },

    async hear(address, { state, nonce, verifier }) {
      const configuration = await discover();
      const answer = new URL(`${callback}${address.search}`); // whatever host the request named
      const tokens = await client
        .authorizationCodeGrant(configuration, answer, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
          maxAge: freshness,
        })
        .catch((cause: unknown) => {
          // openid-client wraps what oauth4webapi says
          throw toError(failureOf(cause instanceof client.ClientError ? cause.cause : cause));
        });
      const claims = tokens.claims();
      const subject = claims?.[settings.subject];
      if (typeof subject !== 'string' || subject === '') throw new UniloginError('unexpected', {});
      const acr = typeof claims?.['acr'] === 'string' ? claims['acr'] : '';
      const level = Object.hasOwn(settings.levels, acr) ? settings.levels[acr] : undefined;
      return { subject, level, idToken: tokens.id_token ?? '' };
    },

    async signOut() {
      const url = await endOfSessions();
      if (url === undefined) return undefined;
      const { clientId, signOut: by } = settings;
      return (idToken, state) => {
        const fields = {
          id_token_hint: idToken,
          client_id: clientId,
          post_logout_redirect_uri: at.signedOut,
          state,
        };
        return { url, by, fields };
      };
    },

    async endsSessions() {
      const known = endOfSessions().then(
        (url) => url !== undefined,
        () => false,
      );
      return Promise.race([known, passed(soon, false, { ref: false })]);
    },
  };
}
