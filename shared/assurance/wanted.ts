import type { Held } from './held.ts';
import { acrOf, type Level } from './level.ts';

/**
 * What a service can ask for, from the easiest to the hardest: the levels, and between the lowest two that an adult vouched
 * for the pupil, where that does not count as Substantial.
 */
export const wants = ['Low', 'AdultVerified', 'Substantial', 'High'] as const satisfies (Level | 'AdultVerified')[];
export type Wanted = (typeof wants)[number];

/** The older scale (NemLog-in, levels after NIST SP 800-63-1): its 3 was what NSIS calls Substantial. */
const older = 'urn:dk:gov:saml:attribute:AssuranceLevel:';

const spellings: Readonly<Record<string, Wanted>> = {
  [acrOf('Low')]: 'Low',
  [acrOf('Substantial')]: 'Substantial',
  [acrOf('High')]: 'High',
  Loalow: 'Low',
  Loasubstantial: 'Substantial',
  AdultVerified: 'AdultVerified',
  OneFactor: 'Low',
  TwoFactor: 'Substantial',
  [`${older}1`]: 'Low',
  [`${older}2`]: 'Low',
  [`${older}3`]: 'Substantial',
  [`${older}4`]: 'High',
};

/** Every acr that is understood, as discovery tells it (`acr_values_supported`). */
export const knownAcrs: readonly string[] = Object.keys(spellings);

/**
 * What an acr asks for, in any of the spellings that services send (FACTS.md section 5): NSIS addresses, a broker's own words,
 * its deprecated ones, and the older scale of four. Undefined for any other.
 */
export function readAcr(acr: string): Wanted | undefined {
  return Object.hasOwn(spellings, acr) ? spellings[acr] : undefined;
}

/** Whether what is held is what was asked for, or more. */
export function satisfies({ level, way }: Held, wanted: Wanted): boolean {
  const reached: Wanted = level === 'Low' && way === 'VoksenVerificeret' ? 'AdultVerified' : level;
  return isAtLeast(reached, wanted);
}

export function isAtLeast(one: Wanted, other: Wanted): boolean {
  return wants.indexOf(one) >= wants.indexOf(other);
}
