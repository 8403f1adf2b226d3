import * as client from 'openid-client';
import { UniloginError } from '../../shared/contract/errors.ts';
import { isSafeAddress } from '../../shared/oidc/safe-address.ts';
import { carefulFetch, isOf, ofElsewhere } from './careful-fetch.ts';

interface Known {
  readonly issuer: string;
  /** Other origins of its own. */
  readonly alsoAt?: readonly string[];
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Milliseconds after which it is asked again what it can. */
const stands = 3_600_000;

/** Asks another provider what it can: once, as long as that stands, and again after it has not answered. @throws UniloginError `unreachable`, `provider-refused` */
export function createDiscovery({
  issuer,
  alsoAt = [],
  clientId,
  clientSecret,
}: Known): () => Promise<client.Configuration> {
  const server = new URL(issuer);
  const isOnThisMachine = server.protocol === 'http:';
  const places = new Set([server.origin, ...alsoAt]);
  let found: { readonly configuration: Promise<client.Configuration>; readonly until: number } | undefined;
  const ask = (): Promise<client.Configuration> =>
    client
      .discovery(server, clientId, clientSecret, undefined, {
        execute: [client.enableNonRepudiationChecks, ...(isOnThisMachine ? [client.allowInsecureRequests] : [])],
        [client.customFetch]: carefulFetch(places),
        timeout: 10,
      })
      .then((configuration) => {
        holdTo(places, configuration.serverMetadata());
        return configuration;
      })
      .catch((cause: unknown) => {
        found = undefined; // the next person asks again
        throw cause instanceof UniloginError ? cause : new UniloginError('unreachable', {}, { cause });
      });
  return () => {
    if (found === undefined || Date.now() > found.until) found = { configuration: ask(), until: Date.now() + stands };
    return found.configuration;
  };
}

/** What our server will ask stands at its own places, or nobody is sent there; where browsers go may stand elsewhere, if it is safe. */
function holdTo(places: ReadonlySet<string>, told: client.ServerMetadata): void {
  for (const address of [told.token_endpoint, told.jwks_uri]) {
    if (address === undefined || !isOf(address, places)) throw ofElsewhere();
  }
  const page = URL.parse(told.authorization_endpoint ?? '');
  if (page === null || !isSafeAddress(page)) throw ofElsewhere();
}
