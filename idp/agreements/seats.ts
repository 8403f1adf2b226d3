import { type RawBuilder, sql } from 'kysely';
import { type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { holdsOn } from '../people/holds-on.ts';
import { isMemberOn } from '../people/member-on.ts';
import { roleGroupOf } from './licensed.ts';

/**
 * A query for `person`, `institution` and `role`: where people are on this day, at their own places and, as parents, at those of their
 * children. @param those whether it is of somebody, by a column that has their id
 */
export function seatsOn(day: Day, those: (person: RawBuilder<string>) => RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`
    select person, institution, role from memberships
    where ${those(sql.ref('memberships.person'))} and role <> 'parent' and ${holdsOn(day, 'memberships')}
    union
    select contacts.adult, seat.institution, 'parent' from contacts join memberships as seat on seat.person = contacts.child
    where ${those(sql.ref('contacts.adult'))} and seat.role in ('pupil', 'student')
      and ${holdsOn(day, 'contacts')} and ${holdsOn(day, 'seat')}`;
}

/** Whether a row of `seats` has a licence of a service on this day. A class's is for who is in it or teaches it. */
export function isLicensedOn(day: Day, client: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from licences
    where licences.client = ${client} and licences.institution = seats.institution
      and licences.since <= ${isoOf(day)} and ${holdsOn(day, 'licences')}
      and (
        licences.covers = 'institution'
        or (licences.covers = 'role' and licences.value = ${roleGroupOf('seats.role')})
        or (licences.covers = 'class' and exists (
          select from class_members where class_members.person = seats.person and ${isMemberOn(day)}
            and class_members.institution = licences.institution and class_members.class = licences.value
        ))
      )
  )`;
}
