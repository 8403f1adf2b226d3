import type { DraftPlace } from '../draft.ts';
import { roleFor, rolesWithCustody } from './files.ts';
import { type Row, timeOf } from './rows.ts';

/** What a user is where, the primary place first, and whether as a contact with custody. */
export interface Roles {
  readonly places: DraftPlace[];
  readonly hasCustody: boolean;
}

/** By user. Of two roles at one place that of staff counts, and of a parent the other. */
export function readPlaces(
  rows: readonly Row[],
  { schools, users, today }: { schools: ReadonlyMap<string, string>; users: ReadonlyMap<string, Row>; today: string },
): ReadonlyMap<string, Roles> {
  const found = new Map<string, Roles>();
  const primaryFirst = rows.toSorted((one, other) => Number(isSecondary(one)) - Number(isSecondary(other)));
  for (const row of primaryFirst) {
    const user = row.get('userSourcedId');
    const institution = schools.get(row.get('orgSourcedId'));
    const role = roleFor.get(row.get('role'));
    if (!users.has(user)) row.wrong('reference-unknown', { file: 'users.csv' }, 'userSourcedId');
    if (institution === undefined) row.wrong('reference-unknown', { file: 'orgs.csv' }, 'orgSourcedId');
    if (role === undefined) row.wrong('role-unknown', { value: row.get('role') }, 'role');
    const { hasBegun, isOver, until } = timeOf(row, today);
    if (institution === undefined || role === undefined || !hasBegun || isOver) continue;
    const known = found.get(user) ?? { places: [], hasCustody: false };
    const hasCustody = known.hasCustody || rolesWithCustody.includes(row.get('role'));
    const at = known.places.findIndex((place) => place.institution === institution);
    const place = { institution, role, until, classes: [] };
    if (at < 0) known.places.push(place);
    else if (known.places[at]?.role === 'parent') known.places[at] = place;
    found.set(user, { places: known.places, hasCustody });
  }
  return found;
}

function isSecondary(row: Row): boolean {
  return row.get('roleType') === 'secondary';
}
