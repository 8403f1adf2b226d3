import type { Client } from 'oidc-provider';
import * as v from 'valibot';

/** Scheme, host and port and nothing else, as browsers write it: compared to the letter. Https, or this machine. */
const Origin = v.pipe(
  v.string(),
  v.maxLength(200),
  v.check((text) => {
    const url = URL.parse(text);
    if (url?.origin !== text) return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname));
  }, 'an origin, as https://service.example'),
);

/** The origins whose pages may show the sign-in in a frame; none, when nothing is said. */
export const InlineOriginsSchema = v.pipe(v.array(Origin), v.maxLength(20));

/** The name under which oidc-provider keeps them with the client. */
export const inlineKey = 'unilogin_inline_origins';

/** Those that a service has registered; none where it is nobody. */
export function inlineOriginsOf(metadata: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const registered = v.safeParse(InlineOriginsSchema, metadata?.[inlineKey]);
  return registered.success ? registered.output : [];
}

/**
 * The one origin that may frame a request of this client's and hears its answer: that of its redirect address, where it is
 * registered for that. Undefined: nobody.
 */
export function framingOrigin(client: Client | undefined, redirectUri: unknown): string | undefined {
  const origin = typeof redirectUri === 'string' ? URL.parse(redirectUri)?.origin : undefined;
  return inlineOriginsOf(client).find((one) => one === origin);
}
