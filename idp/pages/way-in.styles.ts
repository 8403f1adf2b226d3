import { tight } from './styles.ts';

/** Beyond the ways of every own page: those that are a form's button, and whom to ask. */
export const wayInStyle = tight(`
  .ways { margin-block-start: 20px; }
  button.way-on { inline-size: 100%; background: none; font: inherit; text-align: start; cursor: pointer; }
  .name { margin-block-end: 4px; }
  .bad, .good { margin-block: 12px; }
  details { margin-block-start: 16px; }
  summary { min-block-size: 44px; padding-block: 10px; color: var(--_act); font-weight: 600; cursor: pointer; }
  details p + p { margin-block-start: 12px; }
  h2 { margin-block: 24px 0; font-size: 1.25rem; }
  dl { display: grid; gap: 12px; margin-block: 20px; }
  dl div { padding: 12px 16px; border-radius: var(--_radius); background: var(--_soft); }
  dt { color: var(--_muted); }
  dd { margin: 0; font-size: 1.6875rem; font-weight: 700; letter-spacing: 0.04em; }
  .stack form { display: grid; }
  @media (forced-colors: active) { dl div { border: 1px solid CanvasText; } button.way-on { color: ButtonText; } }
`);
