import { type Day, dayOf } from './day.ts';

/** The school year turns on 1 August (FACTS.md section 2). */
const turn = { month: 8, day: 1 };

/** A school year is named by the calendar year in which it begins: 2026 is 2026/27. */
export function schoolYearOf(day: Day): number {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  return day < firstDayOf(year) ? year - 1 : year;
}

export function firstDayOf(schoolYear: number): Day {
  return dayOf(schoolYear, turn.month, turn.day);
}

/** A pupil's grade from a day on, as the school's register told it; `null` for one who is a pupil no longer. */
export interface GradeSince {
  since: Day;
  grade: number | null;
}

/**
 * The grades of a pupil of whom only today's is known: one up at each turn of the school year, from grade 0 on. Who has
 * skipped or repeated a year has a history of their own instead.
 */
export function usualGrades(grade: number, today: Day): GradeSince[] {
  const thisYear = schoolYearOf(today);
  return Array.from({ length: grade + 1 }, (_, each) => ({ since: firstDayOf(thisYear - grade + each), grade: each }));
}
