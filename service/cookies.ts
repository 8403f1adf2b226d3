/** A browser keeps 4096 bytes of name, value and attributes together, and drops what is longer (RFC 6265bis, section 5.7). */
export const cookieRoom = 4096;

const attributes = 'Path=/; HttpOnly; Secure';

export interface CookieOptions {
  /** `None` only where the provider's answer comes as a form from its own site. Default `Lax`. */
  readonly sameSite?: 'Lax' | 'None';
  /** Without it the cookie ends with the browser: school computers are shared. */
  readonly maxAgeSeconds?: number;
}

/** Every cookie with this name's beginning, in the order sent: the oldest first (RFC 6265, section 5.4). */
export function readCookies(request: Request, beginning: string): { name: string; value: string }[] {
  return (request.headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(beginning) && pair.includes('='))
    .map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1) }));
}

export function readCookie(request: Request, name: string): string | undefined {
  return readCookies(request, name).find((cookie) => cookie.name === name)?.value;
}

/** A `Set-Cookie` line. `name` begins with `__Host-`: no other host, and no page in plain text, can set it. */
export function setCookie(
  name: string,
  value: string,
  { sameSite = 'Lax', maxAgeSeconds }: CookieOptions = {},
): string {
  const age = maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`;
  return `${name}=${value}; ${attributes}; SameSite=${sameSite}${age}`;
}

export function clearCookie(name: string, sameSite: 'Lax' | 'None' = 'Lax'): string {
  return setCookie(name, '', { sameSite, maxAgeSeconds: 0 });
}

/** The beginning of all names of one service's cookies; services on one host differ by it, as ports do not. */
export function cookieName(clientId: string): string {
  return `__Host-unilogin.${clientId.replaceAll(/[^\w-]/g, '_').slice(0, 64)}`;
}
