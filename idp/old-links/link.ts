import * as v from 'valibot';
import { ticketParameters } from '../oidc/old-links.ts';

/** What a service's link asks for. */
export interface Link {
  /** The service's id at the provider. */
  readonly id: string;
  /** Where the sign-in comes back to, letter for letter as the service wrote it. */
  readonly address: string;
  readonly auth: string;
}

const Query = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(63)),
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
  auth: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/i)),
});

/**
 * Reads `?id=…&path=…&auth=…` as the public clients of the former protocol write it; `returURL` repeats what `path` says, and is not looked
 * at: some write it as it is between `id` and `path`, so that its own query stands among ours. Undefined where it is no such link, or names an address that no ticket can be added to.
 */
export function readLink(query: URLSearchParams): Link | undefined {
  const parsed = v.safeParse(Query, { ...Object.fromEntries(query), id: query.get('id') });
  if (!parsed.success) return undefined;
  const { id, path, auth } = parsed.output;
  const address = decoded(path);
  return address !== undefined && isReturnable(address) ? { id, address, auth } : undefined;
}

/** Whether the address, without what the service asks of itself in the query, is registered to the letter. */
export function isRegistered(address: string, registered: readonly string[]): boolean {
  const [place = ''] = address.split(/[?#]/, 1);
  return registered.includes(place);
}

/**
 * Plus signs come out of a query as spaces; some clients write the alphabet of addresses (RFC 4648, section 5), leave the padding out, or
 * break lines as mail does (RFC 2045).
 */
function decoded(path: string): string | undefined {
  const standard = path
    .replaceAll(/[\r\n]/g, '')
    .replaceAll(' ', '+')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(standard)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(standard, 'base64'));
  } catch {
    return undefined;
  }
}

function isReturnable(address: string): boolean {
  if (!/^https?:\/\/[\x21-\x7e]+$/.test(address) || !URL.canParse(address)) return false;
  const { username, password, searchParams } = new URL(address);
  return username === '' && password === '' && !ticketParameters.some((name) => searchParams.has(name));
}
