import { reports as da } from '../../shared/i18n/reports/da.ts';
import { reports as en } from '../../shared/i18n/reports/en.ts';
import type { ReportMessages } from '../../shared/i18n/reports/messages.ts';
import type { Report } from '../approvals/reports.ts';
import type { Rendered } from './rendered.ts';
import type { Administered } from '../people/administered.ts';
import { escape } from './escape.ts';
import { otherSchools } from './other-schools.ts';
import { counted } from './counted.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { timeIn } from './times-in.ts';

interface School extends Administered {
  /** How many reports the reader has not looked at. */
  readonly unseen: number;
}

interface ReportsPage {
  readonly lang: PageLanguage;
  readonly reports: readonly Report[];
  readonly school: School;
  /** All that the reader looks after. */
  readonly schools: readonly School[];
}

/** What adults have reported, for the school's user administrators: how many are new stands in the title. A plain page, no script. */
export function renderReportsPage(page: ReportsPage): Rendered {
  const { lang, reports, school } = page;
  const text = { da, en }[lang];
  const list =
    reports.length === 0
      ? `<p class="hint">${escape(text.nothing)}</p>`
      : `<p>${escape(text['what-to-do'])}</p><ol class="ways" role="list">${reports.map((one) => item(one, text, lang)).join('')}</ol>`;
  return renderOwnCard({
    lang,
    title: counted(`${text.title} – ${school.name}`, school.unseen),
    isBelow: true,
    at: { school: school.number },
    body: `<p class="muted">${escape(school.name)}</p><h1>${escape(text.title)}</h1>${otherSchools(page, '/me/reports', ({ name, unseen }) => counted(name, unseen))}<p>${escape(text.what)}</p>${list}`,
  });
}

/** For somebody who is no user administrator. */
export function renderNoReports(lang: PageLanguage): Rendered {
  const text = { da, en }[lang];
  return renderOwnCard({
    lang,
    title: text.title,
    isBelow: true,
    body: `<h1>${escape(text.title)}</h1><p>${escape(text['not-yours'])}</p>`,
  });
}

function item({ at, pupil, service, device, by }: Report, text: ReportMessages, lang: PageLanguage): string {
  const lines = [
    `${timeIn(lang, at)} · ${text.by({ role: by })}`,
    `${text['on-the-way-to']} ${service} · ${text.device({ device })}`,
    `${text.username}: ${pupil.username}`,
  ];
  const name = [pupil.name, ...pupil.classes].join(', ');
  return `<li><p><b>${escape(name)}</b></p>${lines.map((line) => `<p class="muted">${escape(line)}</p>`).join('')}</li>`;
}
