import { waysIn as da } from '../../shared/i18n/ways-in/da.ts';
import { waysIn as en } from '../../shared/i18n/ways-in/en.ts';
import { type Letter, writeLetter } from '../ways-in/letter.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { printScript } from './print-script.ts';
import { waysInAddress, type WaysInPlace } from './ways-in-page.ts';
import { letterStyle, letterStyleHash } from './ways-in-letter.styles.ts';

/** The letter, to be printed at once: the code in it is nowhere else. */
export function renderPaperLetter(page: WaysInPlace & { readonly letter: Letter }): Rendered {
  const { lang, letter } = page;
  const bar = { da, en }[lang];
  const { text, from, steps, until } = writeLetter(letter);
  const items = steps.map(({ says, type }) => {
    const typed = type === undefined ? '' : `<b class="type" translate="no">${escape(type)}</b>`;
    return `<li><span>${escape(says)}</span>${typed}</li>`;
  });
  const html = `<!doctype html>
<html lang="${lang}" dir="ltr"><head><meta charset="utf-8"><title>${escape(text.title)}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
<link rel="icon" href="data:,"><style>${letterStyle}</style></head>
<body><aside><p role="status">${escape(bar['letter-once'])}</p><div><button type="button" hidden>${escape(bar.print)}</button><a href="${escape(waysInAddress(page))}">${escape(bar['letter-done'])}</a></div></aside>
<main><p class="from">${escape(from)}</p><p class="to">${escape(text.to({ name: letter.name }))}</p><h1>${escape(text.title)}</h1><p>${escape(text.why)}</p><h2>${escape(text.how)}</h2><ol>${items.join('')}</ol>
<p><b>${escape(until)}</b></p><p>${escape(text.once)}</p><p>${escape(text.alone)}</p></main><script>${printScript.text}</script></body></html>`;
  return { html, styleHashes: [letterStyleHash], scriptHashes: [printScript.hash] };
}
