import { type RawBuilder, sql } from 'kysely';
import { type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';

/** Whether a row of `memberships`, under this name in the query, holds on this day: until its last one, in Denmark. */
export function holdsOn(day: Day, table = 'memberships'): RawBuilder<boolean> {
  const until = sql.ref(`${table}.until`);
  return sql<boolean>`(${until} is null or ${until} >= ${isoOf(day)})`;
}

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
