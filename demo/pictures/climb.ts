import { html } from 'hono/html';
import type { Html } from '../pages/document.ts';

/** Where the climber stands after 0 to 10 right answers, in the picture's own units. */
const ledges = [
  [60, 372],
  [132, 346],
  [210, 334],
  [286, 310],
  [254, 274],
  [186, 258],
  [134, 228],
  [196, 196],
  [258, 168],
  [218, 132],
  [210, 84],
] as const;

/** The mountain of the times tables. `data-step` on the climber (0 to 10) moves it; base position is the foot. */
export const climb: Html = html`
  <svg class="climb" viewBox="0 0 420 400" aria-hidden="true" focusable="false">
    <path class="rock" d="M8 392 186 92q24-34 48 0l178 300z" />
    <path class="rock-shade" d="M210 74q14 2 24 18l178 300H292l-56-88 20-50-46-60z" />
    <path class="snow" d="M150 152l36-60q24-34 48 0l34 57-22 18-26-22-22 30-24-28z" />
    <path class="trail" d="M${ledges.map(([x, y]) => `${x} ${y}`).join('L')}" />
    ${ledges.map(([x, y], step) => html`<circle class="ledge" data-ledge="${step}" cx="${x}" cy="${y}" r="9" />`)}
    <path class="pole" d="M232 80V28" />
    <path class="flag" d="M234 28h44v28h-44z" />
    <path class="flag-cross" d="M247 28v28M234 42h44" />
    <g class="climber" data-climber transform="translate(60 372)">
      <path class="climber-body" d="M-9 0v-18q0-9 9-9t9 9V0z" />
      <circle class="climber-head" cy="-35" r="10" />
      <path class="climber-hat" d="M-10-38q2-12 10-12t10 12z" />
    </g>
  </svg>
`;
