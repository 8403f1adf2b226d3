import type { Selectable } from 'kysely';
import type { UpstreamPersonRow } from '../database/tables/federation.ts';
import type { InstitutionRow, MunicipalityRow } from '../database/tables/institutions.ts';
import type { ClassMemberRow, ClassRow, ContactRow, MembershipRow, PersonRow } from '../database/tables/people.ts';
import type { School } from '../people/school-file.ts';
import { groupOf } from './group.ts';
import type { SchoolKnown } from './known.ts';
import type { SchoolTold } from './told.ts';

/** Rows to write, new or changed, and rows to take away. */
export interface Rows<Row> {
  readonly put: readonly Row[];
  readonly drop: readonly Row[];
}

/** All that must change for the database to be as a file says; in it people stand by their ids. */
export interface Plan {
  readonly municipalities: readonly MunicipalityRow[];
  readonly institutions: readonly Selectable<InstitutionRow>[];
  readonly classes: Rows<Selectable<ClassRow>>;
  readonly fresh: readonly Selectable<PersonRow>[];
  readonly changed: readonly Selectable<PersonRow>[];
  readonly memberships: Rows<Selectable<MembershipRow>>;
  readonly members: Rows<Selectable<ClassMemberRow>>;
  readonly contacts: Rows<Selectable<ContactRow>>;
  readonly upstreams: Rows<Selectable<UpstreamPersonRow>>;
}

interface Anew {
  readonly newId: () => string;
  /** As 2026-08-01. */
  readonly today: string;
}

/**
 * What a file changes. It speaks for its institutions alone: whoever it leaves out has no place and no class there any more, and
 * what its people are at others stays, with the names of those whose first place is there. The same file a second time changes nothing.
 */
export function planOf(told: SchoolTold, known: SchoolKnown, { newId, today }: Anew): Plan {
  const knownPeople = new Map(known.people.map((person) => [person.username, person]));
  const here = new Set(told.institutions.map(({ number }) => number));
  const { isTold, isLesser } = whomItTells(told, known);
  const people = told.people.map((person): Selectable<PersonRow> => {
    const before = knownPeople.get(person.username);
    if (before === undefined) {
      const { born = null, mail = null, ...told } = person;
      return { ...told, born, mail, id: newId(), named_on: null };
    }
    return here.has(before.institution) ? toldAnew(person, before, { isLesser, today }) : before;
  });
  const ids = new Map(people.map(({ username, id }) => [username, id]));
  const idOf = (username: string) => ids.get(username) ?? knownPeople.get(username)?.id ?? '';
  const withId = <Row extends { person: string }>(row: Row): Row => ({ ...row, person: idOf(row.person) });

  const knownIds = new Map(known.people.map((person) => [person.id, person]));
  const telling = new Set(told.upstreams.map(({ username }) => idOf(username)));
  const contacts = compare(
    told.contacts.map((row) => ({ ...row, adult: idOf(row.adult), child: idOf(row.child) })),
    known.contacts.filter(isTheirs(known, here)),
    ({ adult, child }) => `${adult} ${child}`,
  );
  return {
    municipalities: compare(told.municipalities, known.municipalities, ({ code }) => code).put,
    institutions: compare(told.institutions.map(withKept(known)), known.institutions, ({ number }) => number).put,
    classes: told.groups.has('pupils') ? compare(told.classes, known.classes, classKey) : { put: [], drop: [] },
    fresh: people.filter(({ id }) => !knownIds.has(id)),
    changed: people.filter((person) => knownIds.has(person.id) && !isSame(person, knownIds.get(person.id))),
    memberships: compare(
      told.memberships.map(withId).filter((row) => !isLesser(row)),
      known.memberships.filter((row) => here.has(row.institution) && isTold(row)),
      placeKey,
    ),
    members: compare(told.members.map(withId), known.members.filter(isTold), (row) => `${placeKey(row)} ${row.class}`),
    contacts: told.groups.has('parents') ? contacts : { put: contacts.put, drop: [] },
    upstreams: compare(
      told.upstreams.flatMap(({ username, subjects }) =>
        Object.entries(subjects).map(([upstream, subject]) => ({ upstream, subject, person: idOf(username) })),
      ),
      known.upstreams.filter(({ person }) => telling.has(person)),
      (row) => `${row.person} ${row.upstream} ${row.subject}`,
    ),
  };
}

/**
 * Of which of the places there are a file tells: those of its groups, and of whoever it names. And which of its own count for less:
 * a file of contacts does not make a contact of a teacher whom it names, for a file of teachers says what they are.
 */
function whomItTells({ groups, memberships }: SchoolTold, known: SchoolKnown) {
  const usernames = new Map(known.people.map(({ id, username }) => [id, username]));
  const roles = new Map(known.memberships.map((row) => [placeKey(row), row.role]));
  const told = new Map(memberships.map((row) => [placeKey(row), row.role]));
  const isOther = (row: Place) => {
    const role = roles.get(placeKey(row));
    return role !== undefined && !groups.has(groupOf(role));
  };
  const toldAs = (row: Place) => told.get(placeKey({ ...row, person: usernames.get(row.person) ?? '' }));
  const isLesser = (row: Place) => isOther(row) && toldAs(row) === 'parent';
  return { isLesser, isTold: (row: Place) => !isOther(row) || (toldAs(row) ?? 'parent') !== 'parent' };
}

interface Place {
  readonly person: string;
  readonly institution: string;
}

function placeKey({ person, institution }: Place): string {
  return `${person} ${institution}`;
}

/** The central mailbox stays where a file does not say it; so do the municipality, and that it is closed. */
function withKept({ institutions }: SchoolKnown) {
  const before = new Map(institutions.map((row) => [row.number, row]));
  return ({ mail, municipality, closed, ...row }: School['institutions'][number]): Selectable<InstitutionRow> => {
    const kept = before.get(row.number);
    const { closed_on = null, successor = null } =
      closed === undefined ? (kept ?? {}) : { closed_on: closed?.on ?? null, successor: closed?.successor ?? null };
    return {
      ...row,
      mail: mail ?? kept?.mail ?? null,
      municipality: municipality?.code ?? kept?.municipality ?? null,
      closed_on,
      successor,
    };
  };
}

export function classKey({ institution, name }: { institution: string; name: string }): string {
  return `${institution} ${name}`;
}

/** Somebody who is known already, and as the file has them. */
function toldAnew(
  { born, mail, ...person }: SchoolTold['people'][number],
  known: Selectable<PersonRow>,
  { isLesser, today }: { isLesser: (row: Place) => boolean; today: string },
): Selectable<PersonRow> {
  const role = isLesser({ person: known.id, institution: person.institution }) ? known.role : person.role;
  const named_on = person.given_name === known.given_name ? known.named_on : today;
  const kept = { born: born ?? known.born, mail: mail === undefined ? known.mail : mail };
  return { ...person, ...kept, role, id: known.id, named_on };
}

/**
 * Which contacts a file speaks for: those of children who are at its institutions and nowhere else, or of adults who were told by
 * them. A child's contact whom the child's other school told is that school's to take away.
 */
function isTheirs({ memberships }: SchoolKnown, here: ReadonlySet<string>) {
  const elsewhere = new Set<string>();
  const there = new Set<string>();
  for (const { person, institution } of memberships) (here.has(institution) ? there : elsewhere).add(person);
  return ({ adult, child }: Selectable<ContactRow>) => there.has(adult) || !elsewhere.has(child);
}

function compare<Row extends object>(
  told: readonly Row[],
  known: readonly Row[],
  keyOf: (row: Row) => string,
): Rows<Row> {
  const before = new Map(known.map((row) => [keyOf(row), row]));
  const after = new Map(told.map((row) => [keyOf(row), row]));
  return {
    put: [...after].filter(([key, row]) => !isSame(row, before.get(key))).map(([, row]) => row),
    drop: [...before].filter(([key]) => !after.has(key)).map(([, row]) => row),
  };
}

/** Whether every column that the first has is the same in the second. */
function isSame<Row extends object>(row: Row, other: Row | undefined): boolean {
  if (other === undefined) return false;
  return (Object.keys(row) as (keyof Row)[]).every((column) => row[column] === other[column]);
}
