import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../shared/policy/lifecycle/day.ts';
import { holdsOn } from './holds-on.ts';

/**
 * Whether somebody of `people` is anybody's on this day: has a place of their own at an institution, or, as a contact, a child who
 * has one. Whoever has neither is a leaver: may not sign in, and no session or token of theirs counts.
 */
export function belongsOn(day: Day): RawBuilder<boolean> {
  return sql<boolean>`(
    exists (
      select from memberships as own
      where own.person = people.id and own.role <> 'parent' and ${holdsOn(day, 'own')}
    ) or exists (
      select from contacts join memberships as seat on seat.person = contacts.child
      where contacts.adult = people.id and seat.role in ('pupil', 'student')
        and ${holdsOn(day, 'contacts')} and ${holdsOn(day, 'seat')}
    )
  )`;
}
