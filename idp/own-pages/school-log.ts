import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { schoolCounts } from '../audit/counts.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderSchoolLogPage } from '../pages/school-log-page.ts';
import { administeredBy } from '../people/administered.ts';
import type { Desk } from '../sign-in/desk.ts';
import { chosenSchool } from './chosen-school.ts';
import type { OwnContext, Visit } from './door.ts';

/** What a school's user administrator sees of the log: how often what happened at a school of theirs, and no person. */
export async function showSchoolLog(
  c: OwnContext,
  { person, lang }: Visit,
  { database, now }: Pick<Desk, 'database' | 'now'>,
): Promise<Response> {
  const schools = await administeredBy(database, person.id, now());
  const school = chosenSchool(c, schools);
  if (school === undefined) return c.redirect(`/me?lang=${lang}`, 303);
  const thisMonth = isoOf(danishDay(now())).slice(0, 7);
  const months = await schoolCounts(database, school.number, thisMonth);
  return answerHtml(c, renderSchoolLogPage({ lang, school, schools, months }));
}
