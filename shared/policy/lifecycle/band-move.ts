import { bandOf } from '../band.ts';
import type { Band } from '../rule.ts';
import type { Day } from './day.ts';
import type { GradeSince } from './school-year.ts';

const order: readonly Band[] = ['indskoling', 'mellemtrin', 'udskoling'];

/** Whether somebody of `band` has outgrown what was made in `made`. */
export function isAbove(band: Band, made: Band): boolean {
  return order.indexOf(band) > order.indexOf(made);
}

/**
 * The day on which a pupil moved above the band in which the password was made, and has stayed above it until `today`;
 * undefined when the pupil is not above it. So who skips a year moves on that day, who repeats one does not move, and a
 * move that the register took back never was.
 * @param grades in any order; what begins after `today` does not count
 */
export function movedUpOn(made: Band, grades: readonly GradeSince[], today: Day): Day | undefined {
  let moved: Day | undefined;
  for (const { since, grade } of grades.toSorted((one, other) => one.since - other.since)) {
    if (since > today) break;
    const isUp = isAbove(bandOf({ role: 'pupil', grade }), made);
    moved = isUp ? (moved ?? since) : undefined;
  }
  return moved;
}
