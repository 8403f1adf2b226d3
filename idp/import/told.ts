import type { Selectable } from 'kysely';
import type { Day } from '../../shared/policy/lifecycle/day.ts';
import { schoolYearOf } from '../../shared/policy/lifecycle/school-year.ts';
import type { MunicipalityRow } from '../database/tables/institutions.ts';
import type { ClassMemberRow, ClassRow, ContactRow, MembershipRow, PersonRow } from '../database/tables/people.ts';
import { everyGroup, type Group } from './group.ts';
import { childOf, inClass, placesOf, type School } from '../people/school-file.ts';

/** What a file says, as rows in which people stand by their usernames instead of their ids. */
export interface SchoolTold {
  readonly institutions: School['institutions'];
  readonly municipalities: readonly MunicipalityRow[];
  readonly classes: readonly Selectable<ClassRow>[];
  /** `born`, `mail`: undefined where the file does not say; a mail that is null is none any more. */
  readonly people: readonly (Omit<Selectable<PersonRow>, 'id' | 'born' | 'mail' | 'named_on'> & {
    born: string | undefined;
    mail: string | null | undefined;
  })[];
  readonly memberships: readonly Selectable<MembershipRow>[];
  readonly members: readonly Selectable<ClassMemberRow>[];
  readonly contacts: readonly Selectable<ContactRow>[];
  /** Of whom the file tells, so that whoever of them it leaves out has left. */
  readonly groups: ReadonlySet<Group>;
  /** Of those whose subjects at other providers the file tells. */
  readonly upstreams: readonly { username: string; subjects: Readonly<Record<string, string>> }[];
}

/** @param today of which school year the classes are that say none */
export function toldBy({ institutions, classes, people }: School, today: Day, groups = everyGroup): SchoolTold {
  const places = people.flatMap(({ username, ...person }) =>
    placesOf(person).map((place) => ({ ...place, person: username })),
  );
  return {
    institutions,
    municipalities: institutions.flatMap(({ municipality }) => municipality ?? []),
    groups,
    classes: classes.map(({ kind = 'class', year = schoolYearOf(today), ...row }) => ({ ...row, kind, year })),
    people: people.map(({ username, givenName, familyName, role, institution, born, mail }) => {
      return { username, given_name: givenName, family_name: familyName, role, institution, born, mail };
    }),
    memberships: places.map(({ person, institution, role, until = null }) => ({ person, institution, role, until })),
    members: places.flatMap(({ person, institution, classes: own }) =>
      own.map(inClass).map(({ name, until = null }) => ({ person, institution, class: name, until })),
    ),
    contacts: people.flatMap(({ username: adult, children }) =>
      children.map(childOf).map(({ username: child, custody, until = null }) => ({ adult, child, custody, until })),
    ),
    upstreams: people.flatMap(({ username, upstreams }) =>
      upstreams === undefined ? [] : [{ username, subjects: upstreams }],
    ),
  };
}
