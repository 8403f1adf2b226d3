import { log as da } from '../../shared/i18n/log/da.ts';
import { log as en } from '../../shared/i18n/log/en.ts';
import type { AuditEvent } from '../../shared/contract/audit-event.ts';
import type { LogMessages } from '../../shared/i18n/log/messages.ts';
import type { Rendered } from './rendered.ts';
import type { Administered } from '../people/administered.ts';
import { escape } from './escape.ts';
import { logStyle } from './log-page.styles.ts';
import { otherSchools } from './other-schools.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';

interface SchoolLogPage {
  readonly lang: PageLanguage;
  readonly school: Administered;
  /** All that the reader looks after. */
  readonly schools: readonly Administered[];
  readonly months: readonly {
    /** 2026-08. */
    readonly month: string;
    readonly events: readonly { readonly event: AuditEvent; readonly count: number | 'few' }[];
  }[];
}

/** What happened at a school, in numbers that tell of nobody. */
export function renderSchoolLogPage({ lang, school, schools, months }: SchoolLogPage): Rendered {
  const text = { da, en }[lang];
  const none = months.length === 0 ? `<p class="hint">${escape(text['school-none'])}</p>` : '';
  const sections = months.map(({ month, events }) => {
    const name = monthNames[lang].format(new Date(`${month}-15T12:00Z`));
    const rows = events.map(
      (one) => `<div><dt>${escape(text.event[one.event])}</dt><dd>${countOf(one, text)}</dd></div>`,
    );
    return `<h2>${escape(name)}</h2><dl class="sums">${rows.join('')}</dl>`;
  });
  return renderOwnCard({
    lang,
    title: `${text.school} – ${school.name}`,
    isBelow: true,
    at: { school: school.number },
    style: logStyle,
    body: `<h1>${escape(text.school)}</h1><p class="muted school">${escape(school.name)}</p>${otherSchools({ lang, school, schools }, '/me/log/school')}<p>${escape(text['school-what'])}</p>${none}${sections.join('')}`,
  });
}

function countOf({ count }: { count: number | 'few' }, text: LogMessages): string {
  return count === 'few' ? `<span class="muted">${escape(text.few)}</span>` : escape(text.count({ count }));
}

const monthNames = {
  da: new Intl.DateTimeFormat('da', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};
