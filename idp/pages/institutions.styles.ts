import { control } from '../../widget/theme/control.styles.ts';
import { tight } from './styles.ts';

/** The register and the form for a new number: fields in the card itself, and institutions as rows whose number one can read aloud. */
export const institutionsStyle = tight(`
  h2 { margin-block: 28px 8px; font-size: 1.25rem; line-height: 1.3; }
  form { display: grid; }
  label, legend { display: flex; align-items: center; min-block-size: 44px; margin-block-start: 8px; padding: 0; font-weight: 600; }
  input:not([type=radio]):not([type=hidden]), select { ${control.input.cssText} }
  input:focus-visible, select:focus-visible { ${control.ring.cssText} }
  [aria-invalid=true] { border-color: var(--_bad); }
  fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
  fieldset label { display: grid; grid-template-columns: auto 1fr; gap: 0 12px; min-block-size: 56px; margin-block: 0 8px; padding: 8px 16px; border: 1.5px solid var(--_muted); border-radius: var(--_radius); cursor: pointer; }
  fieldset input { grid-row: span 2; align-self: center; inline-size: 22px; block-size: 22px; margin: 0; accent-color: var(--_act); }
  fieldset label:has(:checked) { border-color: var(--_act); background: var(--_soft); }
  fieldset .muted { font-weight: 400; }
  form > .muted, .wrong { margin-block-start: 6px; }
  .wrong { color: var(--_bad); font-weight: 600; }
  form > .act, form > .plain { margin-block-start: 16px; }
  .given { display: grid; gap: 12px; margin-block: 12px; }
  .given div { padding: 10px 16px; border-radius: var(--_radius); background: var(--_soft); }
  .given dt { color: var(--_muted); }
  .given dd { margin: 0; font-weight: 600; }
  .found { display: grid; gap: 8px; margin-block: 12px 0; padding: 0; list-style: none; }
  .found li { display: grid; grid-template-columns: 1fr auto; gap: 0 16px; align-items: baseline; padding: 12px 16px; border-radius: var(--_radius); background: var(--_soft); }
  .found b { font-size: 1.125rem; }
  .found .number { font: 600 1.125rem/1.4 ui-monospace, monospace; letter-spacing: 0.04em; }
  .found span:not(.number) { grid-column: 1 / -1; }
  .told { margin-block: 16px; padding: 12px 16px; border-radius: var(--_radius); background: var(--_soft); }
  .on { margin-block-start: 28px; }
  @media (max-width: 24rem) { .found li { grid-template-columns: 1fr; } }
  @media (forced-colors: active) {
    .found li, .given div, .told { border: 1px solid CanvasText; }
    fieldset label:has(:checked) { border-color: Highlight; }
  }
`);
