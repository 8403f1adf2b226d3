import { type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import type { Covers, Licence } from '../agreements/licences.ts';
import type { ServiceAt } from '../agreements/services-at.ts';
import { agreementsAddress, type AgreementsPlace, agreementsTexts } from './agreements-card.ts';
import { escape } from './escape.ts';
import { dateIn } from './times-in.ts';

/** Who may use a service, and to whom it can be given. */
export interface Licensing {
  readonly service: ServiceAt;
  readonly licences: readonly Licence[];
  readonly choices: readonly Covers[];
  readonly today: Day;
}

/** A choice as one word of a form. */
export const wordOf = ({ covers, value }: Covers): string => `${covers}:${value}`;

/** Who has access; and where it can be decided, the way to give it and to take it back. */
export function renderLicences(page: AgreementsPlace & Licensing): string {
  const { lang, service, isDeciding, licences } = page;
  const text = agreementsTexts[lang];
  const heading = `<h2 id="licences">${escape(text.licences)}</h2>`;
  if (service.licence === 'not-needed') return `${heading}<p>${escape(text['licences-everybody'])}</p>`;
  const list =
    licences.length === 0
      ? `<p><b>${escape(text['licences-none'])}</b></p>`
      : `<ul class="told" role="list">${licences.map((one) => row(page, one)).join('')}</ul>`;
  return `${heading}<p>${escape(text['licences-what'])}</p>${list}${isDeciding ? give(page) : ''}`;
}

function row(page: AgreementsPlace & Licensing, { to, since, until }: Licence): string {
  const { lang, service, isDeciding, today } = page;
  const text = agreementsTexts[lang];
  const whom = text.licensed(to);
  const until_ = text['licence-until']({
    day: until === undefined ? undefined : dateIn(lang, until),
    since: since > today ? dateIn(lang, since) : undefined,
  });
  const take = isDeciding
    ? `<form method="post" action="${escape(agreementsAddress(page, service.client))}"><input type="hidden" name="to" value="${escape(wordOf(to))}"><button class="plain" name="do" value="take" aria-label="${escape(text['licence-to']({ to: whom }))}">${escape(text.take)}</button></form>`
    : '';
  return `<li><span><b>${escape(whom)}</b><br><span class="muted">${escape(until_)}</span></span>${take}</li>`;
}

function give(page: AgreementsPlace & Licensing): string {
  const { lang, service, choices, today } = page;
  const text = agreementsTexts[lang];
  const box = (to: Covers) =>
    `<label class="check"><input type="checkbox" name="to" value="${escape(wordOf(to))}"><span>${escape(text.licensed(to))}</span></label>`;
  const boxes = (covers: Covers['covers']) =>
    choices
      .filter((one) => one.covers === covers)
      .map(box)
      .join('');
  const classes = boxes('class');
  return `<form method="post" action="${escape(agreementsAddress(page, service.client))}"><h3>${escape(text['choose-whom'])}</h3>
${boxes('institution')}<fieldset><legend>${escape(text.groups)}</legend><div class="checks">${boxes('role')}</div></fieldset>
${classes === '' ? '' : `<fieldset><legend>${escape(text.classes)}</legend><div class="checks">${classes}</div></fieldset>`}
<label for="until">${escape(text['until-label'])}</label><input type="date" id="until" name="until" min="${isoOf(today)}" aria-describedby="until-hint"><p class="muted" id="until-hint">${escape(text['until-hint'])}</p>
<button class="act" name="do" value="give">${escape(text.give)}</button></form>`;
}
