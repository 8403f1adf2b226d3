import { danishDay, type Day } from '../../shared/policy/lifecycle/day.ts';
import { log as da } from '../../shared/i18n/log/da.ts';
import { log as en } from '../../shared/i18n/log/en.ts';
import type { AuditEvent } from '../../shared/contract/audit-event.ts';
import type { LogLine, LogMessages } from '../../shared/i18n/log/messages.ts';
import type { Rendered } from './rendered.ts';
import { type ChildLink, childLinks } from './child-links.ts';
import { escape } from './escape.ts';
import { logStyle } from './log-page.styles.ts';
import { iconHtml, type OwnIcon, renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';

/** One thing that happened, as the page tells it. */
export interface LogPageEntry {
  readonly at: Date;
  readonly line: LogLine;
  readonly service: { readonly name: string } | 'gone' | undefined;
}

export interface LogPage {
  readonly lang: PageLanguage;
  readonly entries: readonly LogPageEntry[];
  readonly hasOlder: boolean;
  /** Which page of the log it is, from 1. */
  readonly page: number;
  /** For how many months entries are kept. */
  readonly months: number;
  readonly now: Date;
  readonly isPupil: boolean;
  readonly isForYoungest?: boolean;
  /** The child that it is about, and how the address names it. */
  readonly child?: ChildLink;
  /** Children whose log the reader may read. */
  readonly children?: readonly ChildLink[];
}

/** What has happened to somebody, the latest first, day by day in Danish time. A plain page, no script. */
export function renderLogPage(page: LogPage): Rendered {
  const { lang, entries, child, children = [], months, isPupil } = page;
  const text = { da, en }[lang];
  const title = child === undefined ? text.title : text['of-child'](child);
  const kept = child === undefined ? text.kept({ months }) : text['kept-child']({ ...child, months });
  const unknown = text[child !== undefined ? 'unknown-child' : isPupil ? 'unknown-pupil' : 'unknown-adult'];
  return renderOwnCard({
    lang,
    title,
    isBelow: true,
    isForYoungest: page.isForYoungest ?? false,
    style: logStyle,
    at: addressOf(page, page.page),
    body: `<h1>${escape(title)}</h1><p>${escape(kept)}</p>${childLinks(children, lang)}
${entries.length === 0 ? `<p class="hint">${escape(text[child === undefined ? 'nothing' : 'nothing-child'])}</p>` : days(page, text)}
${turn(page, text)}<p class="hint what-to-do">${escape(unknown)}</p>`,
  });
}

function days({ entries, lang, now }: LogPage, text: LogMessages): string {
  const today = danishDay(now);
  const byDay = new Map<Day, LogPageEntry[]>();
  for (const entry of entries) {
    const day = danishDay(entry.at);
    byDay.set(day, [...(byDay.get(day) ?? []), entry]);
  }
  return [...byDay]
    .map(([day, those]) => {
      const list = those.map((entry) => item(entry, text, lang)).join('');
      return `<h2>${escape(nameOfDay(day, { today, text, lang }))}</h2><ol class="log" role="list">${list}</ol>`;
    })
    .join('');
}

function item({ at, line, service }: LogPageEntry, text: LogMessages, lang: PageLanguage): string {
  const time = `<time datetime="${at.toISOString()}">${escape(formats[lang].time.format(at))}</time>`;
  const direction = line.event === 'signed-in' ? ' class="in"' : '';
  return `<li${direction}>${iconHtml(signs[line.event])}<p class="told">${escape(text.line(line))}</p><p class="where">${time}${placeOf(service, text)}</p></li>`;
}

function placeOf(service: LogPageEntry['service'], text: LogMessages): string {
  if (service === undefined) return '';
  return service === 'gone'
    ? ` · <span>${escape(text['gone-service'])}</span>`
    : ` · <span translate="no">${escape(service.name)}</span>`;
}

function nameOfDay(day: Day, { today, text, lang }: { today: Day; text: LogMessages; lang: PageLanguage }): string {
  if (day === today) return text.today;
  return day === today - 1 ? text.yesterday : formats[lang].day.format(new Date(day * 86_400_000));
}

/** To younger and older entries, a page at a time. */
function turn(page: LogPage, text: LogMessages): string {
  const to = (number: number, words: string) =>
    `<a class="plain" href="${escape(`?${new URLSearchParams({ ...addressOf(page, number), lang: page.lang }).toString()}`)}">${escape(words)}</a>`;
  const newer = page.page > 1 ? to(page.page - 1, text.newer) : '';
  const older = page.hasOlder ? to(page.page + 1, text.older) : '';
  return newer + older === '' ? '' : `<nav class="turn" aria-label="${escape(text.pages)}">${newer}${older}</nav>`;
}

function addressOf({ child }: LogPage, page: number): Record<string, string> {
  return { ...(child && { of: child.of }), ...(page > 1 && { page: String(page) }) };
}

/** For those who are learning to read; the sentence says the same. */
const signs: Record<AuditEvent, OwnIcon> = {
  'signed-in': 'door',
  'password-changed': 'key',
  'level-raised': 'met',
  'adult-asked': 'speak',
  'adult-confirmed': 'met',
  'adult-refused': 'clear',
  'adult-reported': 'warning',
  'adult-beside': 'met',
  'adult-beside-password': 'key',
  'request-cancelled': 'clear',
  'request-expired': 'clock',
  'request-ended': 'clear',
  'window-opened': 'door',
  'window-closed': 'clear',
  'window-used': 'door',
  'window-spent': 'warning',
  'way-in-opened': 'key',
  'way-in-ended': 'clear',
  'way-in-used': 'door',
  'way-in-spent': 'warning',
  'passkey-added': 'key',
  'passkey-removed': 'key',
  'typed-elsewhere': 'warning',
  'change-postponed': 'clock',
  'postponement-lifted': 'clock',
  'material-published': 'page',
  'material-taken-down': 'clear',
  'material-sent': 'page',
  'agreement-moved': 'page',
  'licence-given': 'key',
  'licence-ended': 'clear',
  'institution-ordered': 'page',
  'institution-given': 'met',
  'institution-refused': 'clear',
  'right-given': 'key',
  'right-taken': 'clear',
};

const clock = { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' } as const;
// A day is told by its noon of Greenwich, which is the same day in Denmark
const calendar = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' } as const;
const formats = {
  da: { time: new Intl.DateTimeFormat('da', clock), day: new Intl.DateTimeFormat('da', calendar) },
  en: { time: new Intl.DateTimeFormat('en-GB', clock), day: new Intl.DateTimeFormat('en-GB', calendar) },
};
