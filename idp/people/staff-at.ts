import type { Day } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import { holdsOn } from './holds-on.ts';

/** A school where somebody works on this day. */
export interface Workplace {
  readonly number: string;
  readonly name: string;
  readonly isAdministrator: boolean;
}

/** Where somebody works, by name. Whose last day there has passed is staff no more. */
export async function workplacesOf(database: Database, person: string, today: Day): Promise<Workplace[]> {
  const rows = await database
    .selectFrom('memberships')
    .innerJoin('institutions', 'institutions.number', 'memberships.institution')
    .where('memberships.person', '=', person)
    .where('memberships.role', 'in', ['teacher', 'user-administrator', 'leader', 'staff'])
    .where(holdsOn(today, 'memberships'))
    .select(['number', 'name', 'role'])
    .execute();
  const { compare } = new Intl.Collator('da');
  return rows
    .map(({ number, name, role }) => ({ number, name, isAdministrator: role === 'user-administrator' }))
    .toSorted((one, other) => compare(one.name, other.name));
}
