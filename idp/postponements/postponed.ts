import { type Day, dayOfIso, isoOf } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';

/** The last day on which nobody of this school is forced to change, if today is one of those days. */
export async function postponedUntil(database: Database, institution: string, today: Day): Promise<Day | undefined> {
  const row = await holding(database, today)
    .where((where) => where.or([where('institution', 'is', null), where('institution', '=', institution)]))
    .orderBy('until', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && dayOfIso(row.until);
}

/** A postponement as staff read of it. */
export interface Postponement {
  readonly until: Day;
  readonly reason: string;
  readonly madeAt: Date;
  /** The name of who made it; undefined: the operator, or somebody who is there no more. */
  readonly by: string | undefined;
}

/** What holds at a school today: its own, and that of everyone. */
export async function postponementsAt(
  database: Database,
  institution: string,
  today: Day,
): Promise<{ readonly own: Postponement | undefined; readonly everyones: Postponement | undefined }> {
  const rows = await holding(database, today)
    .leftJoin('people', 'people.id', 'postponements.made_by')
    .select(['postponements.institution', 'reason', 'made_at', 'given_name', 'family_name'])
    .where((where) =>
      where.or([where('postponements.institution', 'is', null), where('postponements.institution', '=', institution)]),
    )
    .execute();
  const told = (isOwn: boolean): Postponement | undefined => {
    const row = rows.find((one) => (one.institution !== null) === isOwn);
    if (row === undefined) return undefined;
    const by = row.given_name === null ? undefined : `${row.given_name} ${row.family_name ?? ''}`;
    return { until: dayOfIso(row.until), reason: row.reason, madeAt: row.made_at, by };
  };
  return { own: told(true), everyones: told(false) };
}

function holding(database: Database, today: Day) {
  return database
    .selectFrom('postponements')
    .select('postponements.until')
    .where('lifted_at', 'is', null)
    .where('postponements.until', '>=', isoOf(today));
}
