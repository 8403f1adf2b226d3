/** What a page may do beyond the strict default; everything left out stays forbidden. */
export interface PageNeeds {
  /** Inline styles, as `sha256-…` (base64). */
  styleHashes?: readonly string[];
  /** Inline scripts, as `styleHashes`. */
  scriptHashes?: readonly string[];
  /** Origins that a form may end at: browsers check redirects too, so a form that leads back to a service names it. */
  formTargets?: readonly string[];
  /** The one origin whose page may show it in a frame; nobody, when nothing is said. */
  frameAncestors?: string | undefined;
}

/** The policy of every page: own script and style only, no frame around it but one that is registered, and no string turned into script. */
export function contentSecurityPolicy({
  styleHashes = [],
  scriptHashes = [],
  formTargets = [],
  frameAncestors = "'none'",
}: PageNeeds = {}): string {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...scriptHashes.map(quoted)].join(' '),
    ['style-src', "'self'", ...styleHashes.map(quoted)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    ['form-action', "'self'", ...formTargets].join(' '),
    `frame-ancestors ${frameAncestors}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html unilogin-strength',
  ].join('; ');
}

const quoted = (hash: string) => `'${hash}'`;

/** What every answer starts with; a route that may be kept or embedded says so itself. */
export function defaultHeaders(issuer: string): Record<string, string> {
  return {
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy(),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(issuer.startsWith('https:') && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
  };
}

/** For what is shown in a frame, where its policy lets it be: so that a page under Cross-Origin-Embedder-Policy can frame it too. */
export const framedHeaders = [
  ['cross-origin-resource-policy', 'cross-origin'],
  ['cross-origin-embedder-policy', 'require-corp'],
] as const;
