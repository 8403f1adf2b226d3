/** Who may get a new password by what they show of themselves (FACTS.md section 3). Years of age. */
export interface ResetRules {
  /** With their own MitID, by themselves, from this age on. */
  readonly alone: number;
}

export const resetRules: ResetRules = { alone: 13 };

/** Whole years on a day in Denmark; both days as 2026-11-26. */
export function ageOn(today: string, born: string): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The age that a pupil of this grade has at least, for schools that tell no birthdays: grade 0 begins in the year of the sixth. */
export function leastAgeIn(grade: number): number {
  return grade + 5;
}
