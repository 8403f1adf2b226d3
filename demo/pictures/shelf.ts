import { html } from 'hono/html';
import type { Html } from '../pages/document.ts';

/** Books lying on their sides, from the widest at the foot to the smallest at the top: width, height, colour, shift. */
const pile = [
  [380, 46, 0, 0],
  [330, 38, 1, 18],
  [352, 44, 2, -8],
  [286, 36, 3, 20],
  [262, 42, 4, -14],
  [216, 34, 0, 10],
  [176, 40, 1, -6],
  [128, 32, 2, 12],
] as const;

/** A mountain of books with a reader on the top. */
export const shelf: Html = html`
  <svg class="pile" viewBox="0 0 460 440" aria-hidden="true" focusable="false">
    <ellipse class="shade" cx="230" cy="424" rx="220" ry="14" />
    ${pile.map(([width, height, tone, shift], index) => {
      const y = 424 - pile.slice(0, index + 1).reduce((sum, [, each]) => sum + each, 0);
      const x = 230 - width / 2 + shift;
      return html`
        <rect class="tone-${tone} lying" x="${x}" y="${y}" width="${width}" height="${height}" rx="7" />
        <path class="leaves" d="M${x + width - 18} ${y + 6}h14v${height - 12}h-14z" />
        <path class="band" d="M${x + 26} ${y}v${height}M${x + 38} ${y}v${height}" />
      `;
    })}
    <g transform="translate(238 112)">
      <path class="reader-legs" d="M-26 0q-4-26 22-26h34q10 0 10 12v44H24V0z" />
      <path class="reader-body" d="M-26-6q-2-48 20-48t22 48z" />
      <circle class="reader-head" cx="-2" cy="-68" r="17" />
      <path class="reader-hair" d="M-20-66q-2-22 18-22t18 18q-16 4-22-4-4 8-14 8z" />
      <path class="leaves" d="M12-44l28-10 6 24-28 10z" />
      <path class="lying tone-3" d="M12-44l6 24 20-6-7-25z" />
    </g>
  </svg>
`;
