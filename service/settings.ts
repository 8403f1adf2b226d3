import { UniloginError, type Failure } from '../shared/contract/errors.ts';
import { isSafeAddress } from '../shared/oidc/safe-address.ts';
import type { Ended } from './ended.ts';
import type { SessionStore } from './session-store.ts';

export interface ProviderOptions {
  /** The OpenID Provider, to the letter as its discovery document names itself. Https, or this machine. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface UniloginHandlerOptions extends ProviderOptions {
  /** Seals the cookies: at least 32 random characters. Of several, the first seals and all open: put a new one first. */
  readonly sessionSecret: string | readonly string[];
  /** Where the service stands, as browsers see it. Default: what the request says; name it behind a proxy. */
  readonly origin?: string;
  /** The path under which the handler is mounted. Default `/unilogin`. */
  readonly mount?: string;
  /** What is asked for when the page asks for nothing else. Default `openid profile`. */
  readonly scope?: string;
  /** How the provider sends its answer. Default `query`; the callback takes both. */
  readonly responseMode?: 'query' | 'form_post';
  /** Keeps sessions on the server. Default: nowhere, the cookie holds them. */
  readonly store?: SessionStore;
  /** What is over before its time. Default: this process's memory; with several processes, share it. */
  readonly ended?: Ended;
  /** Hears what went wrong, with the data that no page is told. Never a secret, nor a person. */
  readonly report?: (failure: Failure) => void;
}

/** The provider, and who this service is there. */
export interface ProviderSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The options after they were judged, with every default in its place. */
export interface Settings extends ProviderSettings {
  readonly secrets: readonly string[];
  readonly origin: string | undefined;
  readonly mount: string;
  readonly scope: string;
  readonly responseMode: 'query' | 'form_post';
  readonly report: (failure: Failure) => void;
}

/** @throws UniloginError `misconfigured` with the option's name, never its value */
export function readSettings(options: UniloginHandlerOptions): Settings {
  const { mount = '/unilogin', scope = 'openid profile' } = options;
  const secrets = [options.sessionSecret].flat();
  const provider = readProviderOptions(options);
  if (secrets.length === 0 || secrets.some((secret) => secret.length < 32)) throw misconfigured('sessionSecret');
  if (!/^(\/[\w.~-]+)+$/.test(mount)) throw misconfigured('mount');
  if (!scope.split(' ').includes('openid')) throw misconfigured('scope');
  return {
    ...provider,
    secrets,
    origin: options.origin === undefined ? undefined : readOrigin(options.origin),
    mount,
    scope,
    responseMode: options.responseMode ?? 'query',
    report: options.report ?? (() => undefined),
  };
}

/** @throws UniloginError `misconfigured` */
export function readProviderOptions({ issuer: address, clientId, clientSecret }: ProviderOptions): ProviderSettings {
  const issuer = URL.parse(address);
  if (issuer === null || !isSafeAddress(issuer) || issuer.search + issuer.hash !== '') throw misconfigured('issuer');
  if (clientId === '') throw misconfigured('clientId');
  if (clientSecret === '') throw misconfigured('clientSecret');
  return { issuer, clientId, clientSecret };
}

/** The origin of an address at which cookies and codes are safe. @throws UniloginError `misconfigured` */
export function readOrigin(address: string): string {
  const url = URL.parse(address);
  if (url === null || !isSafeAddress(url)) throw misconfigured('origin');
  return url.origin;
}

function misconfigured(option: string): UniloginError {
  return new UniloginError('misconfigured', { option });
}
