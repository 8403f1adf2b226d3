import type { Band } from './rule.ts';

/** What a person is at their institution, as the school's administration system says. */
export type Role =
  'pupil' | 'student' | 'parent' | 'teacher' | 'user-administrator' | 'leader' | 'staff' | 'consultant';

/** Grades 0 to 10 (FACTS.md section 2); only pupils have one. */
export interface Standing {
  role: Role;
  grade?: number | null | undefined;
}

/** The band that somebody belongs to. A pupil whose grade nobody knows follows the strictest rules. */
export function bandOf({ role, grade }: Standing): Band {
  if (role !== 'pupil' || grade == null || !(grade < 7)) return 'udskoling';
  return grade < 4 ? 'indskoling' : 'mellemtrin';
}
