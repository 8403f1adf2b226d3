import type { InteractionResults } from 'oidc-provider';
import { signedInBy } from './assurance.ts';

/**
 * What the provider is told when somebody has signed in; how sure that is, claims.ts tells with each token. The session ends
 * with the browser: school computers are shared.
 */
export function signInResult(accountId: string, by: keyof typeof signedInBy = 'password'): InteractionResults {
  return { login: { accountId, ts: Math.floor(Date.now() / 1000), remember: false, amr: [signedInBy[by]] } };
}
