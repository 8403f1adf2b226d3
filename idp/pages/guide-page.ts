import { guide as da } from '../../shared/i18n/guide/da.ts';
import { guide as en } from '../../shared/i18n/guide/en.ts';
import type { GuideMessages, GuideWhat, GuideWho } from '../../shared/i18n/guide/messages.ts';
import { type GuideEnd, guideEnds, guideWhats, guideWhos } from '../sign-in/guide.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { linkTile, type TileSign } from './way-tile.ts';
import { wayInStyle } from './way-in.styles.ts';

export interface GuidePage {
  readonly lang: PageLanguage;
  /** The page's own address, without what was answered. */
  readonly at: string;
  readonly who: GuideWho | undefined;
  readonly what: GuideWhat | undefined;
  /** Where the ends of it are. */
  readonly to: { readonly 'way-in': string; readonly letter: string; readonly find: string; readonly home: string };
}

const whoSigns: Record<GuideWho, TileSign> = { young: 'child', pupil: 'tall', parent: 'together', staff: 'school' };
const whatSigns: Record<GuideWhat, TileSign> = { secret: 'key', username: 'asks', locked: 'lock', never: 'fresh' };
const endSigns: Record<GuideEnd, TileSign> = {
  'way-in': 'together',
  letter: 'page',
  find: 'asks',
  teacher: 'door',
  wait: 'clock',
};

/** "I can't get in": who are you, what happened, and where that leads. */
export function renderGuidePage(page: GuidePage): Rendered {
  const { lang, at, who, what } = page;
  const text = { da, en }[lang];
  const here = (answers: Record<string, string>) => `${at}?${new URLSearchParams({ ...answers, lang }).toString()}`;
  const heading =
    who === undefined ? text['who-are-you'] : what === undefined ? text['what-happened'] : text.end({ who, what });
  return renderOwnCard({
    lang,
    title: `${heading} – ${text.title}`,
    isForYoungest: who === 'young',
    at: { ...(who && { who }), ...(what && { what }) },
    style: wayInStyle,
    body: `<p class="way"><span>${escape(text.title)}</span></p><h1>${escape(heading)}</h1>${bodyOf(page, text, here)}`,
  });
}

function bodyOf(
  { who, what, to, lang }: GuidePage,
  text: GuideMessages,
  here: (answers: Record<string, string>) => string,
) {
  const back = (address: string, words = text.back) =>
    `<p class="stack"><a class="plain" href="${escape(address)}">${escape(words)}</a></p>`;
  if (who === undefined) {
    const tiles = guideWhos.map((one) =>
      linkTile(here({ who: one }), { sign: whoSigns[one], title: text.who[one], hint: text['who-hint'][one] }),
    );
    return listOf(tiles) + back(`${to.home}?lang=${lang}`, text['to-sign-in']);
  }
  if (what === undefined) {
    const tiles = guideWhats.map((one) =>
      linkTile(here({ who, what: one }), { sign: whatSigns[one], title: text.what({ who, what: one }) }),
    );
    return listOf(tiles) + back(here({}));
  }
  const tiles = guideEnds[who][what].map((end) => linkTile(...endOf(end, { who, to, lang }, text)));
  return `<p>${escape(text.first({ who, what }))}</p>${listOf(tiles)}<div class="hint ask"><p><b>${escape(text['none-helps'])}</b><br>${escape(text.ask({ who }))}</p></div>${back(here({ who }))}`;
}

const listOf = (tiles: readonly string[]): string => `<ul class="ways">${tiles.join('')}</ul>`;

function endOf(
  end: GuideEnd,
  { who, to, lang }: { who: GuideWho } & Pick<GuidePage, 'to' | 'lang'>,
  text: GuideMessages,
): Parameters<typeof linkTile> {
  const address = end === 'way-in' || end === 'letter' || end === 'find' ? to[end] : to.home;
  const sign = end === 'way-in' && who !== 'young' && who !== 'pupil' ? 'key' : endSigns[end];
  const words = {
    'way-in': { title: text['to-way-in']({ who }), hint: text['to-way-in-hint']({ who }) },
    letter: { title: text['to-letter'], hint: text['to-letter-hint'] },
    find: { title: text['to-find'], hint: text['to-find-hint']({ who }) },
    teacher: { title: text['to-teacher'], hint: text['to-teacher-hint'] },
    wait: { title: text['to-wait'], hint: text['to-wait-hint'] },
  }[end];
  return [`${address}?lang=${lang}`, { sign, ...words }];
}
