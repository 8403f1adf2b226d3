import type { CustomFetch } from 'openid-client';
import { UniloginError } from '../../shared/contract/errors.ts';
import { isSafeAddress } from '../../shared/oidc/safe-address.ts';

/** Bytes that an answer of another provider may have, unpacked. Documents, keys and tokens have some thousands. */
const heaviest = 256 * 1024;

/**
 * Asks another provider, and nobody else: what it says of itself must not lead our server to an address of the house. Its answers have
 * a bound, and no redirect is followed.
 * @param places the origins at which it may be asked
 */
export function carefulFetch(places: ReadonlySet<string>): CustomFetch {
  return async (url, options) => {
    if (!isOf(url, places)) throw ofElsewhere();
    const response = await fetch(url, { ...(options as RequestInit), redirect: 'manual' });
    if (response.body === null) return response;
    const { status, headers } = response;
    return new Response(response.body.pipeThrough(bounded()), { status, headers });
  };
}

/** What is told where a provider names an address that is none of its own. */
export function ofElsewhere(): UniloginError {
  return new UniloginError('provider-refused', { error: 'elsewhere' });
}

/** Whether an address is one of a provider's own. */
export function isOf(address: string, places: ReadonlySet<string>): boolean {
  const url = URL.parse(address);
  return url !== null && isSafeAddress(url) && places.has(url.origin);
}

function bounded(): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > heaviest) controller.error(new UniloginError('provider-refused', { error: 'too_large' }));
      else controller.enqueue(chunk);
    },
  });
}
