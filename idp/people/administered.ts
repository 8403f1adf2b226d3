import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import { holdsOn } from './holds-on.ts';

/** An institution that somebody looks after. */
export interface Administered {
  readonly number: string;
  readonly name: string;
  /** The address of its central mailbox, where the register has one. */
  readonly mail: string | null;
}

/** The institutions whose user administrator somebody is on this day: the one they belong to first, then by name. */
export async function administeredBy(database: Database, person: string, now: Date): Promise<Administered[]> {
  const today = danishDay(now);
  return database
    .selectFrom('memberships')
    .innerJoin('institutions', 'institutions.number', 'memberships.institution')
    .select(['institutions.number', 'institutions.name', 'institutions.mail'])
    .where('memberships.person', '=', person)
    .where('memberships.role', '=', 'user-administrator')
    .where(holdsOn(today, 'memberships'))
    .innerJoin('people', 'people.id', 'memberships.person')
    .orderBy((order) => order('memberships.institution', '!=', order.ref('people.institution')))
    .orderBy('institutions.name')
    .execute();
}
