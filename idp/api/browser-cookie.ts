/**
 * Proves that a request comes from the browser that began a sign-in (docs/decisions/0004). A name with `__Host-` is set by
 * this host alone: no neighbouring subdomain can plant it.
 */
export const browserCookie = '__Host-unilogin-browser';

export const browserCookieOptions = { httpOnly: true, secure: true, sameSite: 'Lax', path: '/' } as const;
