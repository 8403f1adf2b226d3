import { tight } from './styles.ts';

/** What the page has where an app asks: the app's code, and the number for a grown-up. */
export const askedStyle = tight(`
  .who { margin-block-end: 4px; }
  h2 { font-size: 1.25rem; line-height: 1.3; margin-block: 16px 8px; }
  section + section { border-block-start: 1.5px solid var(--_soft); margin-block-start: 24px; }
  dl { margin-block: 12px; padding: 12px 16px; border-radius: var(--_radius); background: var(--_soft); text-align: center; }
  dt { color: var(--_muted); }
  dd { margin: 0; font-weight: 700; font-variant-numeric: tabular-nums; letter-spacing: 0.1em; }
  .app dd { font-size: 1.6875rem; }
  .number dd { font-size: 4.5rem; line-height: 1.1; }
  .stack { display: grid; gap: 12px; margin-block-start: 16px; }
  @media (forced-colors: active) { dl { border: 1px solid CanvasText; } }
`);
