import { html } from 'hono/html';
import type { Html } from '../pages/document.ts';

const pine = (x: number, y: number, size: number) => html`
  <g transform="translate(${x} ${y}) scale(${size})">
    <path class="trunk" d="M-3 0h6v-14h-6z" />
    <path class="pine" d="M0-74-20-40h10L-24-12h48L10-40h10z" />
  </g>
`;

const cloud = (x: number, y: number, size: number) => html`
  <path
    class="cloud"
    transform="translate(${x} ${y}) scale(${size})"
    d="M-70 20a26 26 0 0 1 8-50 40 40 0 0 1 74-10 30 30 0 0 1 50 26 18 18 0 0 1 2 34z"
  />
`;

const mountain = html`
  <g transform="translate(330)">
    <path class="rock" d="M262 452 452 168q20-30 44 0l212 284z" />
    <path class="rock-shade" d="M474 152q12 0 22 16l212 284H566l-60-92 18-44-40-58z" />
    <path class="snow" d="M416 222l36-54q20-30 44 0l38 51-20 22-24-20-22 28-26-26z" />
    <path class="trail" d="M392 446q70-26 130-18t-8-58-98-30 20-58 66-30-14-52" />
    <path class="pole" d="M474 160v-58" />
    <path class="flag" d="M476 102h42v28h-42z" />
    <path class="flag-cross" d="M488 102v28M476 116h42" />
  </g>
`;

const lighthouse = html`
  <g>
    <path class="beam" d="M1130 196 1700 60v210z" />
    <path class="wall" d="M1094 430l10-206h40l10 206z" />
    <path class="stripe" d="M1101 284l2-42h42l2 42zM1097 362l2-42h50l2 42zM1094 430l1-30h58l1 30z" />
    <path class="iron" d="M1094 224h60v-9h-60zM1106 178h36v-7h-36z" />
    <path class="lamp" d="M1109 178h30v37h-30z" />
    <path class="stripe" d="M1104 172q20-30 40 0z" />
    <path class="wall" d="M1166 430v-46h78v46z" />
    <path class="stripe" d="M1158 388l22-34h52l22 34z" />
    <path class="lamp" d="M1182 398h16v16h-16zM1212 398h16v16h-16z" />
  </g>
`;

/** A boat whose sail is an open book. */
const bookBoat = html`
  <g class="boat" transform="translate(-430 6)">
    <path class="pole" d="M830 472v-96" />
    <path class="page-left" d="M828 376q-28-20-60-8v78q32-12 60 8z" />
    <path class="page-right" d="M832 376q28-20 60-8v78q-32-12-60 8z" />
    <path
      class="lines"
      d="M778 384q22-6 40 4M778 400q22-6 40 4M778 416q22-6 40 4M842 388q18-10 40-4M842 404q18-10 40-4"
    />
    <path class="hull" d="M762 468h136q-8 34-34 38h-68q-26-4-34-38z" />
  </g>
`;

/** The island as one picture. Decoration: every place in it is also a link in the page's text. */
export const islandScene: Html = html`
  <svg class="scene" viewBox="0 0 1440 620" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
    <circle class="halo" cx="1000" cy="50" r="92" />
    <circle class="sun" cx="1000" cy="50" r="58" />
    <g class="stars">
      <path d="M700 -40h4M560 40h4M640 110h4M1010 220h4M1250 70h4M1380 160h4M880 -60h4M1180 -20h4" />
    </g>
    ${cloud(620, 60, 0.8)} ${cloud(1300, 60, 1)}
    <path class="far" d="M0 410q90-46 200-20 70-40 160 22H0zM1190 412q90-50 170-22 50-16 80-6v28z" />
    <path class="sea" d="M0 408h1440v212H0z" />
    <path class="sea-mid" d="M0 478q180-20 360 0t360 0 360 0 360 0v142H0z" />
    <path class="sea-near" d="M0 560q120-18 240 0t240 0 240 0 240 0 240 0 240 0v60H0z" />
    <path
      class="sand"
      d="M130 480q60-50 250-56h780q110 6 150 52-60 44-300 46-300 6-430-8-40-30-170-30t-190 20q-60-8-90-24z"
    />
    ${mountain}
    <path class="grass" d="M518 464q60-46 170-34 90-26 190 6 70-14 130 30-120 34-280 30-160 0-210-32z" />
    <path class="grass" d="M980 470q40-40 130-36 110-8 168 34-50 24-150 24t-148-22z" />
    ${lighthouse} ${pine(580, 462, 1)} ${pine(626, 474, 0.8)} ${pine(940, 470, 0.9)} ${pine(980, 478, 0.7)}
    ${pine(1056, 466, 0.8)} ${pine(1266, 474, 0.7)} ${bookBoat}
    <g class="waves">
      <path d="M60 500q16-10 32 0t32 0M1320 520q16-10 32 0t32 0M640 580q16-10 32 0t32 0M960 545q16-10 32 0t32 0" />
      <path d="M240 575q16-10 32 0t32 0M1130 590q16-10 32 0t32 0" />
    </g>
  </svg>
`;
