import type { Role } from '../database/tables/people.ts';

/** Files often come one for each of these; one that has nobody of a group says nothing about that group. */
export type Group = 'pupils' | 'staff' | 'parents';

export const everyGroup: ReadonlySet<Group> = new Set<Group>(['pupils', 'staff', 'parents']);

export function groupOf(role: Role): Group {
  switch (role) {
    case 'pupil':
    case 'student':
      return 'pupils';
    case 'parent':
      return 'parents';
    case 'teacher':
    case 'user-administrator':
    case 'leader':
    case 'staff':
      return 'staff';
  }
}
