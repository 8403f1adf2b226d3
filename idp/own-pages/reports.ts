import { reportsOf } from '../approvals/reports.ts';
import { countUnseenReports, markReportsSeen } from '../approvals/reports-seen.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderNoReports, renderReportsPage } from '../pages/reports-page.ts';
import { administeredBy } from '../people/administered.ts';
import type { Desk } from '../sign-in/desk.ts';
import { chosenSchool } from './chosen-school.ts';
import type { OwnContext, Visit } from './door.ts';

type Looking = Pick<Desk, 'database' | 'now'>;

/** What adults have reported at a school, for its user administrators; from here on they have looked at it. */
export async function showReports(c: OwnContext, { person, lang }: Visit, desk: Looking): Promise<Response> {
  const { database } = desk;
  const now = desk.now();
  const schools = await unseenAt(person.id, desk);
  const school = chosenSchool(c, schools);
  if (school === undefined) return answerHtml(c, renderNoReports(lang), { status: 403 });
  const reports = await reportsOf(database, school.number, now);
  await markReportsSeen(database, { person: person.id, institution: school.number }, now);
  return answerHtml(c, renderReportsPage({ lang, reports, school, schools }));
}

/** The schools that somebody looks after, with how many reports of each they have not looked at. */
export async function unseenAt(person: string, { database, now }: Looking) {
  const schools = await administeredBy(database, person, now());
  return Promise.all(
    schools.map(async (school) => {
      const unseen = await countUnseenReports(database, { person, institution: school.number }, now());
      return { ...school, unseen };
    }),
  );
}
