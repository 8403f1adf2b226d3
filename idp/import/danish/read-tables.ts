import type { ImportFinding } from '../../../shared/contract/import-finding.ts';
import type { Draft, DraftPerson } from '../draft.ts';
import { groupOf } from '../group.ts';
import { nameFault } from '../names.ts';
import { Cells } from '../table/cells.ts';
import type { Table } from '../table/read-table.ts';
import type { ColumnMap, Field } from './columns.ts';
import { findColumns } from './find-columns.ts';
import { gatherClasses } from './read-classes.ts';
import { readPerson } from './read-person.ts';
import { kindOf, roleOfFile } from './words.ts';

/** Of a pupil's line: which of the register's other lines are its contacts. */
interface Contacts {
  readonly cells: Cells<Field>;
  readonly pupil: DraftPerson;
  readonly keys: readonly string[];
}

/** Reads tables of pupils, staff and contacts with Danish headings. All that is wrong is reported; what is right is in the draft. */
export function readDanishTables(
  tables: readonly Table[],
  { columns, institution }: { columns: ColumnMap; institution: string | undefined },
): { draft: Draft; findings: readonly ImportFinding[] } {
  const findings: ImportFinding[] = [];
  const report = (finding: ImportFinding) => void findings.push(finding);
  const people: DraftPerson[] = [];
  const contacts: Contacts[] = [];
  const gathered = gatherClasses();
  const institutions = new Map<string, Draft['institutions'][number]>();
  for (const table of tables) {
    const { found, findings: ofColumns } = findColumns(table, columns);
    findings.push(...ofColumns);
    const role = roleOfFile(table.file) ?? (found.has('children') ? 'parent' : undefined);
    for (const field of missing(found, { role, institution })) {
      report({ file: table.file, line: 1, column: columns[field][0] ?? field, code: 'column-missing', data: {} });
    }
    if (missing(found, { role, institution }).length > 0) continue;
    for (const line of table.lines) {
      const cells = new Cells(table, line, found, report);
      const person = readPerson(cells, { role, institution });
      if (person === undefined) continue;
      const [place] = person.places;
      people.push(person);
      if (place.role === 'pupil' || place.role === 'student') gathered.add(cells, place.institution);
      const keys = cells.list('contacts');
      if (keys.length > 0) contacts.push({ cells, pupil: person, keys });
      const name = cells.get('institutionName');
      if (name !== '' && nameFault(name) !== undefined) cells.wrong('strange-characters', {}, 'institutionName');
      const known = institutions.get(place.institution);
      if (known?.name === undefined) {
        const kind = kindOf(cells.get('institutionKind'), name);
        const told = { ...(name !== '' && { name }), ...readMunicipality(cells) };
        institutions.set(place.institution, { number: place.institution, ...told, kind, at: person.at });
      }
    }
  }
  return {
    draft: {
      institutions: [...institutions.values()],
      classes: [...gathered.classes.values()],
      people: withContacts(people, contacts),
      groups: new Set([
        ...people.flatMap(({ places }) => places.map(({ role }) => groupOf(role))),
        ...(contacts.length > 0 ? ['parents' as const] : []),
      ]),
    },
    findings,
  };
}

/** The municipality of a line, where it says both its code and its name. */
function readMunicipality(cells: Cells<Field>): Pick<Draft['institutions'][number], 'municipality'> {
  const [code, name] = [cells.get('municipalityCode'), cells.get('municipality')];
  if (code === '' || name === '') return {};
  if (!/^[0-9]{3}$/.test(code)) cells.wrong('municipality-malformed', {}, 'municipalityCode');
  else if (nameFault(name) !== undefined) cells.wrong('strange-characters', {}, 'municipality');
  else return { municipality: { code, name } };
  return {};
}

/** Which columns a table must have and has not. */
function missing(found: ReadonlyMap<Field, number>, usual: { role: unknown; institution: unknown }): Field[] {
  const needed: Field[] = ['givenName', 'familyName'];
  if (usual.role === undefined) needed.push('role');
  if (usual.institution === undefined) needed.push('institution');
  return needed.filter((field) => !found.has(field));
}

/** The contacts that pupils' lines name have the pupils as children, unless their own line says more of it. */
function withContacts(people: readonly DraftPerson[], contacts: readonly Contacts[]): DraftPerson[] {
  const byKey = new Map<string, number>();
  people.forEach(({ username, registerId }, index) => {
    for (const key of [username, registerId]) if (key !== undefined && !byKey.has(key)) byKey.set(key, index);
  });
  const all = [...people];
  for (const { cells, pupil, keys } of contacts) {
    const child = pupil.username ?? pupil.registerId;
    for (const key of keys) {
      const index = byKey.get(key) ?? byKey.get(key.toLowerCase());
      const adult = index === undefined ? undefined : all[index];
      if (index === undefined || adult === undefined || child === undefined) {
        cells.wrong('reference-unknown', { file: '' }, 'contacts');
        continue;
      }
      const isTold = adult.children.some((one) => one.key === pupil.username || one.key === pupil.registerId);
      if (!isTold)
        all[index] = { ...adult, children: [...adult.children, { key: child, custody: true, at: pupil.at }] };
    }
  }
  return all;
}
