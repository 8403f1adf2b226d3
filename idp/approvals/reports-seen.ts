import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { Person } from '../people/people.ts';
import { isPupilAt } from './reports.ts';
import { shownSince } from './request.ts';

/** How many reports of their school a user administrator has not looked at yet; for anybody else none. */
export async function countUnseenReports(
  database: Database,
  { id, role, institution }: Pick<Person, 'id' | 'role' | 'institution'>,
  now: Date,
): Promise<number> {
  if (role !== 'user-administrator') return 0;
  const look = await database.selectFrom('report_looks').select('at').where('person', '=', id).executeTakeFirst();
  const shown = shownSince(now);
  const { count } = await database
    .selectFrom('requests')
    .innerJoin('people as pupil', 'pupil.id', 'requests.pupil')
    .where(isPupilAt(institution.number, danishDay(now)))
    .where('requests.state', '=', 'reported')
    .where('requests.ended_at', '>', look !== undefined && look.at > shown ? look.at : shown)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Keeps that they have looked: what they were shown then is not counted again. */
export async function markReportsSeen(database: Database, person: string, at: Date): Promise<void> {
  await database
    .insertInto('report_looks')
    .values({ person, at })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ at }))
    .execute();
}
