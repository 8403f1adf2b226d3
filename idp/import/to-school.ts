import type { ImportFinding } from '../../shared/contract/import-finding.ts';
import type { School } from '../people/school-file.ts';
import type { Draft, DraftPlace } from './draft.ts';
import { groupOf } from './group.ts';
import type { Somebody } from './who-is-who.ts';
import { registerKeys, type Named } from './settle-usernames.ts';

/** What is there already, for a file to refer to. */
export interface Here {
  /** Institutions by number. */
  readonly institutions: ReadonlyMap<string, Pick<School['institutions'][number], 'name' | 'kind'>>;
  /** Where the file says nothing of pupils: the classes that there are, and the people of its institutions. */
  readonly classes: readonly { readonly institution: string; readonly name: string }[];
  readonly pupils: readonly Somebody[];
}

/** The school that a draft tells of, now that everybody has a username. */
export function toSchool(
  { institutions, classes }: Pick<Draft, 'institutions' | 'classes'>,
  named: readonly Named[],
  here: Here,
): { school: School; findings: readonly ImportFinding[] } {
  const findings: ImportFinding[] = [];
  const classNames = new Set([...classes, ...here.classes].map(({ institution, name }) => `${institution} ${name}`));
  const byKey = new Map<string, { username: string; isPupil: boolean }>();
  for (const { username, isPupil, registerIds } of here.pupils) {
    for (const key of [username, ...registerIds.map((id) => id.slice(7))]) byKey.set(key, { username, isPupil });
  }
  for (const { username, person } of named) {
    const isPupil = person.places.some(({ role }) => groupOf(role) === 'pupils');
    for (const key of [username, person.registerId]) if (key !== undefined) byKey.set(key, { username, isPupil });
  }
  const classesAt = ({ institution, classes: own }: DraftPlace, { at }: Named['person']) => {
    for (const { name } of own) {
      if (!classNames.has(`${institution} ${name}`))
        findings.push({ ...at, code: 'class-unknown', data: { value: name } });
    }
    return own.map(({ name, until }) => ({ name, until }));
  };
  const people = named.map(({ person, username }): School['people'][number] => {
    const { givenName, familyName, born, mail, places, children } = person;
    const [{ institution, role, until }, ...others] = places;
    return {
      ...{ username, givenName, familyName, born, mail, role, institution, until },
      classes: classesAt(places[0], person),
      elsewhere: others.map((place) => ({ ...place, classes: classesAt(place, person) })),
      children: children.flatMap(({ key, custody, until: untilThen, at }) => {
        const child = byKey.get(key) ?? byKey.get(key.toLowerCase());
        if (child === undefined) findings.push({ ...at, code: 'child-unknown', data: {} });
        else if (!child.isPupil) findings.push({ ...at, code: 'not-a-pupil', data: {} });
        return child === undefined ? [] : [{ username: child.username, custody, until: untilThen }];
      }),
    };
  });
  const known = institutions.map(({ number, at, municipality, ...told }) => {
    const before = here.institutions.get(number);
    const { name = before?.name, kind = before?.kind ?? 'school' } = told;
    if (name === undefined) findings.push({ ...at, code: 'institution-unknown', data: { number } });
    return { number, name: name ?? '', kind, ...(municipality && { municipality }) };
  });
  return { school: { institutions: known, classes, people, clients: [] }, findings };
}

/** The numbers of the register to remember, by the institution that has them. */
export function registerIdsOf(named: readonly Named[]): { institution: string; id: string; username: string }[] {
  return named.flatMap(({ person, username }) =>
    registerKeys(person).map((key) => {
      const [institution = ''] = key.split(' ', 1);
      return { institution, id: person.registerId ?? '', username };
    }),
  );
}
