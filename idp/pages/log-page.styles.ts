import { tight } from './styles.ts';

/** What a page of the log has beyond the card of the provider's own pages. */
export const logStyle = tight(`
  h2 { margin-block: 24px 4px; font-size: 1.25rem; line-height: 1.3; }
  h2::first-letter { text-transform: uppercase; }
  .log { padding: 0; list-style: none; }
  .log li {
    display: grid; grid-template-columns: 4.25rem 1fr; gap: 0 12px; padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }
  .log time { grid-row: span 2; color: var(--_muted); font-variant-numeric: tabular-nums; }
  .log p, .log .where { grid-column: 2; }
  .log b { font-weight: 600; }
  .log .told { font-weight: 600; }
  .log .where { color: var(--_muted); }
  .turn { display: flex; flex-wrap: wrap; gap: 12px; margin-block: 24px; padding: 0; list-style: none; }
  h2 + .turn { margin-block-start: 8px; }
  .turn > * { flex: 1 1 9rem; }
  .turn .plain { inline-size: 100%; text-decoration: none; }
  .ways { margin-block-start: 16px; }
  .sums { margin: 0; }
  .sums div {
    display: flex; flex-wrap: wrap; gap: 0 16px; justify-content: space-between; padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .sums dd { margin: 0; font-variant-numeric: tabular-nums; }
  .young .log li { grid-template-columns: 5rem 1fr; font-size: 1.25rem; }
  @media (max-width: 22.4rem) {
    .log li, .young .log li { grid-template-columns: 1fr; }
    .log time { grid-row: auto; }
    .log p, .log .where { grid-column: 1; }
  }
`);
