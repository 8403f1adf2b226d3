import { control } from '../../widget/theme/control.styles.ts';
import { tight } from './styles.ts';

/** What the pages have beyond the card at which a school opens ways in. */
export const waysInStyle = tight(`
  .wide { max-inline-size: 44rem; }
  h1 { margin-block-start: 4px; }
  h2 { margin-block: 32px 8px; font-size: 1.25rem; line-height: 1.3; }
  .card > p, .card section > p { margin-block-start: 12px; }
  .find { margin-block-start: 24px; }
  label { font-weight: 600; }
  .find .muted { margin-block: 2px 8px; }
  input[type='search'] { ${control.input.cssText} }
  input:focus-visible { ${control.ring.cssText} }
  .row { display: flex; flex-wrap: wrap; gap: 12px; margin-block: 12px; }
  .row .plain { flex: 1 1 12rem; }
  .find .row { margin-block-start: 0; }
  .find input { flex: 6 1 14rem; inline-size: auto; min-inline-size: 0; }
  .find .act { flex: 1 1 8rem; inline-size: auto; }
  .ways { margin-block-start: 12px; }
  button.way-on { inline-size: 100%; background: none; font: inherit; text-align: start; cursor: pointer; }
  section form .act, section form .plain { inline-size: 100%; margin-block-start: 20px; }
  .told { padding: 0; list-style: none; }
  .told li { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; justify-content: space-between; padding-block: 12px; border-block-end: 1px solid var(--_line); }
  .told li:last-child { border: 0; }
  .told li > span { flex: 1 1 14rem; }
  .told .plain { min-block-size: 44px; padding-block: 6px; font-size: 1rem; }
  .used b { color: var(--_good); }
  @media (forced-colors: active) { button.way-on { color: ButtonText; } }
`);
