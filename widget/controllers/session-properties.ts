/** Which session an element is about: `backend`, or `issuer` with `clientId`. */
export interface SessionSettings {
  backend: string | undefined;
  issuer: string | undefined;
  clientId: string | undefined;
  /** Public client only; the page's own address, without query and fragment, when nothing is said. */
  redirectUri: string | undefined;
  /** Public client only: the origins, separated by spaces, that `fetch` may send the token to. */
  api: string | undefined;
}

/** The settings as Lit's properties. */
export const sessionProperties = {
  backend: { reflect: true },
  issuer: { reflect: true },
  clientId: { attribute: 'client-id', reflect: true },
  redirectUri: { attribute: 'redirect-uri', reflect: true },
  api: { reflect: true },
};
