import type { ImportFinding } from '../../../shared/contract/import-finding.ts';
import { usernamePattern } from '../../people/school-file.ts';
import type { Draft, DraftChild, DraftPerson, DraftPlace } from '../draft.ts';
import { everyGroup } from '../group.ts';
import { readMail } from '../mail.ts';
import { longestName, nameFault } from '../names.ts';
import type { Table } from '../table/read-table.ts';
import { type FileName, kindOf } from './files.ts';
import { readHomeClasses } from './read-classes.ts';
import { readPlaces, type Roles } from './read-places.ts';
import { byId, dayIn, type Row, rowsOf, timeOf } from './rows.ts';

/** Reads a set of OneRoster 1.2. All that is wrong is reported; what is right is in the draft. `today`: as 2026-11-26. */
export function readOneRoster(
  tables: ReadonlyMap<FileName, Table>,
  today: string,
): { draft: Draft; findings: readonly ImportFinding[] } {
  const findings: ImportFinding[] = [];
  const rows = (name: FileName) => rowsOf(name, tables.get(name), (finding) => void findings.push(finding));
  const institutions = readInstitutions(rows('orgs'));
  const schools = new Map(institutions.map(({ id, number }) => [id, number]));
  const sessions = byId(rows('academicSessions'));
  const classes = readHomeClasses(byId(rows('classes')), { schools, sessions });
  const all = byId(rows('users'));
  const users = new Map([...all].filter(([, row]) => row.get('enabledUser') !== 'false'));
  const roles = readPlaces(rows('roles'), { schools, users: all, today });
  enrol(rows('enrollments'), { classes, users: all, roles, today });
  const born = new Map(rows('demographics').map((row) => [row.get('sourcedId'), dayIn(row, 'birthDate')]));
  const children = readChildren(users, roles);
  const people = [...users].flatMap(([id, row]) => {
    const places = roles.get(id)?.places ?? [];
    return toPerson(row, { places, born: born.get(id), children: children.get(id) ?? [] });
  });
  return {
    draft: {
      institutions: institutions.map(({ id: _, ...institution }) => institution),
      classes: [...classes.values()],
      people,
      groups: everyGroup,
    },
    findings,
  };
}

function readInstitutions(rows: readonly Row[]): (Draft['institutions'][number] & { readonly id: string })[] {
  const orgs = byId(rows);
  return [...orgs].flatMap(([id, row]) => {
    const kind = kindOf.get(row.get('type'));
    if (kind === undefined) return [];
    const number = row.get('identifier') === '' ? id : row.get('identifier');
    const name = row.get('name');
    const isNumber = /^\d{6}$/.test(number);
    // A municipality without a number of its own is only what the schools belong to
    if (!isNumber && kind === 'administration') return [];
    if (!isNumber) row.wrong('institution-malformed', {}, 'identifier');
    if (nameFault(name) !== undefined) row.wrong('strange-characters', {}, 'name');
    if (!isNumber) return [];
    const municipality = municipalityOf(row, orgs);
    return [{ id, number, name, kind, at: { file: row.file, line: row.line }, ...(municipality && { municipality }) }];
  });
}

/** How deep organisations stand in each other at most: a set that goes in circles ends here too. */
const deepest = 5;

/** The municipality that an organisation stands in: a district whose identifier is the three digits of its code. */
function municipalityOf(row: Row, orgs: ReadonlyMap<string, Row>): Draft['institutions'][number]['municipality'] {
  let at: Row | undefined = row;
  for (let depth = 0; at !== undefined && depth < deepest; depth += 1) {
    const [code, name] = [at.get('identifier'), at.get('name')];
    const isOne = at.get('type') === 'district' && /^\d{3}$/.test(code) && nameFault(name) === undefined;
    if (isOne) return { code, name };
    at = orgs.get(at.get('parentSourcedId'));
  }
  return undefined;
}

/** Puts everybody into their home classes, where they have a place. */
function enrol(
  rows: readonly Row[],
  parts: {
    classes: ReturnType<typeof readHomeClasses>;
    users: ReadonlyMap<string, Row>;
    roles: ReadonlyMap<string, Roles>;
    today: string;
  },
): void {
  for (const row of rows) {
    const user = row.get('userSourcedId');
    if (!parts.users.has(user)) row.wrong('reference-unknown', { file: 'users.csv' }, 'userSourcedId');
    const home = parts.classes.get(row.get('classSourcedId'));
    const { hasBegun, isOver, until } = timeOf(row, parts.today);
    const places = parts.roles.get(user)?.places;
    if (home === undefined || places === undefined || !hasBegun || isOver) continue;
    const at = places.findIndex(({ institution }) => institution === home.institution);
    const place = places[at];
    if (place === undefined) row.wrong('reference-unknown', { file: 'roles.csv' }, 'schoolSourcedId');
    else places[at] = { ...place, classes: [...place.classes, { name: home.name, until }] };
  }
}

/** Adults' children, whichever of the two rows names the other. */
function readChildren(
  users: ReadonlyMap<string, Row>,
  roles: ReadonlyMap<string, Roles>,
): ReadonlyMap<string, DraftChild[]> {
  const isPupil = (id: string) => roles.get(id)?.places.some(({ role }) => role === 'pupil') === true;
  const found = new Map<string, DraftChild[]>();
  for (const [id, row] of users) {
    for (const other of row.list('agentSourcedIds')) {
      if (!users.has(other)) {
        row.wrong('reference-unknown', { file: 'users.csv' }, 'agentSourcedIds');
        continue;
      }
      const [adult, child] = isPupil(id) ? [other, id] : [id, other];
      const known = found.get(adult) ?? [];
      if (known.some(({ key }) => key === child)) continue;
      const at = { file: row.file, line: row.line };
      const custody = roles.get(adult)?.hasCustody === true;
      found.set(adult, [...known, { key: child, custody, at }]);
    }
  }
  return found;
}

/** Whoever has no place on this day is in no file's draft: nobody's any more, or not yet. */
function toPerson(
  row: Row,
  {
    places: [first, ...others],
    born,
    children,
  }: { places: readonly DraftPlace[]; born: string | undefined; children: readonly DraftChild[] },
): DraftPerson[] {
  const [givenName, familyName] = (['givenName', 'familyName'] as const).map((column) => {
    const fault = nameFault(row.get(column));
    if (fault === 'too-long') row.wrong(fault, { limit: longestName }, column);
    else if (fault !== undefined) row.wrong(fault, {}, column);
    return row.get(column);
  });
  const { mail, isWrong } = readMail(row, 'email');
  if (first === undefined || isWrong || givenName === undefined || familyName === undefined) return [];
  const username = row.get('username').toLowerCase();
  return [
    {
      at: { file: row.file, line: row.line },
      // Other systems' usernames are often addresses: then one is made
      ...(usernamePattern.test(username) && { username }),
      registerId: row.get('sourcedId'),
      givenName,
      familyName,
      born,
      mail,
      places: [first, ...others],
      children,
    },
  ];
}
