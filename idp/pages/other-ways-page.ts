import { otherWays as da } from '../../shared/i18n/other-ways/da.ts';
import { otherWays as en } from '../../shared/i18n/other-ways/en.ts';
import type { OtherWaysMessages, Trouble } from '../../shared/i18n/other-ways/messages.ts';

import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { findWaysScript } from './find-ways-script.ts';
import { foundTiles, searchForm, type WaysSearch } from './ways-search.ts';
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
  /** Where they have been, and why they are not signed in, if it is known. Undefined: nowhere, or something is looked for. */
  readonly tried: (Named & { readonly trouble: Trouble | undefined }) | undefined;
  readonly everybodys: readonly Named[];
  /** Undefined where there is nothing to look for. */
  readonly search: WaysSearch | undefined;
}

/** How one can sign in: what there is to look for first; after something went wrong, what it was and what to do. */
export function renderOtherWaysPage(page: OtherWaysPage): Rendered {
  const { lang, tried, search } = page;
  const text = { da, en }[lang];
  const card = (heading: string, body: string, inside = ''): Rendered =>
    renderOwnCard({
      lang,
      title: heading,
      at: search?.typed === undefined ? {} : { q: search.typed },
      style: otherWaysStyle,
      body: `<h1>${escape(heading)}</h1>${body}`,
      inside,
    });
  if (tried?.trouble) {
    const { name: provider, trouble } = tried;
    const advice = troubled({ ...tried, trouble }, page, text);
    return card(text.trouble({ trouble, provider }), `${advice}<h2>${escape(text.another)}</h2>${tiles(page, text)}`);
  }
  if (tried || !search) return card(text.how, tiles(page, text));
  const others = `<h2>${escape(text.another)}</h2>${tiles(page, text)}`;
  const found = card(text.search, `<slot></slot>${foundTiles(search, page)}${others}`, searchForm(search, page));
  return { ...found, scriptHashes: [findWaysScript.hash] };
}

/** Where they have just been, username and password, what is everybody's, and the search where it is not here already. */
function tiles({ lang, at, tried, everybodys, search }: OtherWaysPage, text: OtherWaysMessages): string {
  const ours = { sign: 'tall', title: text.unilogin, hint: text['unilogin-hint'] } as const;
  const again =
    tried && !tried.trouble ? linkTile(`${at}/${tried.id}?lang=${lang}`, { sign: 'school', title: tried.name }) : '';
  const others = everybodys
    .filter(({ id }) => id !== tried?.id)
    .map(({ id, name }) => {
      return linkTile(`${at}/${id}/go?lang=${lang}`, { sign: 'phone', title: name, hint: text['everybodys-hint'] });
    });
  const toSearch = { sign: 'asks', title: text['with-local'] } as const;
  const local = tried && search ? linkTile(`${at}?q=&lang=${lang}`, toSearch) : '';
  return `<ul class="ways">${again}${formTile(`${at}?lang=${lang}`, 'back', ours)}${others.join('')}${local}</ul>`;
}

type Here = Pick<OtherWaysPage, 'at' | 'lang'>;

function troubled(
  { id, name: provider, trouble }: Named & { readonly trouble: Trouble },
  { at, lang }: Here,
  text: OtherWaysMessages,
): string {
  const of = { trouble, provider };
  return `<p role="alert">${escape(text.advice(of))}</p><p class="stack"><a class="act" href="${escape(`${at}/${id}/go?lang=${lang}`)}">${escape(text.again({ provider }))}</a></p><details><summary>${escape(text['for-staff'])}</summary><p>${escape(text['staff-advice'](of))}</p></details>`;
}
