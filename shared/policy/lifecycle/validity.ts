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
}

export type Validity =
  | { at: 'valid' }
  /** Holds until the end of the day that is `daysLeft` from now. `mayWait`: "later" is offered. */
  | { at: 'expires-soon'; reason: Reason; daysLeft: number; mayWait: boolean }
  /** Does not lead on: a new password comes first. */
  | { at: 'over'; reason: Reason | 'first' };
type Reason = 'expired' | 'grade-moved';

/**
 * How a password stands on a day, by the lifetime of the band in which it was made. The last day is the one that lies the
 * whole number of days after it was made, or after the move: 30 days of grace end with day 30, and day 31 is too late.
 */
export function validityOf(
  { lifetime, laters = Infinity }: Pick<BandPolicy, 'lifetime' | 'laters'>,
  facts: PasswordFacts,
  today: Day,
): Validity {
  if (facts.isOneTime) return { at: 'over', reason: 'first' };
  const mayWait = facts.laters < laters;
  switch (lifetime.until) {
    case 'changed':
      return { at: 'valid' };
    case 'age': {
      const daysLeft = facts.madeOn + lifetime.days - today;
      if (daysLeft > lifetime.warningDays) return { at: 'valid' };
      return daysLeft < 0
        ? { at: 'over', reason: 'expired' }
        : { at: 'expires-soon', reason: 'expired', daysLeft, mayWait };
    }
    case 'grade-move': {
      if (facts.movedUpOn === undefined) return { at: 'valid' };
      const daysLeft = facts.movedUpOn + lifetime.graceDays - today;
      return daysLeft < 0
        ? { at: 'over', reason: 'grade-moved' }
        : { at: 'expires-soon', reason: 'grade-moved', daysLeft, mayWait };
    }
  }
}
