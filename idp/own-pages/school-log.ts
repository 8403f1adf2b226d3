import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { schoolCounts } from '../audit/counts.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderSchoolLogPage } from '../pages/school-log-page.ts';
import type { Desk } from '../sign-in/desk.ts';
import type { OwnContext, Visit } from './door.ts';

/** What a school's user administrator sees of the log: how often what happened at their own school, and no person. */
export async function showSchoolLog(
  c: OwnContext,
  { person, lang }: Visit,
  { database, now }: Pick<Desk, 'database' | 'now'>,
): Promise<Response> {
  if (person.role !== 'user-administrator') return c.redirect(`/me?lang=${lang}`, 303);
  const { number, name } = person.institution;
  const thisMonth = isoOf(danishDay(now())).slice(0, 7);
  const months = await schoolCounts(database, number, thisMonth);
  return answerHtml(c, renderSchoolLogPage({ lang, school: name, months }));
}
