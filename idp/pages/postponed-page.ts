import { type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { postponementBounds } from '../../shared/policy/lifecycle/postponement.ts';
import { postponed as da } from '../../shared/i18n/postponed/da.ts';
import { postponed as en } from '../../shared/i18n/postponed/en.ts';
import type { PostponedMessages } from '../../shared/i18n/postponed/messages.ts';
import type { Workplace } from '../people/staff-at.ts';
import type { Postponement } from '../postponements/postponed.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import { postponedStyle } from './postponed.styles.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { dateIn, dayIn } from './times-in.ts';

/** What was typed and is not enough. */
export interface Draft {
  readonly school: string;
  readonly until: string;
  readonly reason: string;
  readonly isDayWrong: boolean;
  readonly isReasonWrong: boolean;
}

interface School extends Workplace {
  readonly own: Postponement | undefined;
  readonly everyones: Postponement | undefined;
}

interface PostponedPage {
  readonly lang: PageLanguage;
  readonly schools: readonly School[];
  readonly today: Day;
  readonly draft?: Draft;
}

const { mostDays, reason: reasonBounds } = postponementBounds;

/** What is postponed at the schools where somebody works, and for user administrators the way to postpone and to lift. No script. */
export function renderPostponedPage({ lang, schools, today, draft }: PostponedPage): Rendered {
  const text = { da, en }[lang];
  const everyones = schools[0]?.everyones;
  const all =
    everyones === undefined
      ? ''
      : now(text['for-everyone']({ day: dateIn(lang, everyones.until) }), everyones, text, lang);
  const sections = schools.map((school) => {
    const { own, number, isAdministrator } = school;
    const state =
      own === undefined
        ? `<p class="hint">${escape(text.nothing)}</p>`
        : now(text['for-school']({ day: dateIn(lang, own.until) }), own, text, lang);
    const typed = draft?.school === number ? draft : undefined;
    const may = own === undefined ? form(number, { text, lang, today, draft: typed }) : liftForm(number, text, lang);
    return `<section><h2>${escape(school.name)}</h2>${state}${isAdministrator ? may : `<p class="muted">${escape(text['only-administrators'])}</p>`}</section>`;
  });
  return renderOwnCard({
    lang,
    title: text.title,
    isBelow: true,
    style: postponedStyle,
    body: `<h1>${escape(text.title)}</h1><p>${escape(text.what)}</p>${all}${sections.join('')}`,
  });
}

/** For somebody who works at no school. */
export function renderNotPostponed(lang: PageLanguage): Rendered {
  const text = { da, en }[lang];
  const body = `<h1>${escape(text.title)}</h1><p>${escape(text['not-yours'])}</p>`;
  return renderOwnCard({ lang, title: text.title, isBelow: true, body });
}

function now(
  sentence: string,
  { reason, by, madeAt }: Postponement,
  text: PostponedMessages,
  lang: PageLanguage,
): string {
  const made = text['made-by']({ name: by, day: dayIn(lang, madeAt) });
  return `<div class="now"><p><b>${escape(sentence)}</b></p><p>${escape(text.reason({ reason }))}</p><p class="muted">${escape(made)}</p></div>`;
}

interface Making {
  readonly text: PostponedMessages;
  readonly lang: PageLanguage;
  readonly today: Day;
  readonly draft: Draft | undefined;
}

function form(school: string, { text, lang, today, draft }: Making): string {
  const [until, why] = [`until-${school}`, `why-${school}`];
  const days = { days: mostDays };
  const note = (id: string, isWrong: boolean, wrong: string, hint: string) =>
    isWrong
      ? `<p id="${id}" class="wrong" role="alert">${escape(wrong)}</p>`
      : `<p id="${id}" class="muted">${escape(hint)}</p>`;
  const field = (id: string, name: string, isWrong: boolean) =>
    `id="${id}" name="${name}" required aria-describedby="${id}-note"${isWrong ? ' aria-invalid="true"' : ''}`;
  const { isDayWrong = false, isReasonWrong = false } = draft ?? {};
  return `<form method="post" action="/me/postponed?lang=${lang}"><input type="hidden" name="school" value="${escape(school)}">
<label for="${until}">${escape(text.until)}</label>
<input type="date" ${field(until, 'until', isDayWrong)} min="${isoOf(today + 1)}" max="${isoOf(today + mostDays)}" value="${escape(draft?.until ?? '')}">
${note(`${until}-note`, isDayWrong, text['wrong-day'](days), text['until-hint'](days))}
<label for="${why}">${escape(text.why)}</label>
<textarea ${field(why, 'reason', isReasonWrong)} minlength="${reasonBounds.least}" maxlength="${reasonBounds.most}">${escape(draft?.reason ?? '')}</textarea>
${note(`${why}-note`, isReasonWrong, text['wrong-reason'](reasonBounds), text['why-hint'])}
<button class="act" name="word" value="postpone">${escape(text.postpone)}</button></form>`;
}

function liftForm(school: string, text: PostponedMessages, lang: PageLanguage): string {
  return `<form method="post" action="/me/postponed?lang=${lang}"><input type="hidden" name="school" value="${escape(school)}">
<p class="muted">${escape(text['lift-hint'])}</p><button class="plain" name="word" value="lift">${escape(text.lift)}</button></form>`;
}
