import { control } from '../../widget/theme/control.styles.ts';
import { supplierStyle } from './supplier-card.ts';
import { tight } from './styles.ts';

/** What the pages have beyond the card on which an institution decides about services. */
export const agreementsStyle = tight(`
  .wide { max-inline-size: 44rem; }
  h1 { margin-block-start: 4px; }
  h2 { margin-block: 32px 8px; font-size: 1.25rem; line-height: 1.3; }
  h3 { margin-block: 24px 4px; font-size: 1.0625rem; }
  .card > p:not(.stack) { margin-block-start: 12px; }
  .card > p a:not(.plain, .act) { color: var(--_act); }
  .now { padding: 12px 16px; border-radius: var(--_radius); background: var(--_soft); }
  .card > p.from:not(.stack) { margin-block-start: 0; color: var(--_muted); }
  form > p + p { margin-block-start: 12px; }
  .missing { margin-block-start: 32px; }
  .plainly { margin-block: 4px; padding-inline-start: 24px; }
  fieldset { margin-block: 20px 12px; padding: 0; border: 0; min-inline-size: 0; }
  legend { padding: 0; font-weight: 600; }
  .check { display: flex; gap: 12px; align-items: center; min-block-size: 48px; cursor: pointer; }
  .check input { flex: none; inline-size: 24px; block-size: 24px; margin: 0; accent-color: var(--_act); }
  .check .muted { display: block; }
  .checks { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr)); gap: 0 16px; }
  label[for] { display: flex; align-items: center; min-block-size: 44px; font-weight: 600; }
  input[type='date'] { ${control.input.cssText} max-inline-size: 16rem; }
  input:focus-visible, summary:focus-visible { ${control.ring.cssText} }
  .row { display: flex; flex-wrap: wrap; gap: 12px; margin-block-start: 20px; }
  .row > * { flex: 1 1 12rem; inline-size: auto; }
  form > .act { inline-size: 100%; margin-block-start: 20px; }
  .told { padding: 0; list-style: none; }
  .told li { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; justify-content: space-between; padding-block: 12px; border-block-end: 1px solid var(--_line); }
  ol.told li { display: list-item; list-style: none; }
  .told li:last-child { border: 0; }
  .told li > span { flex: 1 1 12rem; }
  .told .plain { min-block-size: 44px; padding-block: 6px; font-size: 1rem; }
  details { margin-block-start: 32px; padding-block-start: 8px; border-block-start: 1px solid var(--_line); }
  summary { display: list-item; min-block-size: 44px; padding-block: 10px; color: var(--_bad); font-weight: 600; cursor: pointer; }
  details .plain { inline-size: 100%; margin-block: 16px 4px; border-color: var(--_bad); color: var(--_bad); }
  ${supplierStyle}
  @media (forced-colors: active) { .now { border: 1px solid CanvasText; } .check input { accent-color: auto; } }
`);
