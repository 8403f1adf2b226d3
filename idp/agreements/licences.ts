import { danishDay, type Day, dayOfIso, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { firstDayOf, schoolYearOf } from '../../shared/policy/lifecycle/school-year.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import type { LicenceRow } from '../database/tables/agreements.ts';
import { holdsOn } from '../people/holds-on.ts';
import { type RoleGroup, roleGroups } from './licensed.ts';
import type { Of } from './move-agreement.ts';

/** To whom of an institution. */
export type Covers =
  | { readonly covers: 'institution'; readonly value: '' }
  | { readonly covers: 'role'; readonly value: RoleGroup }
  /** By the name of the class. */
  | { readonly covers: 'class'; readonly value: string };

export interface Licence {
  readonly to: Covers;
  readonly since: Day;
  readonly until: Day | undefined;
}

const { compare } = new Intl.Collator('da', { numeric: true });

/** What can be given on this day: to the whole institution, to groups of its people, and to its classes, 2.A before 10.A. */
export async function coversAt(database: Database, institution: string): Promise<Covers[]> {
  const rows = await database
    .selectFrom('classes')
    .select('name')
    .where('institution', '=', institution)
    .where('kind', '=', 'class')
    .execute();
  return [
    { covers: 'institution', value: '' },
    ...roleGroups.map((value): Covers => ({ covers: 'role', value })),
    ...rows
      .map(({ name }): Covers => ({ covers: 'class', value: name }))
      .toSorted((one, other) => compare(one.value, other.value)),
  ];
}

/** Those that hold on this day or will. */
export async function licencesOf(database: Database, { client, institution }: Of, now: Date): Promise<Licence[]> {
  const rows = await database
    .selectFrom('licences')
    .selectAll()
    .where('client', '=', client)
    .where('institution', '=', institution)
    .where(holdsOn(danishDay(now), 'licences'))
    .execute();
  return rows
    .map(({ since, until, ...to }) => ({
      to: toCovers(to),
      since: dayOfIso(since),
      until: until === null ? undefined : dayOfIso(until),
    }))
    .toSorted((one, other) => compare(orderOf(one.to), orderOf(other.to)));
}

const orderOf = ({ covers, value }: Covers): string => `${['institution', 'role', 'class'].indexOf(covers)} ${value}`;

function toCovers({ covers, value }: Pick<LicenceRow, 'covers' | 'value'>): Covers {
  switch (covers) {
    case 'institution':
      return { covers, value: '' };
    case 'role':
      return { covers, value: roleGroups.find((one) => one === value) ?? 'pupils' };
    case 'class':
      return { covers, value };
  }
}

/** The last day that a licence can have: a class's ends with the school year, for its name is another's then. */
export function lastDayOf({ covers }: Covers, asked: Day | undefined, today: Day): Day | undefined {
  if (covers !== 'class') return asked;
  const end = firstDayOf(schoolYearOf(today) + 1) - 1;
  return asked === undefined || asked > end ? end : asked;
}

/** From this day on. One that is there already gets the new last day. */
export async function giveLicence(
  database: Database,
  { of, to, until, by }: { of: Of; to: Covers; until: Day | undefined; by: string },
  now: Date,
): Promise<void> {
  const today = danishDay(now);
  const last = lastDayOf(to, until, today);
  const row = { until: last === undefined ? null : isoOf(last), given_by: by };
  await database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('licences')
      .values({ ...of, ...to, since: isoOf(today), ...row })
      .onConflict((conflict) =>
        conflict.columns(['client', 'institution', 'covers', 'value']).doUpdateSet({ ...row, since: isoOf(today) }),
      )
      .execute();
    await note(transaction, 'licence-given', { of, to, by }, now);
  });
}

/** Gone at once. Gives whether there was one. */
export async function endLicence(
  database: Database,
  { of, to, by }: { of: Of; to: Covers; by: string },
  now: Date,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const ended = await transaction
      .deleteFrom('licences')
      .where('client', '=', of.client)
      .where('institution', '=', of.institution)
      .where('covers', '=', to.covers)
      .where('value', '=', to.value)
      .returning('client')
      .executeTakeFirst();
    if (ended !== undefined) await note(transaction, 'licence-ended', { of, to, by }, now);
    return ended !== undefined;
  });
}

async function note(
  transaction: Database,
  event: 'licence-given' | 'licence-ended',
  { of, to, by }: { of: Of; to: Covers; by: string },
  now: Date,
): Promise<void> {
  await writeAudit(transaction, { event, person: by, client: of.client, way: to.value || of.institution }, now);
}
