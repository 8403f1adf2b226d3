import { html } from 'hono/html';
import type { Html } from '../pages/document.ts';

const key = (x: number, y: number, turn: number) =>
  html`<g transform="translate(${x} ${y}) rotate(${turn})">
    <path class="brass" d="M0-14a14 14 0 0 1 13.400 10H52v8h-6v9h-8V4h-6v7h-8V4H13.400A14 14 0 1 1 0-14z" />
    <circle class="card" r="5" />
  </g>`;

const chooseSomeone = html`
  <svg viewBox="0 0 320 220" aria-hidden="true" focusable="false">
    <rect class="ground-1" width="320" height="220" rx="20" />
    <g transform="rotate(-7 90 120)">
      <rect class="card" x="30" y="52" width="116" height="140" rx="12" />
      <circle class="skin-1" cx="88" cy="104" r="26" />
      <path class="hair-1" d="M60 106q-4-40 28-40t28 40q-6-18-18-22-22 8-38 22z" />
      <path class="ink-line" d="M54 156h68M66 172h44" />
    </g>
    <g transform="rotate(6 220 110)">
      <rect class="card" x="164" y="34" width="116" height="140" rx="12" />
      <path class="hair-2" d="M188 122q-8-66 34-66t34 66z" />
      <circle class="skin-2" cx="222" cy="92" r="24" />
      <path class="hair-2" d="M198 88q4-26 24-26t24 26q-24-2-32-12-4 10-16 12z" />
      <path class="ink-line" d="M188 138h68M200 154h44" />
    </g>
    ${key(140, 186, -18)}
  </svg>
`;

const signIn = html`
  <svg viewBox="0 0 320 220" aria-hidden="true" focusable="false">
    <rect class="ground-2" width="320" height="220" rx="20" />
    <circle class="brass" cx="262" cy="52" r="22" />
    <path class="hill" d="M20 186 108 66q10-12 20 0l92 120z" />
    <path class="card" d="M92 90l16-24q10-12 20 0l18 24-12 10-14-10-12 12z" />
    <path class="water" d="M0 178q40-12 80 0t80 0 80 0 80 0v22a20 20 0 0 1-20 20H20a20 20 0 0 1-20-20z" />
    <g class="doorway">
      <path class="frame" d="M186 186v-66a32 32 0 0 1 64 0v66z" />
      <path class="light" d="M196 186v-64a22 22 0 0 1 44 0v64z" />
      <path class="leaf" d="M196 186v-64a22 22 0 0 1 14-20v96z" />
      <circle class="brass" cx="206" cy="150" r="3" />
    </g>
    ${key(98, 148, 12)}
  </svg>
`;

const walkOn = html`
  <svg viewBox="0 0 320 220" aria-hidden="true" focusable="false">
    <rect class="ground-3" width="320" height="220" rx="20" />
    <path class="hill" d="M10 170 54 98q8-10 16 0l46 72z" />
    <path class="sand" d="M0 168q60-14 124 0v12H0z" />
    <g>
      <rect class="book-1" x="206" y="150" width="104" height="20" rx="4" />
      <rect class="book-2" x="220" y="132" width="82" height="18" rx="4" />
      <rect class="book-3" x="228" y="112" width="62" height="20" rx="4" />
      <rect class="book-1" x="240" y="96" width="44" height="16" rx="4" />
    </g>
    <path class="water" d="M0 176h320v24a20 20 0 0 1-20 20H20a20 20 0 0 1-20-20z" />
    <path class="bridge" d="M100 172q62-62 124 0" />
    <path class="posts" d="M118 160v16M140 147v29M162 143v33M184 147v29M206 160v16" />
    <g transform="translate(160 138)">
      <path class="walker" d="M-9 0v-20q0-10 9-10t9 10V0z" />
      <circle class="skin-1" cy="-40" r="10" />
      <path class="hair-1" d="M-10-42q2-12 10-12t10 12z" />
    </g>
    ${key(172, 78, -30)}
  </svg>
`;

/** One picture a step of the start page, in order. Decoration: the step's text says the same. */
export const startSteps: readonly Html[] = [chooseSomeone, signIn, walkOn];
