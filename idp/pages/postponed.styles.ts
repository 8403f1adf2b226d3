import { control } from '../../widget/theme/control.styles.ts';
import { tight } from './styles.ts';

/** What the page has on which a school postpones: its schools, and fields in the card itself. */
export const postponedStyle = tight(`
  section + section { border-block-start: 1.5px solid var(--_line); margin-block-start: 24px; }
  h2 { margin-block: 24px 8px; font-size: 1.25rem; line-height: 1.3; }
  .now { margin-block: 12px; padding: 12px 16px; border-radius: var(--_radius); background: var(--_soft); white-space: pre-line; }
  .now p + p { margin-block-start: 4px; }
  label { display: flex; align-items: center; min-block-size: 44px; margin-block-start: 8px; font-weight: 600; }
  input, textarea { ${control.input.cssText} }
  textarea { min-block-size: 7rem; resize: vertical; }
  input:focus-visible, textarea:focus-visible { ${control.ring.cssText} }
  [aria-invalid=true] { border-color: var(--_bad); }
  .wrong { color: var(--_bad); font-weight: 600; }
  form > .muted, .wrong { margin-block-start: 6px; }
  form > .act, form > .plain { inline-size: 100%; margin-block-start: 20px; }
  @media (forced-colors: active) { .now { border: 1px solid CanvasText; } }
`);
