import type { MiddlewareHandler } from 'hono';

export interface HeaderOptions {
  /** Origins the page's scripts may call besides its own: the provider's, where the page is a public client. */
  connect?: readonly string[];
  /** The provider's origin, where a page shows it in a frame. */
  frame?: readonly string[];
  /** Paths of pages that are cut off from windows they open or that opened them (Cross-Origin-Opener-Policy). */
  isolated?: readonly string[];
}

/** The strictest policy a careful service would set: own files only, no inline code, Trusted Types for Lit alone. */
export function securityHeaders({ connect = [], frame = [], isolated = [] }: HeaderOptions): MiddlewareHandler {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${["'self'", ...connect].join(' ')}`,
    ...(frame.length > 0 ? [`frame-src ${frame.join(' ')}`] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    // The handler's own answers bring their own policy, made for what they hold
    if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', policy);
    c.header('referrer-policy', 'same-origin');
    // A page may name a pupil: no cache keeps it, and the back button asks again
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
    if (isolated.includes(c.req.path)) c.header('cross-origin-opener-policy', 'same-origin');
  };
}
