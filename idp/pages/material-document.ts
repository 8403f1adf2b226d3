import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { materialStyle, materialStyleHash } from './material-page.styles.ts';
import type { PageLanguage } from './sign-in-page.ts';

/** A page that everybody can read: plain HTML with one style, no script. Title is text, what stands in it is HTML. */
export function renderMaterialDocument(page: {
  readonly lang: PageLanguage;
  readonly title: string;
  readonly main: string;
  readonly isForPupils?: boolean;
  /** HTML above the page, for whoever makes it. */
  readonly bar?: string;
  /** Whether the address is not for everybody. */
  readonly isOwn?: boolean;
}): Rendered {
  const { lang, title, main, isForPupils = false, bar = '', isOwn = false } = page;
  const html = `<!doctype html>
<html lang="${lang}" dir="ltr"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">${isOwn ? '<meta name="robots" content="noindex">' : ''}
<link rel="icon" href="data:,"><style>${materialStyle}</style></head>
<body${isForPupils ? ' class="pupils"' : ''}>${bar}<main>${main}</main></body></html>`;
  return { html, styleHashes: [materialStyleHash] };
}
