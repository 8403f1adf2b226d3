import { createHash } from 'node:crypto';
import { me as meDa } from '../../shared/i18n/me/da.ts';
import { me as meEn } from '../../shared/i18n/me/en.ts';
import * as da from '../../shared/i18n/sign-in/da.ts';
import * as en from '../../shared/i18n/sign-in/en.ts';
import { type IconName, iconPath } from '../../widget/theme/icons.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { ownStyle } from './own-card.styles.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { cardStyle, pageStyle, styleHashes } from './styles.ts';

export interface OwnCard {
  readonly lang: PageLanguage;
  readonly title: string;
  /** HTML: every text in it has gone through `escape`. */
  readonly body: string;
  /** For those who are learning to read: everything is larger. */
  readonly isForYoungest?: boolean;
  readonly isWide?: boolean;
  /** The page's element has cards of its own: heading and foot stand on the paper. */
  readonly isOnPaper?: boolean;
  /** Whether a way leads back to "Min Unilogin". */
  readonly isBelow?: boolean;
  /** Parameters of the page's address that another language keeps. */
  readonly at?: Readonly<Record<string, string>>;
  /** HTML of the page's own, which stands where the body has its slots. */
  readonly inside?: string;
  /** Rules beyond those of every such page, as `tight` gives them. */
  readonly style?: string;
  /** HTML for the page's head. */
  readonly head?: string;
}

const hashOf = (style: string) => `sha256-${createHash('sha256').update(style).digest('base64')}`;
const hashes = [...styleHashes, hashOf(ownStyle)];

/** A page of the provider's own for somebody who is signed in: the card of the sign-in, and the language at its foot. */
export function renderOwnCard(card: OwnCard): Rendered {
  const {
    lang,
    title,
    body,
    isForYoungest = false,
    isWide = false,
    inside = '',
    head = '',
    at = {},
    style = '',
  } = card;
  const other = lang === 'da' ? 'en' : 'da';
  const back = card.isBelow ? `<a href="/me?lang=${lang}">${escape({ da: meDa, en: meEn }[lang].back)}</a>` : '';
  const words = { da, en }[lang].signIn['other-language'];
  const inOther = escape(`?${new URLSearchParams({ ...at, lang: other }).toString()}`);
  const classes = [
    card.isOnPaper ? 'paper' : 'card',
    ...(isWide ? ['wide'] : []),
    ...(isForYoungest ? ['young'] : []),
  ].join(' ');
  const html = `<!doctype html>
<html lang="${lang}" dir="ltr"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><style>${pageStyle}</style>${head}</head>
<body><main><div><template shadowrootmode="open"><style>${cardStyle}</style><style>${ownStyle}</style>${style === '' ? '' : `<style>${style}</style>`}
<div class="${classes}">${body}<div class="foot">${back}<a href="${inOther}" hreflang="${other}" lang="${other}">${escape(words)}</a></div></div></template>${inside}</div></main></body></html>`;
  return { html, styleHashes: style === '' ? hashes : [...hashes, hashOf(style)] };
}

/** What no element needs, and no script should carry. */
const ownIcons = {
  clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16M12 8v4.5l3 2',
  bars: 'M5 20V11m7 9V4m7 16v-6',
  page: 'M6 3h8l4 4v14H6ZM14 3v4h4M9 12h6m-6 4h6',
} as const;
export type OwnIcon = IconName | keyof typeof ownIcons;

/** Decoration: assistive technology does not hear it. */
export function iconHtml(name: OwnIcon): string {
  const path = name in ownIcons ? ownIcons[name as keyof typeof ownIcons] : iconPath(name as IconName);
  return `<svg aria-hidden="true" viewBox="0 0 24 24"><path d="${path}"/></svg>`;
}
