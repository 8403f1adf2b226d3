import type { ErrorCode } from '../shared/contract/errors.ts';

const longest = 2048;

/**
 * Where to lead the person afterwards: an address of `origin`, in full, so that nothing in it can be read as another
 * host. Whatever is not a plain path of this origin, or leads into the handler itself, becomes `/`.
 */
export function returnAddress(wanted: string | null, origin: string, mount: string): string {
  const home = `${origin}/`;
  if (wanted === null || wanted.length > longest || !wanted.startsWith('/')) return home;
  const url = URL.parse(wanted, origin);
  if (url === null || url.origin !== origin || url.pathname.startsWith('//')) return home;
  if (leadsInto(url.pathname, mount)) return home;
  if (url.searchParams.has('unilogin_error')) url.searchParams.delete('unilogin_error'); // it rewrites the whole query
  return url.href;
}

/** The same address with the news that something went wrong: a code, never a text. */
export function withError(address: string, code: ErrorCode): string {
  const url = new URL(address);
  url.searchParams.set('unilogin_error', code);
  return url.href;
}

// Some servers decode before they choose a route, and some do not care for capitals
function leadsInto(pathname: string, mount: string): boolean {
  const path = decoded(pathname)?.replaceAll(/\/+/g, '/').toLowerCase();
  const base = mount.toLowerCase();
  return path === undefined || path.includes('/../') || path === base || path.startsWith(`${base}/`);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // not an address that this service would have given out
  }
}
