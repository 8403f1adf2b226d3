import { dataCategories, type DataCategory } from '../../shared/contract/agreements.ts';
import type { movesOf, ServiceAt } from '../agreements/services-at.ts';
import { isGiving } from '../agreements/state.ts';
import {
  agreementsAddress,
  type AgreementsOutcome,
  type AgreementsPlace,
  agreementsTexts,
  renderAgreementsCard,
} from './agreements-card.ts';
import { type Licensing, renderLicences } from './agreement-licences.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderSupplier } from './supplier-card.ts';
import { timeIn } from './times-in.ts';

interface AgreementPage extends AgreementsPlace, Licensing {
  readonly service: ServiceAt;
  readonly moves: Awaited<ReturnType<typeof movesOf>>;
  readonly outcome: AgreementsOutcome | undefined;
}

/** One service at an institution: how it stands, what it gets, who may use it, and what can be done now. No script. */
export function renderAgreement(page: AgreementPage): Rendered {
  const { lang, school, service, moves } = page;
  const text = agreementsTexts[lang];
  const { agreement, supplier, name } = service;
  const subject = text.subject({ service: name, school: school.name, number: school.number });
  const state = agreement === undefined ? '' : `<p><b>${escape(text.state[agreement.state])}</b></p>`;
  const history = moves.map(
    ({ at, categories, given_name, family_name, ...move }) =>
      `<li>${escape(text.moved(move))}<br><span class="muted"><time datetime="${at.toISOString()}">${escape(timeIn(lang, at))}</time>${escape(given_name === null ? '' : ` · ${given_name} ${family_name}`)}${escape(named(categories, lang))}</span></li>`,
  );
  return renderAgreementsCard(page, {
    heading: name,
    service: service.client,
    from: supplier.name,
    outcome: page.outcome,
    body: `${state}${agreement?.state === 'requested' ? answer(page) : running(page)}
<h2>${escape(text.supplier)}</h2>${renderSupplier(supplier, subject)}
${moves.length === 0 ? '' : `<h2>${escape(text.history)}</h2><ol class="told" role="list">${history.join('')}</ol>`}`,
  });
}

function named(categories: readonly DataCategory[], lang: AgreementsPlace['lang']): string {
  const names = categories.map((one) => agreementsTexts[lang].short[one]);
  return names.length === 0 ? '' : ` · ${names.join(', ')}`;
}

function answer(page: AgreementPage): string {
  const { lang, service, isDeciding } = page;
  const text = agreementsTexts[lang];
  const asks = dataCategories.filter((one) => service.agreement?.asks.includes(one));
  const always = `<p class="muted">${escape(text.always)}</p>`;
  if (!isDeciding) return plainList(text.asks, asks, lang) + always;
  const boxes = asks.map((one) => {
    const isVital = service.bounds.vital.includes(one);
    const note = isVital ? `<span class="muted">${escape(text.vital)}</span>` : '';
    // What the service is nothing without cannot be unticked: it is sent along, and the box only shows it
    const box = isVital
      ? `<input type="checkbox" checked disabled><input type="hidden" name="gives" value="${one}">`
      : `<input type="checkbox" name="gives" value="${one}" checked>`;
    return `<label class="check">${box}<span>${escape(text.category[one])}${note}</span></label>`;
  });
  const fields =
    boxes.length === 0
      ? `<p>${escape(text['asks-nothing'])}</p>`
      : `<fieldset><legend>${escape(text.asks)}</legend><p class="muted">${escape(text['asks-hint'])}</p>${boxes.join('')}</fieldset>`;
  return `<form method="post" action="${escape(agreementsAddress(page, service.client))}">${fields}${always}<p>${escape(text.then[service.licence])}</p>
<div class="row"><button class="act" name="do" value="approve">${escape(text.approve)}</button><button class="plain" name="do" value="refuse">${escape(text.refuse)}</button></div></form>`;
}

function running(page: AgreementPage): string {
  const { lang, service, isDeciding } = page;
  const text = agreementsTexts[lang];
  const { agreement } = service;
  if (agreement === undefined) return '';
  if (!isGiving(agreement.state)) return `<p>${escape(text.again({ number: page.school.number }))}</p>`;
  const end = `<details><summary>${escape(text.end)}</summary><form method="post" action="${escape(agreementsAddress(page, service.client))}"><p>${escape(text['end-what']({ service: service.name }))}</p><button class="plain" name="do" value="end">${escape(text['end-now'])}</button></form></details>`;
  const gives = agreement.gives.length === 0 ? '' : plainList(text.gives, agreement.gives, lang);
  return `${gives}<p class="muted">${escape(text.always)}</p>${renderLicences(page)}${isDeciding ? end : ''}`;
}

function plainList(heading: string, categories: readonly DataCategory[], lang: AgreementsPlace['lang']): string {
  const items = categories.map((one) => `<li>${escape(agreementsTexts[lang].category[one])}</li>`);
  return `<p>${escape(heading)}:</p><ul class="plainly">${items.join('')}</ul>`;
}
