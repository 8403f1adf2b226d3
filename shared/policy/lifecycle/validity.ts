import type { BandPolicy } from '../table.ts';
import type { Day } from './day.ts';

/** What the provider knows of a password when somebody signs in with it. Days are those of Denmark (day.ts). */
export interface PasswordFacts {
  /** Made by somebody else for one sign-in, which ends in a new one. */
  isOneTime: boolean;
  madeOn: Day;
  /** When the person moved above the band in which it was made (band-move.ts). */
  movedUpOn?: Day | undefined;
  /** How often the person has answered "later" to the warning. */
  laters: number;
  /** The last day of those on which nobody is forced to change (postponement.ts). */
  postponedUntil?: Day | undefined;
}

export type Validity =
  | { at: 'valid' }
  /** Holds until the end of the day that is `daysLeft` from now. `mayWait`: "later" is offered. */
  | { at: 'expires-soon'; reason: Reason; daysLeft: number; mayWait: boolean }
  /** Does not lead on: a new password comes first. */
  | { at: 'over'; reason: Reason | 'first' }
  /** Was made by somebody else for one sign-in, which did not come in time: opens nothing, until somebody helps. */
  | { at: 'ended' };
type Reason = 'expired' | 'grade-moved';

/**
 * How a password stands on a day, by the lifetime of the band in which it was made. The last day is the one that lies the
 * whole number of days after it was made, or after the move: 30 days of grace end with day 30, and day 31 is too late. A postponement
 * moves the last day on, never back, and does nothing for a one-time password.
 * @param oneTimeDays for how many days after it was made a one-time password opens the first sign-in
 */
export function validityOf(
  { lifetime, laters = Infinity }: Pick<BandPolicy, 'lifetime' | 'laters'>,
  facts: PasswordFacts,
  today: Day,
  oneTimeDays = Infinity,
): Validity {
  if (facts.isOneTime) {
    return today - facts.madeOn > oneTimeDays ? { at: 'ended' } : { at: 'over', reason: 'first' };
  }
  const last = lastDayOf(lifetime, facts);
  if (last === undefined) return { at: 'valid' };
  const { reason, day, warningDays } = last;
  const daysLeft = day - today;
  if (daysLeft > warningDays) return { at: 'valid' };
  if (daysLeft < 0) return { at: 'over', reason };
  const mayWait = today <= (facts.postponedUntil ?? -Infinity) || facts.laters < laters;
  return { at: 'expires-soon', reason, daysLeft, mayWait };
}

/** The last day on which a password holds that its owner has made, why, and how many days before it is warned; undefined while none is known. */
export function lastDayOf(
  lifetime: BandPolicy['lifetime'],
  { madeOn, movedUpOn, postponedUntil = -Infinity }: Pick<PasswordFacts, 'madeOn' | 'movedUpOn' | 'postponedUntil'>,
): { reason: Reason; day: Day; warningDays: number } | undefined {
  switch (lifetime.until) {
    case 'changed':
      return undefined;
    case 'age': {
      const day = Math.max(madeOn + lifetime.days, postponedUntil);
      return { reason: 'expired', day, warningDays: lifetime.warningDays };
    }
    case 'grade-move': {
      if (movedUpOn === undefined) return undefined;
      const day = Math.max(movedUpOn + lifetime.graceDays, postponedUntil);
      return { reason: 'grade-moved', day, warningDays: lifetime.graceDays };
    }
  }
}
