import type { Client } from 'oidc-provider';

/** The name under which oidc-provider keeps it with the client. */
export const extensionKey = 'unilogin_extension';

/** Whether it is the browser extension: a public client whose tokens open the identity API. */
export function isExtension(client: Client | undefined): boolean {
  return client?.[extensionKey] === true;
}

/**
 * The origin from which an extension asks, by the address to which its sign-in comes back: browsers keep these hosts for
 * `identity.launchWebAuthFlow`, and fetch nothing from them. Chrome and Edge have the extension's id in both; Firefox
 * draws another id for each installation, so that every extension there may be it. Undefined for any other address.
 */
export function originOfExtension(redirectUri: string): string | undefined {
  const { protocol, hostname } = new URL(redirectUri);
  if (protocol !== 'https:') return undefined;
  const [, id] = /^([a-p]{32})\.chromiumapp\.org$/.exec(hostname) ?? [];
  if (id !== undefined) return `chrome-extension://${id}`;
  return /^[0-9a-f]{40}\.extensions\.allizom\.org$/.test(hostname) ? anyOfFirefox : undefined;
}

const anyOfFirefox = 'moz-extension://';

/** Whether an Origin header names the extension that comes back to one of these addresses. It sends no cookie, and needs none. */
export function isFromExtension(origin: string, redirectUris: readonly string[]): boolean {
  return redirectUris.some((uri) => {
    const its = originOfExtension(uri);
    return its !== undefined && (its === anyOfFirefox ? origin.startsWith(its) : origin === its);
  });
}
