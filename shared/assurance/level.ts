/** How sure a sign-in is, by the Danish standard NSIS (FACTS.md section 5), from the lowest up. */
export const levels = ['Low', 'Substantial', 'High'] as const;
export type Level = (typeof levels)[number];

/** The level as `acr` names it. */
export function acrOf(level: Level): string {
  return `https://data.gov.dk/concept/core/nsis/loa/${level}`;
}
