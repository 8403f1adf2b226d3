import { otherWays as da } from '../../shared/i18n/other-ways/da.ts';
import { otherWays as en } from '../../shared/i18n/other-ways/en.ts';
import type { OtherWaysMessages, Trouble } from '../../shared/i18n/other-ways/messages.ts';
import type { FoundWay } from '../sign-in/find-ways.ts';

import type { Rendered } from './answer-html.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import { otherWaysStyle } from './other-ways.styles.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { formTile, linkTile } from './way-tile.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface OtherWaysPage {
  readonly lang: PageLanguage;
  /** The page's own address. */
  readonly at: string;
  /** Why nobody is signed in, who was at this provider. */
  readonly trouble: { readonly is: Trouble; readonly at: Named } | undefined;
  readonly everybodys: readonly Named[];
  /** What was looked for, and found; undefined where there is nothing to look for. */
  readonly search: { readonly typed: string; readonly found: readonly FoundWay[] } | undefined;
}

/** How one can sign in; after something went wrong, what it was and what to do comes first. */
export function renderOtherWaysPage(page: OtherWaysPage): Rendered {
  const { lang, at, trouble, everybodys, search } = page;
  const text = { da, en }[lang];
  const heading = trouble ? text.trouble({ trouble: trouble.is, provider: trouble.at.name }) : text.how;
  const ours = formTile(`${at}?lang=${lang}`, 'back', {
    sign: 'tall',
    title: text.unilogin,
    hint: text['unilogin-hint'],
  });
  const tiles = everybodys
    .filter(({ id }) => id !== trouble?.at.id)
    .map(({ id, name }) =>
      linkTile(`${at}/${id}/go?lang=${lang}`, { sign: 'phone', title: name, hint: text['everybodys-hint'] }),
    );
  return renderOwnCard({
    lang,
    title: heading,
    at: search?.typed ? { q: search.typed } : {},
    style: otherWaysStyle,
    body: `<h1>${escape(heading)}</h1>${trouble ? troubled(trouble, { at, lang }, text) : ''}<ul class="ways">${ours}${tiles.join('')}</ul>${search ? `<slot></slot>${results(search, { at, lang }, text)}` : ''}`,
    inside: search ? searchForm(search.typed, { at, lang }, text) : '',
  });
}

type Here = Pick<OtherWaysPage, 'at' | 'lang'>;

function troubled(
  { is, at: { id, name: provider } }: NonNullable<OtherWaysPage['trouble']>,
  { at, lang }: Here,
  text: OtherWaysMessages,
): string {
  const of = { trouble: is, provider };
  return `<p role="alert">${escape(text.advice(of))}</p><p class="stack"><a class="act" href="${escape(`${at}/${id}/go?lang=${lang}`)}">${escape(text.again({ provider }))}</a></p><details><summary>${escape(text['for-staff'])}</summary><p>${escape(text['staff-advice'](of))}</p></details><h2>${escape(text.another)}</h2>`;
}

function searchForm(typed: string, { at, lang }: Here, text: OtherWaysMessages): string {
  return `<form class="unilogin-find" method="get" action="${escape(at)}" role="search"><input type="hidden" name="lang" value="${lang}"><div class="unilogin-field"><label for="q">${escape(text.search)}</label><input id="q" name="q" type="search" value="${escape(typed)}" maxlength="80" autocomplete="off" spellcheck="false" aria-describedby="q-hint"><p id="q-hint">${escape(text['search-hint'])}</p></div><button class="unilogin-act">${escape(text.find)}</button></form>`;
}

function results(
  { typed, found }: NonNullable<OtherWaysPage['search']>,
  { at, lang }: Here,
  text: OtherWaysMessages,
): string {
  if (typed === '') return '';
  if (found.length === 0) {
    return `<div class="hint" role="status"><p><b>${escape(text['none-found']({ typed }))}</b></p><p>${escape(text['none-advice'])}</p></div>`;
  }
  const tiles = found.map(({ id, name, schools }) =>
    linkTile(`${at}/${id}?lang=${lang}`, { sign: 'school', title: name, hint: text.schools({ names: schools }) }),
  );
  return `<p class="told" role="status">${escape(text.found({ count: found.length }))}</p><ul class="ways">${tiles.join('')}</ul>`;
}
