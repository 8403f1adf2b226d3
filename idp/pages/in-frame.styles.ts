import type { FrameTheme } from '../../shared/frame/theme.ts';
import { tight } from './styles.ts';

// As high as what it holds, so that the page around can make room for it; and without effects, by which a browser tells that it is hidden
const rules = `
body{min-block-size:0;padding:8px}
aside{max-inline-size:28rem;margin-inline:auto;padding-inline:8px;color:#1c2530}
aside p{margin:8px 0;font-weight:600}
aside p:not(:has(span:not([hidden]))):not(noscript p){display:none}
aside button{min-block-size:48px;margin-block-end:12px;padding:8px 20px;border:2px solid currentcolor;border-radius:16px;background:none;color:inherit;font:inherit;font-weight:600;cursor:pointer}
aside button[hidden]{display:none}
aside button:focus-visible{outline:3px solid currentcolor;outline-offset:3px}
@media (prefers-color-scheme:dark){aside{color:#f3efe7}}
`;

/** For a page in a frame. What stands in it of the service's theme has been read as colours and numbers (shared/frame/theme.ts). */
export function frameStyle({ act, 'act-dark': dark, radius, size }: FrameTheme): string {
  const light = act === undefined ? '' : `--unilogin-act:light-dark(#${act},#${dark ?? '63d3c0'});`;
  const own = light || (dark === undefined ? '' : `--unilogin-act:light-dark(#0b6a5c,#${dark});`);
  const round = radius === undefined ? '' : `--unilogin-radius:${radius}px;`;
  const large = size === undefined ? '' : `font-size:${Math.round((size / 17) * 100)}%;`;
  return tight(`${rules}:root{${round}${large}}@supports (color:light-dark(#000,#fff)){:root{${own}}}`);
}
