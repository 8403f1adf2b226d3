import { tight } from './styles.ts';

/** What a page of the log has beyond the card of the provider's own pages. */
export const logStyle = tight(`
  h2 { margin-block: 24px 4px; font-size: 1.25rem; line-height: 1.3; }
  h2::first-letter { text-transform: uppercase; }
  .log { padding: 0; list-style: none; }
  .log li {
    display: grid; grid-template-columns: auto 1fr; gap: 0 12px; align-items: center; padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }
  .log svg {
    grid-row: span 2; inline-size: 40px; block-size: 40px; padding: 8px; border-radius: 12px; background: var(--_soft);
    color: var(--_act);
  }
  .log .in svg:dir(rtl) { transform: scaleX(-1); }
  .told { align-self: end; font-weight: 600; }
  .where { align-self: start; color: var(--_muted); font-variant-numeric: tabular-nums; }
  .turn { display: flex; flex-wrap: wrap; gap: 12px; margin-block: 24px; padding: 0; list-style: none; }
  h2 + .turn { margin-block-start: 8px; }
  .turn > * { flex: 1 1 9rem; }
  .turn .plain { inline-size: 100%; text-decoration: none; }
  .what-to-do { margin-block-start: 24px; font-weight: 400; }
  .school { margin-block-end: 12px; }
  .sums { margin: 0; }
  .sums div {
    display: flex; flex-wrap: wrap; gap: 0 16px; justify-content: space-between; padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .sums dd { margin: 0; font-variant-numeric: tabular-nums; }
  .young h2 { font-size: 1.5rem; }
  .young .told, .young .where { font-size: 1.25rem; }
  .young .log svg { inline-size: 52px; block-size: 52px; }
  @media (forced-colors: active) {
    .log svg { background: none; color: CanvasText; border: 1px solid CanvasText; }
  }
`);
