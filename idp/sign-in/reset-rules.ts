import type { Role } from '../database/tables/people.ts';

/** By what somebody can show who they are for a new password. */
export type ResetMeans = 'another-provider' | 'passkey';

/** Who may get a new password by what they show of themselves. Years of age. */
export interface ResetRules {
  /** By themselves: pupils from this age on, everybody else at once; by these means. */
  readonly alone: { readonly from: number; readonly means: Readonly<Record<Role, readonly ResetMeans[]>> };
  /** Until then a pupil's contacts read of it in the child's log; the grade says it (docs/decisions/0029). */
  readonly toldUntil: number;
  /** For somebody else, at their page or from elsewhere. Teachers have Elevadgang, with rules of its own. */
  readonly forOthers: { readonly as: 'contact'; readonly means: readonly ResetMeans[] };
}

const any = ['another-provider', 'passkey'] as const;

/**
 * FACTS.md section 3: "through one's own MitID (from 13 by oneself), a parent's MitID", "from 15 a pupil can make a new password
 * alone", and the row "changed by". That a passkey stands beside MitID is ours (docs/decisions/0028, 0041).
 */
export const resetRules: ResetRules = {
  alone: {
    from: 13,
    means: {
      pupil: ['another-provider'],
      student: ['another-provider'],
      parent: any,
      teacher: any,
      staff: any,
      leader: any,
      'user-administrator': any,
    },
  },
  toldUntil: 15,
  forOthers: { as: 'contact', means: any },
};

export const meansOf = (way: string): ResetMeans => (way === 'passkey' ? 'passkey' : 'another-provider');

/** Whole years on a day in Denmark; both days as 2026-11-26. */
export function ageOn(today: string, born: string): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The age that a pupil of this grade has at least, for schools that tell no birthdays: grade 0 begins in the year of the sixth. */
export function leastAgeIn(grade: number): number {
  return grade + 5;
}

/** The last grade in which some have yet to become this old. */
export function lastGradeBefore(age: number): number {
  return age - 7;
}
