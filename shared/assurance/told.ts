import type { Way } from './held.ts';
import { isAtLeast, readAcr, type Wanted } from './wanted.ts';

/** What an ID token, or a session that came of one, says of the level. */
export interface Told {
  readonly acr?: string | undefined;
  readonly unilogin_loa?: Way | undefined;
}

/** What was reached, by what is told; undefined when no acr is told, or one that nobody here knows. */
export function reachedBy({ acr, unilogin_loa }: Told): Wanted | undefined {
  const reached = acr === undefined ? undefined : readAcr(acr);
  const isByAdult = unilogin_loa === 'VoksenVerificeret' && reached === 'Low';
  return isByAdult ? 'AdultVerified' : reached;
}

/** Whether what is told is any of `acrs`, or more. An unknown acr is never met, and nothing is met by an unknown one. */
export function meets(told: Told, acrs: readonly string[]): boolean {
  const reached = reachedBy(told);
  if (reached === undefined) return false;
  return acrs.some((acr) => {
    const wanted = readAcr(acr);
    return wanted !== undefined && isAtLeast(reached, wanted);
  });
}
