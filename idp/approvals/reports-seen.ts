import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import { isPupilAt } from './reports.ts';
import { shownSince } from './request.ts';

/** A user administrator and a school that they look after. */
interface Reader {
  readonly person: string;
  readonly institution: string;
}

/** How many reports of this school its user administrator has not looked at yet. */
export async function countUnseenReports(database: Database, reader: Reader, now: Date): Promise<number> {
  const { person, institution } = reader;
  const look = await database
    .selectFrom('report_looks')
    .select('at')
    .where('person', '=', person)
    .where('institution', '=', institution)
    .executeTakeFirst();
  const shown = shownSince(now);
  const { count } = await database
    .selectFrom('requests')
    .innerJoin('people as pupil', 'pupil.id', 'requests.pupil')
    .where(isPupilAt(institution, danishDay(now)))
    .where('requests.state', '=', 'reported')
    .where('requests.ended_at', '>', look !== undefined && look.at > shown ? look.at : shown)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Keeps that they have looked: what they were shown then is not counted again. */
export async function markReportsSeen(database: Database, { person, institution }: Reader, at: Date): Promise<void> {
  await database
    .insertInto('report_looks')
    .values({ person, institution, at })
    .onConflict((conflict) => conflict.columns(['person', 'institution']).doUpdateSet({ at }))
    .execute();
}
