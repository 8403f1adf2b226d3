/**
 * By which a service, or a school's own computer, says at which provider the person signs in: ours, and Keycloak's, which the real broker hears
 * (FACTS.md section 6). Whoever sends one sends both; the first is taken.
 */
export const hintNames = ['idp_hint', 'kc_idp_hint'] as const;

/** The hint that was sent, by whichever name. */
export function hintIn(valueOf: (name: string) => string | undefined): string | undefined {
  return hintNames.map(valueOf).find((hint) => hint !== undefined);
}
