import { html } from 'hono/html';
import type { Html } from '../pages/document.ts';

const fir = 'M0-150-44-84h20L-56-30h48V0H8v-30h48L24-84h20z';
const round = 'M-8 0v-50a46 46 0 1 1 16 0V0z';

/** Where the seven trees stand: x, y, size, kind. They come one by one, with the right answers. */
const trees = [
  [150, 300, 1, fir],
  [330, 316, 1.2, round],
  [520, 298, 0.9, fir],
  [690, 318, 1.3, fir],
  [860, 300, 1, round],
  [1020, 314, 1.1, fir],
  [1150, 298, 0.9, round],
] as const;

function firAt(x: number, y: number, size: number): string {
  const [half, height] = [40 * size, 130 * size];
  return `M${x} ${y - height}l${half} ${height}h${-2 * half}z`;
}

/** The wood behind, which stands from the start. */
const wood = [
  [70, 226, 0.5],
  [250, 196, 0.6],
  [400, 214, 0.45],
  [600, 212, 0.55],
  [760, 180, 0.6],
  [940, 196, 0.5],
  [1090, 232, 0.6],
  [1230, 214, 0.5],
] as const;

/** A clearing that becomes a forest; `data-tree` numbers the trees from 1. */
export const forestScene: Html = html`
  <svg class="forest" viewBox="0 0 1280 380" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
    <path class="ridge" d="M0 210q160-90 330-30t330-40 340 30 280-20v230H0z" />
    <path class="wood" d="${wood.map(([x, y, size]) => firAt(x, y, size)).join('')}" />
    <path class="meadow" d="M0 300q240-50 480-16t420-6 380 6v96H0z" />
    ${trees.map(
      ([x, y, size, shape], index) =>
        html`<g transform="translate(${x} ${y}) scale(${size})">
          <path class="stump" d="M-12 6q0-12 12-12T12 6z" />
          <path class="tree ${shape === fir ? 'fir' : 'round'}" data-tree="${index + 1}" d="${shape}" />
        </g>`,
    )}
    <path class="path" d="M560 380q40-50 10-74 60 26 40 74z" />
  </svg>
`;
