import type { Institution } from '../../shared/contract/institutions.ts';
import { institutions as da } from '../../shared/i18n/institutions/da.ts';
import { institutions as en } from '../../shared/i18n/institutions/en.ts';
import { escape } from './escape.ts';
import type { PageLanguage } from './sign-in-page.ts';

const calendar = { timeZone: 'Europe/Copenhagen', day: 'numeric', month: 'long', year: 'numeric' } as const;
const formats = { da: new Intl.DateTimeFormat('da', calendar), en: new Intl.DateTimeFormat('en-GB', calendar) };

export function dayIn(lang: PageLanguage, day: Date): string {
  return formats[lang].format(day);
}

/** Institutions as a list: name and number, what it is and where, and of a closed one which number is used instead. */
export function institutionRows(found: readonly Institution[], lang: PageLanguage): string {
  const text = { da, en }[lang];
  const rows = found.map(({ number, name, kind, municipality, closed }) => {
    const about = [text.kind({ kind }), ...(municipality === null ? [] : [municipality.name])].join(', ');
    return `<li><b>${escape(name)}</b><span class="number">${escape(number)}</span><span class="muted">${escape(about)}</span>${closed === null ? '' : `<span>${escape(closedIn(lang, closed))}</span>`}</li>`;
  });
  return rows.length === 0 ? '' : `<ul class="found">${rows.join('')}</ul>`;
}

function closedIn(lang: PageLanguage, { on, successor }: NonNullable<Institution['closed']>): string {
  const text = { da, en }[lang];
  const closed = text.closed({ day: dayIn(lang, new Date(`${on}T12:00Z`)) });
  if (successor === null) return closed;
  return `${closed} ${text.instead({ number: successor.number, name: successor.name ?? '' })}`;
}
