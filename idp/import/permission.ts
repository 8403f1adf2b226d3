import type { ImportFinding, ImportPlace } from '../../shared/contract/import-finding.ts';
import type { Database } from '../database/open.ts';
import { placesOf, type School } from '../people/school-file.ts';
import type { Day } from '../../shared/policy/lifecycle/day.ts';
import { holdsOn } from '../people/holds-on.ts';
import { groupBy } from '../group-by.ts';
import { isOneOf } from './known.ts';
import type { Named } from './settle-usernames.ts';

interface Asked {
  readonly named: readonly Named[];
  /** Where nobody of `named` says a line. */
  readonly file: string;
  /** For which it may speak; without any, for its own. */
  readonly institutions: readonly string[];
  readonly today: Day;
}

/**
 * What an import may not touch: institutions that it does not speak for, and people who are there already and have a place at none of
 * its own, or, of leavers, had none. Whoever joins a school from another is named by a file that speaks for both. A file that is bound to
 * institutions says nothing of who people are at other providers: that would let a school become somebody there.
 */
export async function mayName(
  database: Database,
  { institutions, people }: School,
  { named, file, institutions: bound, today }: Asked,
): Promise<ImportFinding[]> {
  const speaksFor = new Set(bound.length > 0 ? bound : institutions.map(({ number }) => number));
  const rows = await database
    .selectFrom('people')
    .leftJoin('memberships', 'memberships.person', 'people.id')
    .where(
      isOneOf(
        'people.username',
        people.map(({ username }) => username),
      ),
    )
    .select([
      'people.username',
      'people.institution as first',
      'memberships.institution',
      holdsOn(today, 'memberships').as('holds'),
    ])
    .execute();
  const placesOfKnown = groupBy(rows, ({ username }) => username);
  const lines = new Map(named.map(({ username, person }) => [username, person.at]));
  const findings: ImportFinding[] = [];
  people.forEach((person, index) => {
    const at: ImportPlace = lines.get(person.username) ?? { file, column: `people.${index}` };
    const known = placesOfKnown.get(person.username);
    if (known !== undefined && !isTheirs(known, speaksFor))
      findings.push({ ...at, code: 'person-elsewhere', data: {} });
    for (const { institution } of placesOf(person)) {
      if (speaksFor.has(institution)) continue;
      findings.push({ ...at, code: 'institution-not-named', data: { number: institution } });
    }
    if (bound.length > 0 && person.upstreams !== undefined) {
      findings.push({ ...at, code: 'not-for-schools', data: {} });
    }
  });
  for (const { number } of institutions) {
    if (!speaksFor.has(number)) findings.push({ file, code: 'institution-not-named', data: { number } });
  }
  if (bound.length > 0) findings.push(...(await whatIsTheRegisters(database, institutions, file)));
  return findings;
}

/** What an institution's own file may repeat and not change: whose it is, what it is, how its municipality is called, and whether it is closed. */
async function whatIsTheRegisters(
  database: Database,
  institutions: School['institutions'],
  file: string,
): Promise<ImportFinding[]> {
  const known = await database
    .selectFrom('institutions')
    .leftJoin('municipalities', 'municipalities.code', 'institutions.municipality')
    .select(['number', 'kind', 'code', 'municipalities.name as municipality', 'closed_on'])
    .execute();
  const byNumber = new Map(known.map((row) => [row.number, row]));
  const names = new Map(known.map(({ code, municipality }) => [code, municipality]));
  return institutions.flatMap(({ number, kind, municipality, closed }) => {
    const before = byNumber.get(number);
    const isMoved = municipality !== undefined && (before?.code ?? municipality.code) !== municipality.code;
    const isRenamed =
      municipality !== undefined && (names.get(municipality.code) ?? municipality.name) !== municipality.name;
    const isOther = before !== undefined && before.kind !== kind;
    const isClosed = closed !== undefined && (before?.closed_on ?? null) !== (closed?.on ?? null);
    if (!isMoved && !isRenamed && !isOther && !isClosed) return [];
    return [{ file, code: 'not-the-registers' as const, data: { number } }];
  });
}

interface KnownPlace {
  readonly first: string;
  readonly institution: string | null;
  readonly holds: boolean | null;
}

function isTheirs(places: readonly KnownPlace[], speaksFor: ReadonlySet<string>): boolean {
  const now = places.filter(({ institution, holds }) => institution !== null && holds === true);
  const asked = now.length > 0 ? now : places;
  return asked.some(
    ({ first, institution }) => speaksFor.has(institution ?? first) || (now.length === 0 && speaksFor.has(first)),
  );
}
