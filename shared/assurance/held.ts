import type { Level } from './level.ts';

/** How it was reached, as the claim `unilogin_loa` says (FACTS.md section 5). */
export const ways = ['EnFaktor', 'ToFaktor', 'VoksenVerificeret'] as const;
export type Way = (typeof ways)[number];

/** What somebody has shown of themselves on top of the password, and when. Times are milliseconds since 1970. */
export type Raise =
  | { readonly way: 'ToFaktor'; readonly level: Exclude<Level, 'Low'>; readonly at: number }
  /** An adult vouched for the pupil: not a factor of the pupil's own, so each service says whether it counts as one. */
  | { readonly way: 'VoksenVerificeret'; readonly at: number };

/** What a service says about levels when it is registered. */
export interface ServiceLevels {
  /** Nobody gets in below it. */
  readonly minimum: Level;
  /** Whether an adult who vouches counts as Substantial. */
  readonly adultCounts: boolean;
  /** Seconds for which a raised level holds. */
  readonly raiseHolds: number;
}

/** FACTS.md section 9: 30 minutes unless the service says otherwise, 5 minutes to 8 hours. */
export const raiseBounds = { usual: 1800, least: 300, most: 28_800 } as const;

/** What a session is worth at one service, at one moment. */
export interface Held {
  readonly level: Level;
  readonly way: Way;
}

/** Everyone who signed in with the password alone. */
export const passwordAlone: Held = { level: 'Low', way: 'EnFaktor' };

/**
 * What is held with these raises, of which the best that still holds counts. A raise holds until the last millisecond of
 * its time and not at its end; one from the future, by a clock that was set back, holds as well.
 */
export function heldWith(raises: readonly Raise[], service: ServiceLevels, now: number): Held {
  const holding = raises.filter(({ at }) => now < at + service.raiseHolds * 1000);
  const own = holding.flatMap((raise) => (raise.way === 'ToFaktor' ? [raise.level] : []));
  if (own.includes('High')) return { level: 'High', way: 'ToFaktor' };
  if (own.length > 0) return { level: 'Substantial', way: 'ToFaktor' };
  if (holding.length === 0) return passwordAlone;
  return { level: service.adultCounts ? 'Substantial' : 'Low', way: 'VoksenVerificeret' };
}
