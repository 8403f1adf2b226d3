import { otherWays as da } from '../../shared/i18n/other-ways/da.ts';
import { otherWays as en } from '../../shared/i18n/other-ways/en.ts';
import type { FoundWay } from '../sign-in/ways-register.ts';
import { escape } from './escape.ts';
import { findWaysScript } from './find-ways-script.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { linkTile } from './way-tile.ts';

/** What was looked for, if anything was, and found. */
export interface WaysSearch {
  readonly typed: string | undefined;
  readonly found: readonly FoundWay[];
}

interface Here {
  readonly lang: PageLanguage;
  /** The address of the ways; what is found while somebody types is `-found` beside it. */
  readonly at: string;
}

/** What was found, in the words of the page. */
export interface ToldFound {
  readonly told: string;
  readonly isNone: boolean;
  readonly ways: readonly { readonly to: string; readonly name: string; readonly schools: string }[];
}

/** Of a municipality that has more schools. */
const mostNamed = 5;

export function tellFound({ typed = '', found }: WaysSearch, { lang, at }: Here): ToldFound {
  const text = { da, en }[lang];
  if (typed === '') return { told: text['search-hint'], isNone: false, ways: [] };
  if (found.length === 0) return { told: text['none-found']({ typed }), isNone: true, ways: [] };
  const ways = found.map(({ by, id, name, schools }) => {
    const some = schools.length > mostNamed ? [...schools.slice(0, mostNamed), '…'] : schools;
    const told = some.join(', ');
    return by === 'provider'
      ? { to: `${at}/${id}?lang=${lang}`, name, schools: told }
      : { to: `${at}/unilogin?of=${id}&lang=${lang}`, name, schools: text['uses-unilogin']({ schools: told }) };
  });
  return { told: text.found({ count: found.length }), isNone: false, ways };
}

/** What came of it stands below the field, which has the focus: whoever hears the page hears that first. */
export function searchForm(search: WaysSearch, here: Here): string {
  const { lang, at } = here;
  const text = { da, en }[lang];
  const value = escape(search.typed ?? '');
  const script = `<script data-at="${escape(`${at}-found?lang=${lang}`)}">${findWaysScript.text}</script>`;
  return `<form method="get" action="${escape(at)}" role="search"><input type="hidden" name="lang" value="${lang}"><div class="unilogin-field"><label for="q">${escape(text['search-label'])}</label><input id="q" name="q" type="search" value="${value}" maxlength="80" autocomplete="off" spellcheck="false" aria-describedby="q-hint" enterkeyhint="search" autofocus><p id="q-hint" role="status">${escape(tellFound(search, here).told)}</p></div><button class="unilogin-act">${escape(text.find)}</button></form>${script}`;
}

/** What was found, and a tile as the script makes more. */
export function foundTiles(search: WaysSearch, here: Here): string {
  const { ways, isNone } = tellFound(search, here);
  const tile = (to: string, name: string, schools: string) =>
    linkTile(to, { sign: 'school', title: name, hint: schools });
  const tiles = ways.map(({ to, name, schools }) => tile(to, name, schools));
  const advice = escape({ da, en }[here.lang]['none-advice']);
  return `<p class="notice"${isNone ? '' : ' hidden'}>${advice}</p><ul class="ways found">${tiles.join('')}</ul><template>${tile('', '', '')}</template>`;
}
