import { dataCategories, type DataCategory } from '../../shared/contract/agreements.ts';
import type { SupplierAgreement } from '../../shared/contract/supplier.ts';
import { supplier as da } from '../../shared/i18n/supplier/da.ts';
import { supplier as en } from '../../shared/i18n/supplier/en.ts';
import type { SupplierMessages } from '../../shared/i18n/supplier/messages.ts';
import { control } from '../../widget/theme/control.styles.ts';
import type { ProvenService } from '../agreements/supplier.ts';
import { agreementsTexts } from './agreements-card.ts';
import { agreementsStyle } from './agreements.styles.ts';
import { escape } from './escape.ts';
import { outcomeLine } from './outcome-line.ts';
import { renderOwnCard } from './own-card.ts';
import type { Rendered } from './rendered.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { tight } from './styles.ts';
import { timeIn } from './times-in.ts';

/** Where suppliers ask, by hand. */
export const supplierPage = '/leverandoer';

/** What has come of the form on the page before, and the number that it was about. */
export type SupplierSaid =
  | { readonly done: keyof SupplierMessages['done']; readonly institution: string }
  | { readonly trouble: keyof SupplierMessages['trouble']; readonly institution: string };

interface SupplierPage {
  readonly lang: PageLanguage;
  readonly service: ProvenService;
  readonly agreements: readonly SupplierAgreement[];
  /** Of the institutions, by their numbers. */
  readonly names: ReadonlyMap<string, string>;
  /** The page on which institutions answer. */
  readonly answersAt: string;
  readonly said: SupplierSaid | undefined;
}

const style = tight(`
  ${agreementsStyle}
  input:not([type]) { ${control.input.cssText} max-inline-size: 16rem; }
  form p a { color: var(--_act); }
  .told li { display: block; }
  .told ol { margin: 0; padding: 0; list-style: none; }
  .told code { overflow-wrap: anywhere; user-select: all; }
  .told .plain { margin-block-start: 8px; }
  .told details { margin-block-start: 4px; padding: 0; border: 0; }
  .told summary { color: var(--_act); }
`);

/** The form first, then how it stands with everybody who was ever asked. No script. */
export function renderSupplierPage(page: SupplierPage): Rendered {
  const { lang, service, agreements, said } = page;
  const text = { da, en }[lang];
  const title = text.title({ service: service.name });
  const told = said && toldOf(said, text);
  const list =
    agreements.length === 0
      ? `<p class="muted">${escape(text.none)}</p>`
      : `<ul class="told" role="list">${agreements.map((one) => row(page, one)).join('')}</ul>`;
  return renderOwnCard({
    lang,
    title: told === undefined ? title : `${told} – ${title}`,
    isWide: true,
    style,
    body: `<h1>${escape(title)}</h1>${outcomeLine(said, told)}<p>${escape(text.what)}</p>${ask(page)}
<h2>${escape(text.agreements)}</h2>${list}`,
  });
}

/** For whoever has not shown whose service it is: what stands behind, and how to come in. */
export function renderSupplierClosed(lang: PageLanguage): Rendered {
  const text = { da, en }[lang];
  const paragraphs = [text['closed-what'], text['closed-secret'], text['closed-program']];
  const body = `<h1>${escape(text.closed)}</h1>${paragraphs.map((one) => `<p>${escape(one)}</p>`).join('')}`;
  return renderOwnCard({ lang, title: text.closed, body });
}

function toldOf(said: SupplierSaid, text: SupplierMessages): string {
  return 'done' in said ? text.done[said.done]({ number: said.institution }) : text.trouble[said.trouble];
}

const action = (lang: PageLanguage): string => `method="post" action="${supplierPage}?lang=${lang}"`;

function ask({ lang, service: { bounds }, said }: SupplierPage): string {
  const text = { da, en }[lang];
  const typed = said !== undefined && 'trouble' in said ? said.institution : '';
  const boxes = dataCategories.filter((one) => bounds.needs.includes(one)).map((one) => box(one, bounds.vital, lang));
  const asks =
    boxes.length === 0
      ? `<p class="muted">${escape(text['asks-nothing'])}</p>`
      : `<fieldset><legend>${escape(text.asks)}</legend><p class="muted">${escape(text['asks-hint'])}</p>${boxes.join('')}</fieldset>`;
  return `<h2>${escape(text.ask)}</h2><form ${action(lang)}><label for="institution">${escape(text.number)}</label>
<input id="institution" name="institution" value="${escape(typed)}" inputmode="numeric" maxlength="20" autocomplete="off" required aria-describedby="institution-hint"><p class="muted" id="institution-hint">${escape(text['number-hint'])} <a href="/institutioner?lang=${lang}">${escape(text.find)}</a></p>
${asks}<button class="act" name="do" value="request">${escape(text.send)}</button></form>`;
}

/** What the service is nothing without cannot be unticked: it is sent along, and the box only shows it. */
function box(one: DataCategory, vital: readonly DataCategory[], lang: PageLanguage): string {
  const label = `<span>${escape(agreementsTexts[lang].category[one])}</span>`;
  const input = vital.includes(one)
    ? `<input type="checkbox" checked disabled><input type="hidden" name="asks" value="${one}">`
    : `<input type="checkbox" name="asks" value="${one}" checked>`;
  return `<label class="check">${input}${label}</label>`;
}

function row({ lang, service, names, answersAt }: SupplierPage, agreement: SupplierAgreement): string {
  const { institution, state, gives, history } = agreement;
  const [text, words] = [{ da, en }[lang], agreementsTexts[lang]];
  const school = `${names.get(institution) ?? ''} ${institution}`.trim();
  const given = gives.length === 0 ? '' : ` · ${gives.map((one) => words.short[one]).join(', ')}`;
  const address = `${answersAt}?${new URLSearchParams({ school: institution, service: service.client }).toString()}`;
  const waiting = `<p>${escape(text['tell-school'])}<br><code>${escape(address)}</code></p><form ${action(lang)}><input type="hidden" name="institution" value="${institution}"><button class="plain" name="do" value="withdraw" aria-label="${escape(text['withdraw-of']({ school }))}">${escape(text.withdraw)}</button></form>`;
  const moves = history.map(
    ({ at, ...move }) =>
      `<li>${escape(text.moved(move))}<br><span class="muted">${timeIn(lang, new Date(at))}</span></li>`,
  );
  return `<li><b>${escape(school)}</b><br><span class="muted">${escape(words.state[state] + given)}</span>${state === 'requested' ? waiting : ''}
<details><summary>${escape(text.history)}</summary><ol role="list">${moves.join('')}</ol></details></li>`;
}
