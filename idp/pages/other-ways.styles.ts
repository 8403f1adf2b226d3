import { tight } from './styles.ts';
import { wayInStyle } from './way-in.styles.ts';

/** Beyond the ways back in: the search, and what is told on the way. */
export const otherWaysStyle =
  wayInStyle +
  tight(`
  .found:empty { display: none; }
  h1 + p { margin-block-start: 8px; }
  .notice { margin-block-start: 20px; padding: 12px 16px; border-radius: var(--_radius); background: var(--_soft); }
  .notice h2 { margin: 0 0 4px; }
  .notice details { margin-block-start: 0; }
  .own { margin-block-start: 24px; padding-block-start: 4px; border-block-start: 1px solid var(--_line); }
  .own h2, .own > .muted:first-child { margin-block: 16px 4px; }
  @media (forced-colors: active) { .notice { border: 1px solid CanvasText; } }
`);
