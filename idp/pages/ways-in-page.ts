import { waysIn as da } from '../../shared/i18n/ways-in/da.ts';
import { waysIn as en } from '../../shared/i18n/ways-in/en.ts';
import type { WaysInDone, WaysInFault, WaysInMessages } from '../../shared/i18n/ways-in/messages.ts';
import type { Administered } from '../people/administered.ts';
import type { Recipient, ToldWayIn } from '../ways-in/list.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { otherSchools } from './other-schools.ts';
import { iconHtml, renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { waysInStyle } from './ways-in.styles.ts';
import { outcomeLine } from './outcome-line.ts';
import { timeIn } from './times-in.ts';

/** What has come of what somebody did on the page before. */
export type WaysInOutcome = { readonly done: WaysInDone } | { readonly fault: WaysInFault };

/** At which school somebody is, and in which language they read. */
export interface WaysInPlace {
  readonly lang: PageLanguage;
  readonly school: Administered;
}

/** The page, at the same school and in the same language. */
export function waysInAddress({ lang, school }: WaysInPlace): string {
  return `/me/ways-in?${new URLSearchParams({ school: school.number, lang }).toString()}`;
}

interface WaysInPage extends WaysInPlace {
  readonly schools: readonly Administered[];
  readonly list: readonly ToldWayIn[];
  readonly search?: { readonly words: string; readonly people: readonly Recipient[]; readonly areMore: boolean };
  readonly outcome: WaysInOutcome | undefined;
}

/** For whom, found by a search, and what was opened lately. No script. */
export function renderWaysIn(page: WaysInPage): Rendered {
  const { lang, school, outcome, search } = page;
  const text = { da, en }[lang];
  const told = outcome && ('done' in outcome ? text.done[outcome.done] : text.fault[outcome.fault]);
  const found = search && text.found({ count: search.people.length, areMore: search.areMore });
  return renderOwnCard({
    lang,
    title: [...[told ?? found].filter((one) => one !== undefined), text.title, school.name].join(' – '),
    isWide: true,
    isBelow: true,
    at: { school: school.number },
    style: waysInStyle,
    body: `<p class="muted">${escape(school.name)}</p><h1>${escape(text.title)}</h1>${outcomeLine(outcome, told)}${otherSchools(page, '/me/ways-in')}<p>${escape(text.what)}</p>
${searchForm(page, text)}${search === undefined || found === undefined ? '' : foundHtml(page, search.people, found, text)}
<h2>${escape(text.list)}</h2>${listHtml(page, text)}`,
  });
}

/** For somebody who looks after no school, or not after this one. */
export function renderNoWaysIn(lang: PageLanguage): Rendered {
  const text = { da, en }[lang];
  const body = `<h1>${escape(text.title)}</h1><p>${escape(text['not-yours'])}</p>`;
  return renderOwnCard({ lang, title: text.title, isBelow: true, body });
}

function searchForm(page: WaysInPage, text: WaysInMessages): string {
  return `<form method="post" action="${escape(waysInAddress(page))}" role="search" class="find"><label for="search">${escape(text.search)}</label>
<p class="muted" id="search-hint">${escape(text['search-hint'])}</p><div class="row"><input type="search" id="search" name="search" value="${escape(page.search?.words ?? '')}" autocomplete="off" spellcheck="false" minlength="2" maxlength="100" aria-describedby="search-hint" required><button class="act" name="do" value="find">${escape(text.find)}</button></div></form>`;
}

function foundHtml(place: WaysInPlace, people: readonly Recipient[], found: string, text: WaysInMessages): string {
  const rows = people.map(({ name, username, role, children }) => {
    const who = text.who({ role: role === 'pupil' || role === 'student' ? undefined : role, children });
    return `<li><form method="post" action="${escape(waysInAddress(place))}"><input type="hidden" name="username" value="${escape(username)}"><button class="way-on" name="do" value="ask">${iconHtml('key')}<b>${escape(name)}</b><span class="muted">${escape(who)} · <span translate="no">${escape(username)}</span></span></button></form></li>`;
  });
  const advice = people.length === 0 ? `<p class="muted">${escape(text['none-advice'])}</p>` : '';
  return `<p role="status"><b>${escape(found)}</b></p>${advice}<ul class="ways" role="list">${rows.join('')}</ul>`;
}

function listHtml(page: WaysInPage, text: WaysInMessages): string {
  if (page.list.length === 0) return `<p class="muted">${escape(text['list-none'])}</p>`;
  const rows = page.list.map(({ id, name, how, state, openedAt, expiresAt, endedAt, mail }) => {
    const at = state === 'open' || state === 'expired' ? expiresAt : (endedAt ?? openedAt);
    const isOpen = state === 'open';
    const mailed = isOpen && mail !== undefined ? `<br>${escape(text['mail-state']({ state: mail }))}` : '';
    const end = isOpen
      ? `<form method="post" action="${escape(waysInAddress(page))}"><input type="hidden" name="id" value="${escape(id)}"><button class="plain" name="do" value="end" aria-label="${escape(text['end-whose']({ name }))}">${escape(text.end)}</button></form>`
      : '';
    return `<li${state === 'used' ? ' class="used"' : ''}><span><b>${escape(name)}</b><br><span class="muted">${escape(text.state({ state, how, time: timeIn(page.lang, at) }))}${mailed}</span></span>${end}</li>`;
  });
  return `<ul class="told" role="list">${rows.join('')}</ul>`;
}
