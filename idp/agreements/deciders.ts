import type { AgreementPlace } from '../../shared/contract/agreements.ts';
import { danishDay, type Day } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import { type Administered, administeredBy } from '../people/administered.ts';
import { holdsOn } from '../people/holds-on.ts';

/** The pages where an institution decides: that of its user administrators, and that of those with the right. */
export const placeAddresses = { old: '/dataaftaler', new: '/dataadgang' } as const satisfies Record<
  AgreementPlace,
  string
>;

/** For which institutions somebody may decide in a place on this day. */
export function decidedBy(
  database: Database,
  { person, place }: { person: string; place: AgreementPlace },
  now: Date,
): Promise<Administered[]> {
  return place === 'old' ? administeredBy(database, person, now) : withRight(database, person, now);
}

async function withRight(database: Database, person: string, now: Date): Promise<Administered[]> {
  return database
    .selectFrom('rights')
    .innerJoin('institutions', 'institutions.number', 'rights.institution')
    .select(['institutions.number', 'institutions.name', 'institutions.mail'])
    .where('rights.person', '=', person)
    .where('rights.right', '=', 'data-access')
    .where(holdsOn(danishDay(now), 'rights'))
    .orderBy('institutions.name')
    .execute();
}

/** Who has the right at the new place for an institution on this day. */
export async function rightHolders(database: Database, institution: string, now: Date): Promise<RightHolder[]> {
  const rows = await database
    .selectFrom('rights')
    .innerJoin('people', 'people.id', 'rights.person')
    .select(['people.id', 'given_name', 'family_name'])
    .where('rights.institution', '=', institution)
    .where('rights.right', '=', 'data-access')
    .where(holdsOn(danishDay(now), 'rights'))
    .orderBy('given_name')
    .execute();
  return rows.map(({ id, given_name, family_name }) => ({ id, name: `${given_name} ${family_name}` }));
}

export interface RightHolder {
  readonly id: string;
  readonly name: string;
}

/** Whether something can still be decided in a place. @param oldUntil the last day of the old one; undefined: none is set */
export function isDeciding(place: AgreementPlace, oldUntil: Day | undefined, now: Date): boolean {
  return place === 'new' || oldUntil === undefined || danishDay(now) <= oldUntil;
}

/** Where an institution is sent to decide: to the old place for as long as anything is decided there. */
export function placeToDecide(oldUntil: Day | undefined, now: Date): AgreementPlace {
  return isDeciding('old', oldUntil, now) ? 'old' : 'new';
}
