import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import * as v from 'valibot';
import { danishDay, dayOfIso } from '../../shared/policy/lifecycle/day.ts';
import { mayPostponeUntil, postponementBounds } from '../../shared/policy/lifecycle/postponement.ts';
import { refuseOtherForms } from '../api/own-pages-only.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { type Draft, renderNotPostponed, renderPostponedPage } from '../pages/postponed-page.ts';
import type { Person } from '../people/people.ts';
import { workplacesOf } from '../people/staff-at.ts';
import { lift, postpone } from '../postponements/postpone.ts';
import { postponementsAt } from '../postponements/postponed.ts';
import { answerFailure } from '../sign-in-pages/answer-page.ts';
import type { PagesParts } from '../sign-in-pages/pages-parts.ts';
import type { Routes } from '../sign-in-room.ts';
import { door, languageOf, type OwnContext, type Visit, whoIsSureHere } from './door.ts';

const text = v.pipe(v.string(), v.maxLength(4000));
const Form = v.variant('word', [
  v.object({ word: v.literal('postpone'), school: text, until: text, reason: text }),
  v.object({ word: v.literal('lift'), school: text }),
]);

/** Where a school's user administrator postpones forced changes of passwords, and its staff read why. */
export function postponedPages(provider: Provider, { desk, issuer, log }: PagesParts): Routes {
  const { database, now } = desk;
  const house = { provider, issuer, database, now };
  const routes: Routes = new Hono();

  const show = async (c: OwnContext, { person, lang }: Visit, draft?: Draft): Promise<Response> => {
    const today = danishDay(now());
    const workplaces = await workplacesOf(database, person.id, today);
    if (workplaces.length === 0) return answerHtml(c, renderNotPostponed(lang), { status: 403 });
    const schools = await Promise.all(
      workplaces.map(async (one) => ({ ...one, ...(await postponementsAt(database, one.number, today)) })),
    );
    const page = renderPostponedPage({ lang, schools, today, ...(draft && { draft }) });
    return answerHtml(c, page, { status: draft === undefined ? 200 : 400 });
  };

  /** @returns what was typed, when it is not enough */
  const take = async (person: Person, form: v.InferOutput<typeof Form>): Promise<Draft | 'done' | 'forbidden'> => {
    const today = danishDay(now());
    const workplaces = await workplacesOf(database, person.id, today);
    const school = workplaces.find(({ number, isAdministrator }) => isAdministrator && number === form.school);
    if (school === undefined) return 'forbidden';
    const scope = { institution: school.number, by: person.id };
    if (form.word === 'lift') {
      await lift(database, scope, now());
      return 'done';
    }
    const until = dayOfIso(form.until);
    const reason = form.reason.trim();
    const { least, most } = postponementBounds.reason;
    const isDayWrong = !mayPostponeUntil(until, today);
    const isReasonWrong = reason.length < least || reason.length > most;
    if (isDayWrong || isReasonWrong) return { ...form, isDayWrong, isReasonWrong };
    await postpone(database, scope, { until, reason }, now());
    return 'done';
  };

  routes.get('/me/postponed', door(house)('/me/postponed', show, { sure: true }));

  routes.post('/me/postponed', async (c) => {
    refuseOtherForms(c.req.raw, issuer);
    const lang = languageOf(c);
    const person = await whoIsSureHere(house, c.env);
    const form = v.safeParse(Form, Object.fromEntries(await c.req.formData()));
    if (person === undefined || !form.success) return c.redirect(`/me/postponed?lang=${lang}`, 303);
    const outcome = await take(person, form.output);
    if (outcome === 'done') return c.redirect(`/me/postponed?lang=${lang}`, 303);
    if (outcome === 'forbidden') return answerHtml(c, renderNotPostponed(lang), { status: 403 });
    return show(c, { person, lang }, outcome);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}
