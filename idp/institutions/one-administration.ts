import type { Selectable } from 'kysely';
import type { ImportFindingData } from '../../shared/contract/import-finding.ts';
import type { Database } from '../database/open.ts';
import type { InstitutionRow } from '../database/tables/institutions.ts';

/** The administration that a municipality has, whose number nobody else's can be. */
export interface Administration {
  readonly number: string;
  readonly name: string;
  /** The municipality's name. */
  readonly municipality: string;
}

export async function administrationOf(database: Database, municipality: string): Promise<Administration | undefined> {
  return database
    .selectFrom('institutions')
    .innerJoin('municipalities', 'municipalities.code', 'institutions.municipality')
    .where('municipality', '=', municipality)
    .where('kind', '=', 'administration')
    .where('closed_on', 'is', null)
    .select(['number', 'institutions.name', 'municipalities.name as municipality'])
    .executeTakeFirst();
}

type Meant = Pick<Selectable<InstitutionRow>, 'number' | 'name' | 'kind' | 'municipality' | 'closed_on'>;

/** Of institutions that are to be written together: which would be a second administration, and beside which. */
export async function secondAdministrations(
  database: Database,
  meant: readonly Meant[],
  names: ReadonlyMap<string, string>,
): Promise<ImportFindingData['administration-exists'][]> {
  const here = new Set(meant.map(({ number }) => number));
  const firsts = new Map<string, { readonly number: string; readonly name: string }>();
  const seconds: ImportFindingData['administration-exists'][] = [];
  for (const { number: second, name, kind, municipality, closed_on } of meant) {
    if (kind !== 'administration' || municipality === null || closed_on !== null) continue;
    const there = await administrationOf(database, municipality);
    const first = firsts.get(municipality) ?? (there && !here.has(there.number) ? there : undefined);
    firsts.set(municipality, first ?? { number: second, name });
    if (first === undefined) continue;
    const { number, name: called } = first;
    seconds.push({ second, number, name: called, municipality: names.get(municipality) ?? municipality });
  }
  return seconds;
}

/** Would give municipalities a second administration: each, and the one that there is. Nothing was written. */
export class SecondAdministration extends Error {
  override readonly name = 'SecondAdministration';
  readonly seconds: readonly ImportFindingData['administration-exists'][];

  constructor(seconds: readonly ImportFindingData['administration-exists'][]) {
    super('administration-exists');
    this.seconds = seconds;
  }
}

/** Whether the database refused a second one: it has the last word, whoever else wrote at the same moment. */
export function isSecondAdministration(reason: unknown): boolean {
  return (
    reason instanceof Error &&
    'code' in reason &&
    reason.code === '23505' &&
    reason.message.includes('"one_administration')
  );
}
