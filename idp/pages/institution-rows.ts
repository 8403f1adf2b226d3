import type { Institution } from '../../shared/contract/institutions.ts';
import { institutions as da } from '../../shared/i18n/institutions/da.ts';
import { institutions as en } from '../../shared/i18n/institutions/en.ts';
import { dayOfIso } from '../../shared/policy/lifecycle/day.ts';
import { escape } from './escape.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { dateIn } from './times-in.ts';

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
  const closed = text.closed({ day: dateIn(lang, dayOfIso(on)) });
  if (successor === null) return closed;
  return `${closed} ${text.instead({ number: successor.number, name: successor.name ?? '' })}`;
}
