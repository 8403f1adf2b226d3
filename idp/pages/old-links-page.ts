import type { AgreementState } from '../../shared/contract/agreements.ts';
import { agreements as agreementsDa } from '../../shared/i18n/agreements/da.ts';
import { agreements as agreementsEn } from '../../shared/i18n/agreements/en.ts';
import { oldLinks as da } from '../../shared/i18n/old-links/da.ts';
import { oldLinks as en } from '../../shared/i18n/old-links/en.ts';
import type { OldLinkOutcome } from '../database/tables/old-links.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';

type Query = Readonly<Record<string, string>>;

/** Where a former link led nobody on. */
export type Astray =
  | { readonly at: 'wrong-link' }
  /** `back`: an address of the service that is registered. */
  | { readonly at: 'foreign-address' | 'not-signed-in'; readonly service: string; readonly back: string };

/** `query`: of its address, which another language keeps. */
export function renderAstrayPage(lang: PageLanguage, astray: Astray, query: Query): Rendered {
  const text = { da, en }[lang];
  if (astray.at === 'wrong-link') return card(lang, text['wrong-link'], paragraph(text['wrong-link-advice']), query);
  const { at, service, back } = astray;
  const advice = at === 'not-signed-in' ? text['not-signed-in-advice'] : text['foreign-address-advice']({ service });
  const link = `<p class="stack"><a class="plain" href="${escape(back)}">${escape(text['to-service']({ service }))}</a></p>`;
  return card(lang, text[at]({ service }), paragraph(advice) + link, query);
}

/** What a supplier sees of its former links. */
export interface UsesPage {
  readonly lang: PageLanguage;
  readonly issuer: string;
  readonly client: string;
  readonly service: string;
  readonly days: number;
  readonly uses: readonly { readonly day: string; readonly outcome: OldLinkOutcome; readonly count: number }[];
  /** How it stands with institutions; undefined for a service that needs no agreement. */
  readonly agreements: readonly { readonly institution: string; readonly state: AgreementState }[] | undefined;
}

/** How often they were used, and what is better. */
export function renderUsesPage({ lang, issuer, client, service, days, uses, agreements }: UsesPage): Rendered {
  const text = { da, en }[lang];
  const rows = uses.map(
    ({ day, outcome, count }) =>
      `<tr><td>${escape(day)}</td><td>${escape(text.outcome({ outcome }))}</td><td>${count}</td></tr>`,
  );
  const head = [text.day, text.how, text.count].map((one) => `<th scope="col">${escape(one)}</th>`).join('');
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const steps = text['move-on-steps'].map((step) => `<li>${escape(step)}</li>`).join('');
  return card(
    lang,
    text.uses({ service }),
    [
      paragraph(text['uses-since']({ days })),
      uses.length === 0 ? paragraph(text['uses-none']) : table,
      agreements === undefined ? '' : agreed(agreements, lang),
      `<h2>${escape(text['move-on'])}</h2>`,
      paragraph(text['move-on-why']),
      `<ol>${steps}</ol>`,
      paragraph(text['move-on-settings']({ issuer, client })),
    ].join(''),
  );
}

function agreed(agreements: NonNullable<UsesPage['agreements']>, lang: PageLanguage): string {
  const text = { da: agreementsDa, en: agreementsEn }[lang];
  const rows = agreements.map(
    ({ institution, state }) => `<tr><td>${escape(institution)}</td><td>${escape(text.state[state])}</td></tr>`,
  );
  return `<h2>${escape(text.running)}</h2><table><thead><tr><th scope="col">${escape(text.number)}</th><th scope="col">${escape(text.how)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const paragraph = (text: string): string => `<p>${escape(text)}</p>`;

function card(lang: PageLanguage, title: string, body: string, at: Query = {}): Rendered {
  return renderOwnCard({
    lang,
    title,
    at,
    body: `<h1>${escape(title)}</h1>${body}`,
    isWide: body.includes('<table'),
    style: tableStyle,
  });
}

const tableStyle =
  'table{margin-block:.8em;border-collapse:collapse;width:100%}th{overflow-wrap:normal}td:first-child{white-space:nowrap}th,td{text-align:start;padding:.4em .8em .4em 0;border-bottom:1px solid}td:last-child,th:last-child{text-align:end;padding-inline-end:0}h2{margin-block:1.6em .4em}ol{margin-block:.8em;padding-inline-start:1.4em}li{margin-block:.3em}';
