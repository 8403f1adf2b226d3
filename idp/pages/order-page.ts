import { type Institution, institutionKinds } from '../../shared/contract/institutions.ts';
import { longestTyped } from '../../shared/flow/find-by-name.ts';
import { institutions as namesDa } from '../../shared/i18n/institutions/da.ts';
import { institutions as namesEn } from '../../shared/i18n/institutions/en.ts';
import { orders as da } from '../../shared/i18n/institutions/orders/da.ts';
import { orders as en } from '../../shared/i18n/institutions/orders/en.ts';
import type { Order, OrderFault } from '../institutions/order.ts';
import { longestOrderedName, type OrderDraft, type OrderField } from '../institutions/order-form.ts';
import type { OrderPlace } from '../institutions/where-to-order.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { institutionRows } from './institution-rows.ts';
import { institutionsStyle } from './institutions.styles.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { dayIn } from './times-in.ts';

/** Why nothing was ordered. */
export type OrderTrouble = OrderFault | { readonly code: 'often'; readonly data: { readonly minutes: number } };

export interface OrderPage {
  readonly lang: PageLanguage;
  readonly contact: { readonly name: string; readonly username: string };
  readonly places: readonly [OrderPlace, ...OrderPlace[]];
  readonly orders: readonly Order[];
  /** What their municipalities have across them. */
  readonly there: readonly Institution[];
  /** Undefined before anybody has said what needs a number. */
  readonly wanted: { readonly draft: OrderDraft; readonly like: readonly Institution[] } | undefined;
  readonly wrong?: readonly OrderField[];
  readonly trouble?: OrderTrouble | undefined;
  readonly isOrdered: boolean;
}

/** What there is already, then the form, then how orders go. All of it works without a script. */
export function renderOrderPage(page: OrderPage): Rendered {
  const { lang, there, wanted, trouble, isOrdered } = page;
  const text = { da, en }[lang];
  const told = isOrdered ? `<p class="told" role="status">${escape(text.ordered)}</p>` : '';
  const failed = trouble ? `<p class="bad" role="alert">${escape(sentenceOf(trouble, lang))}</p>` : '';
  const has =
    there.length === 0 ? `<p class="muted">${escape(text['nothing-there'])}</p>` : institutionRows(there, lang);
  const typed = wanted?.draft.name ?? '';
  const look = `<form method="get" action="/institutioner/bestil" role="search"><input type="hidden" name="lang" value="${lang}"><label for="look">${escape(text['look-label'])}</label><input id="look" name="name" value="${escape(typed)}" maxlength="${longestTyped}" autocomplete="off" aria-describedby="look-hint" required><p id="look-hint" class="muted">${escape(text['look-hint'])}</p><button class="plain">${escape(text.look)}</button></form>`;
  const body = `<h1>${escape(text.title)}</h1>${told}${failed}<p>${escape(text.first)}</p><h2>${escape(text['there-already'])}</h2>${has}${look}${wanted ? likeIt(wanted.like, typed, lang) + orderForm(page, wanted.draft) : ''}${ordersList(page)}`;
  return renderOwnCard({ lang, title: text.title, isBelow: true, style: institutionsStyle, body });
}

/** For somebody who neither leads nor administers an institution of a municipality that is known. */
export function renderNoOrders(lang: PageLanguage): Rendered {
  const text = { da, en }[lang];
  const body = `<h1>${escape(text.title)}</h1><p>${escape(text['for-leaders'])}</p>`;
  return renderOwnCard({ lang, title: text.title, isBelow: true, body });
}

export function sentenceOf(trouble: OrderTrouble, lang: PageLanguage): string {
  const text = { da, en }[lang];
  switch (trouble.code) {
    case 'not-yours':
    case 'administration-ordered':
    case 'no-main-number':
      return text[trouble.code];
    case 'administration-exists':
      return text['administration-exists'](trouble.data);
    case 'exists':
      return text.exists(trouble.data);
    case 'often':
      return text.often(trouble.data);
  }
}

function likeIt(like: readonly Institution[], typed: string, lang: PageLanguage): string {
  const text = { da, en }[lang];
  if (like.length === 0) return `<p class="told">${escape(text['nothing-like']({ typed }))}</p>`;
  return `<h2>${escape(text['looks-like']({ typed }))}</h2>${institutionRows(like, lang)}`;
}

function orderForm({ lang, contact, places, wrong = [] }: OrderPage, draft: OrderDraft): string {
  const text = { da, en }[lang];
  const names = { da: namesDa, en: namesEn }[lang];
  const says = {
    name: text['wrong-name']({ most: longestOrderedName }),
    kind: text['wrong-kind'],
    mail: text['wrong-mail'],
    phone: text['wrong-phone'],
  };
  const note = (field: OrderField, hint = '') => {
    if (wrong.includes(field)) return `<p id="${field}-note" class="wrong" role="alert">${escape(says[field])}</p>`;
    return hint === '' ? '' : `<p id="${field}-note" class="muted">${escape(hint)}</p>`;
  };
  const state = (field: OrderField) =>
    `aria-describedby="${field}-note"${wrong.includes(field) ? ' aria-invalid="true"' : ''}`;
  const input = (field: Exclude<OrderField, 'kind'>, label: string, rest: string, hint = '') =>
    `<label for="${field}">${escape(label)}</label><input id="${field}" name="${field}" value="${escape(draft[field])}" required ${rest} ${state(field)}>${note(field, hint)}`;
  const kinds = institutionKinds.map(
    (kind) =>
      `<label><input type="radio" name="kind" value="${kind}" required${draft.kind === kind ? ' checked' : ''}><span>${escape(names.kind({ kind }))}</span><span class="muted">${escape(text['kind-hint']({ kind }))}</span></label>`,
  );
  const given = (what: string, is: string) => `<div><dt>${escape(what)}</dt><dd>${escape(is)}</dd></div>`;
  return `<h2>${escape(text.form)}</h2><form method="post" action="/institutioner/bestil?lang=${lang}">${mainNumber(places, draft, lang)}
${input('name', text.name, `maxlength="${longestOrderedName}" autocomplete="off"`, text['name-hint'])}
<fieldset aria-describedby="kind-note"><legend>${escape(text.kind)}</legend>${kinds.join('')}${note('kind')}</fieldset>
<dl class="given">${given(text.contact, contact.name)}${given(text.username, contact.username)}</dl>
${input('mail', text.mail, 'type="email" maxlength="254" autocomplete="email"')}
${input('phone', text.phone, 'type="tel" maxlength="30" autocomplete="tel"')}
<button class="act">${escape(text.order)}</button></form>`;
}

/** Of several municipalities one is chosen; of one, its number is told. */
function mainNumber(places: OrderPage['places'], draft: OrderDraft, lang: PageLanguage): string {
  const text = { da, en }[lang];
  const told = ({ main, name }: OrderPlace) =>
    main === null ? `${name}: ${text['no-main']}` : `${main.number} ${main.name}`;
  const [first, ...others] = places;
  if (others.length === 0) {
    return `<input type="hidden" name="municipality" value="${escape(first.municipality)}"><dl class="given"><div><dt>${escape(text.main)}</dt><dd>${escape(told(first))}</dd></div></dl>`;
  }
  const options = places.map(
    (place) =>
      `<option value="${escape(place.municipality)}"${place.municipality === draft.municipality ? ' selected' : ''}>${escape(told(place))}</option>`,
  );
  return `<label for="municipality">${escape(text.main)}</label><select id="municipality" name="municipality">${options.join('')}</select>`;
}

function ordersList({ lang, orders }: OrderPage): string {
  const text = { da, en }[lang];
  if (orders.length === 0) return '';
  const stands = ({ state, ordered_at, number, reason }: Order) => {
    if (state === 'given') return text.given({ number: number ?? '' });
    return state === 'refused'
      ? text.refused({ reason: reason ?? '' })
      : text.received({ day: dayIn(lang, ordered_at) });
  };
  const rows = orders.map(
    (order) =>
      `<li><b>${escape(order.name)}</b><span class="number">${escape(order.id)}</span><span>${escape(stands(order))}</span></li>`,
  );
  return `<h2>${escape(text.orders)}</h2><ul class="found">${rows.join('')}</ul>`;
}
