import * as oauth from 'oauth4webapi';
import * as v from 'valibot';
import { textWithin } from '../bounded.ts';
import { UniloginError } from '../../shared/contract/errors.ts';
import { meCalls } from '../../shared/contract/me.ts';

/** Milliseconds after which an answer is given up. */
const patience = 20_000;

/** Bytes of an answer of the protocol: metadata has some four thousand, tokens fewer. */
const largest = 100_000;

/** The provider as it describes itself, with all that we need of it. */
export interface Provider extends oauth.AuthorizationServer {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly revocation_endpoint: string;
  readonly end_session_endpoint: string;
}

const endpoints = ['authorization_endpoint', 'token_endpoint', 'revocation_endpoint', 'end_session_endpoint'] as const;

/** Tokens go nowhere but to the issuer's own origin, whatever the metadata says. */
export async function discover(issuer: URL): Promise<Provider> {
  const server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, request(issuer)));
  for (const name of endpoints) {
    const address = server[name];
    if (!v.is(v.pipe(v.string(), v.url()), address) || new URL(address).origin !== issuer.origin) {
      throw new UniloginError('misconfigured', { option: name });
    }
  }
  return server as Provider;
}

/** How every request goes out. Only this machine's own addresses come here without https: settings.ts has seen to that. */
export function request(issuer: URL) {
  return {
    [oauth.allowInsecureRequests]: issuer.protocol === 'http:',
    [oauth.customFetch]: fetchBounded,
    signal: AbortSignal.timeout(patience),
  };
}

async function fetchBounded(address: string, init: oauth.CustomFetchOptions<string, unknown>): Promise<Response> {
  const response = await fetch(address, init as RequestInit);
  const { status, headers } = response;
  const text = await textWithin(largest, response);
  return new Response(text === '' ? null : text, { status, headers });
}

/** Milliseconds by which the provider's clock is ahead. A computer at home may be hours wrong, and people still sign in. */
export async function clockAhead(issuer: URL): Promise<number> {
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(new URL(meCalls.me.path, issuer), { cache: 'no-store', redirect: 'error', signal });
  return aheadBy(response) ?? 0;
}

/** The same by any answer; undefined from one that tells no time. */
export function aheadBy({ headers }: Response): number | undefined {
  const at = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(at)) return undefined;
  const ahead = at - Date.now();
  return Math.abs(ahead) < grain ? 0 : ahead;
}

/** Less than that is the way here, and the header's whole seconds. */
const grain = 5_000;
