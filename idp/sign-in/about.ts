import { bandOf } from '../../shared/policy/band.ts';
import type { About } from '../../shared/policy/rule.ts';
import type { BandPolicy, PolicyTable } from '../../shared/policy/table.ts';
import type { Person } from '../people/people.ts';
import type { Desk } from './desk.ts';

/** Whom a password is for, as the rules look at it. */
export function aboutOf({ username, givenName, familyName, institution, places, classes }: Person): About {
  const schools = places.length === 0 ? [institution] : places;
  return { username, names: [givenName, familyName], school: schools.map(({ name }) => name).join('\n'), classes };
}

/** The same, with what only the provider knows for certain: whether many use a password. */
export function knownAbout(person: Person, { common }: Pick<Desk, 'common'>): About {
  return { ...aboutOf(person), common: (password) => common.beginningOf(password) ?? false };
}

export function policyFor(table: PolicyTable, person: Person): BandPolicy {
  return table.bands[bandOf(person)];
}
