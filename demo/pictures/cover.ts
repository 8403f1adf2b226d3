import { html } from 'hono/html';
import type { Html } from '../pages/document.ts';

/** What is drawn on a cover, by the book's place in the list: duck, crown, keyhole and so on. */
const drawings = [
  'M22 66q4 18 28 18t30-22l-12 4q-4-14-16-10-2-14-14-14t-13 12l-11 4 10 4q2 4-2 4z',
  'M24 78V46l14 14 12-24 12 24 14-14v32zM24 84h52v7H24z',
  'M50 34a15 15 0 0 1 9 27l7 33H34l7-33a15 15 0 0 1 9-27z',
  'M50 28l16 22h-9l14 20H56v18H44V70H29l14-20h-9z',
  'M20 62q30-34 58-4l10-10v32l-10-10q-28 30-58-8zM34 58a4 4 0 1 0 .1 0z',
  'M28 88l44-52M28 36l44 52M50 30a10 10 0 1 1-.1 0z',
  'M26 84q-4-40 24-48 28 8 24 48-10-16-24-16T26 84z',
  'M18 50q18-14 32 4 14-18 32-4-18-2-26 18l-6 14-6-14q-8-20-26-18z',
  'M50 92V62q-22 2-24-22 22-2 24 18 0-22 22-24 4 26-20 28v30z',
];

/** A drawn cover; the colours come in turn from the style sheet. */
export function cover(index: number): Html {
  return html`<svg class="cover tone-${index % 5}" viewBox="0 0 100 120" aria-hidden="true" focusable="false">
    <rect class="cover-back" x="4" y="2" width="92" height="116" rx="6" />
    <path class="cover-spine" d="M10 2h6v116h-6a6 6 0 0 1-6-6V8a6 6 0 0 1 6-6z" />
    <circle class="cover-moon" cx="54" cy="60" r="36" />
    <path class="cover-drawing" d="${drawings[index % drawings.length]}" transform="translate(4 0)" />
  </svg>`;
}
