import type { Day } from './day.ts';

/** For how many days from today a school may postpone, and how long the reason may be, in characters. */
export const postponementBounds = { mostDays: 180, reason: { least: 10, most: 500 } } as const;

/** Whether forced changes may be postponed until the end of that day: it is still to come, and not too far away. */
export function mayPostponeUntil(until: Day, today: Day, mostDays: number = postponementBounds.mostDays): boolean {
  return until > today && until <= today + mostDays;
}
