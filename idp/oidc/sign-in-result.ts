import type { InteractionResults } from 'oidc-provider';

/** Who signed in, and how sure it is: an NSIS level, and methods as RFC 8176 names them (`pwd`, `mfa`), or `adult`. */
export interface SignedIn {
  accountId: string;
  acr: string;
  amr: readonly string[];
}

/** What the provider is told when somebody has signed in. The session ends with the browser: school computers are shared. */
export function signInResult({ accountId, acr, amr }: SignedIn): InteractionResults {
  return { login: { accountId, acr, amr: [...amr], ts: Math.floor(Date.now() / 1000), remember: false } };
}
