/** Who we are to authenticators: a passkey is bound to it, and shows itself to nobody else. */
export interface RelyingParty {
  /** The issuer's host. It can never change without making every passkey useless. */
  readonly id: string;
  readonly origin: string;
  /** As devices show it beside the passkey. */
  readonly name: string;
}

export function relyingPartyOf(issuer: string): RelyingParty {
  const { hostname, origin } = new URL(issuer);
  return { id: hostname, origin, name: 'Unilogin' };
}
