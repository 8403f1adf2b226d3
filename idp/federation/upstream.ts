import { setTimeout as passed } from 'node:timers/promises';
import * as client from 'openid-client';
import type { Level } from '../../shared/assurance/level.ts';
import { UniloginError } from '../../shared/contract/errors.ts';
import { isSafeAddress } from '../../shared/oidc/safe-address.ts';
import type { Log } from '../log.ts';
import { createDiscovery } from './discover.ts';
import { errorOf, isAskedAnew, refuseFuture } from './heard-wrong.ts';

/** What is kept here of a way there, to judge the answer by. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The same of a way from which somebody comes back, so many seconds later. */
export interface Asked extends Checks {
  readonly seconds: number;
}

/** What we know of another provider, and it of us. */
export interface UpstreamSettings<L extends Level = Level> {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  /** Other origins of its own. */
  readonly alsoAt?: readonly string[];
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signOut: 'form' | 'address';
  /** The claim that says who it is. */
  readonly subject: string;
  /** What each `acr` is worth. */
  readonly levels: Readonly<Record<string, L>>;
  /** What any other is worth; nothing, where it is not said. */
  readonly otherwise?: L | undefined;
  /** Beside `openid`. */
  readonly scope?: string | undefined;
}

/** What is worth more than a password. */
export type Sure = Exclude<Level, 'Low'>;

/** Who came back, and how sure the other provider is: nothing when its level is worth nothing here. */
export interface Answered<L extends Level = Sure> {
  readonly subject: string;
  readonly level: L | undefined;
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
export interface Upstream<L extends Level = Sure> {
  readonly id: string;
  readonly name: string;
  /** Where to send the person; `acrs` are asked for in this order, all that it may answer when none are said. @throws UniloginError `unreachable` */
  leave(acrs?: readonly string[]): Promise<{ url: URL; checks: Checks }>;
  /**
   * Reads the answer that the browser brings.
   * @throws UniloginError `cancelled` when the person turned round, `provider-refused`, `state-mismatch` when it is not the
   * answer to this question, `not-asked-anew`, `clock-wrong` when its clock goes wrong, `unreachable`
   */
  hear(address: URL, asked: Asked): Promise<Answered<L>>;
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

/** Seconds that may have passed since the person proved who they are there, as it is asked; what is taken, isAskedAnew says. */
const freshness = 300;

export function createUpstream<L extends Level>(
  settings: UpstreamSettings<L>,
  at: { callback: string; signedOut: string },
  log?: Pick<Log, 'warn'>,
): Upstream<L> {
  const { callback } = at;
  const ask = createDiscovery(settings);
  /** Whoever looks after this provider reads in its log what was wrong: the other end never says it. */
  const tell = (err: unknown): never => {
    const error = errorOf(err);
    if (error.code !== 'cancelled') log?.warn({ upstream: settings.id, err }, 'another provider failed');
    throw error;
  };
  const discover = () => ask().catch(tell);

  const endOfSessions = async (): Promise<URL | undefined> => {
    const url = URL.parse((await discover()).serverMetadata().end_session_endpoint ?? '');
    return url !== null && isSafeAddress(url) ? url : undefined;
  };

  return {
    id: settings.id,
    name: settings.name,
    async leave(acrs = Object.keys(settings.levels)) {
      const configuration = await discover();
      const checks = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(configuration, {
        redirect_uri: callback,
        scope: ['openid', ...(settings.scope === undefined ? [] : [settings.scope])].join(' '),
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
        ...(acrs.length > 0 && { acr_values: acrs.join(' ') }),
        prompt: 'login', // whoever used this browser before is not meant
        max_age: String(freshness),
      });
      return { url, checks };
    },

    async hear(address, { state, nonce, verifier, seconds }) {
      const came = Date.now();
      const configuration = await discover();
      const answer = new URL(`${callback}${address.search}`); // whatever host the request named
      const tokens = await client
        .authorizationCodeGrant(configuration, answer, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        .catch(tell);
      const claims = tokens.claims();
      refuseFuture(claims);
      const away = seconds + (Date.now() - came) / 1000; // a slow one writes its token late
      if (!isAskedAnew(claims, away)) throw new UniloginError('not-asked-anew', { provider: settings.name });
      const subject = claims?.[settings.subject];
      if (typeof subject !== 'string' || subject === '') throw new UniloginError('unexpected', {});
      const acr = typeof claims?.['acr'] === 'string' ? claims['acr'] : '';
      const level = Object.hasOwn(settings.levels, acr) ? settings.levels[acr] : settings.otherwise;
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
