import { type Level, levels } from './level.ts';

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
  /** When it falls back, in milliseconds since 1970; the password alone holds as long as the session. */
  readonly until?: number;
}

/** Everyone who signed in with the password alone. */
export const passwordAlone: Held = { level: 'Low', way: 'EnFaktor' };

/**
 * What is held with these raises: the best that still holds counts, and of equals the one that holds longest. A raise holds
 * for the whole of its time and not at its end; one from the future, by a clock that was set back, holds as well.
 */
export function heldWith(raises: readonly Raise[], service: ServiceLevels, now: number): Held {
  const holding = raises
    .map((raise) => heldBy(raise, service))
    .filter(({ until }) => now < until)
    .toSorted((one, other) => worth(other) - worth(one) || other.until - one.until);
  return holding[0] ?? passwordAlone;
}

function heldBy(raise: Raise, { raiseHolds, adultCounts }: ServiceLevels): Required<Held> {
  const until = raise.at + raiseHolds * 1000;
  if (raise.way === 'ToFaktor') return { level: raise.level, way: raise.way, until };
  return { level: adultCounts ? 'Substantial' : 'Low', way: raise.way, until };
}

/** An own factor before an adult's word where both reach the same level. */
function worth({ level, way }: Held): number {
  return 2 * levels.indexOf(level) + (way === 'ToFaktor' ? 1 : 0);
}
