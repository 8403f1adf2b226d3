import { control } from '../../widget/theme/control.styles.ts';
import { tight } from './styles.ts';

/** What the pages have beyond the card at which a school makes its material its own. */
export const materialAdminStyle = tight(`
  .wide { max-inline-size: 44rem; }
  h1 { margin-block-start: 4px; }
  .public { display: grid; gap: 4px; margin-block: 16px 28px; }
  .ways { margin-block-start: 24px; }
  h2 { margin-block: 32px 8px; font-size: 1.25rem; line-height: 1.3; }
  .field { display: grid; margin-block-start: 20px; }
  .field label, legend { padding: 0; font-weight: 600; }
  .field .muted { margin-block: 2px 8px; }
  .field input[type='text'], .field textarea { ${control.input.cssText} }
  .field textarea { min-block-size: 9rem; font-size: 1.0625rem; line-height: 1.5; resize: vertical; field-sizing: content; max-block-size: 60vh; }
  .field.short textarea { min-block-size: 6.5rem; }
  .field input[type='file'] { inline-size: 100%; min-block-size: 48px; padding-block: 10px; color: inherit; font: inherit; }
  .field input:focus-visible, .field textarea:focus-visible { ${control.ring.cssText} }
  ::file-selector-button { min-block-size: 44px; margin-inline-end: 12px; padding: 8px 16px; border: 1.5px solid var(--_muted); border-radius: 12px; background: none; color: inherit; font: 600 1rem system-ui, sans-serif; }
  fieldset { margin: 24px 0 0; padding: 0; border: 0; }
  .tick { display: grid; grid-template-columns: auto 1fr; gap: 14px; align-items: center; min-block-size: 44px; padding-block: 4px; cursor: pointer; }
  .tick input { inline-size: 24px; block-size: 24px; margin: 0 0 0 2px; accent-color: var(--_act); }
  .act { margin-block-start: 24px; }
  .logo { display: block; max-inline-size: min(100%, 14rem); max-block-size: 96px; margin-block: 4px 8px; padding: 8px; border-radius: 12px; background: #fff; }
  .ways b + .muted { grid-column: 2; }
  .row { display: flex; flex-wrap: wrap; gap: 12px; margin-block-start: 12px; }
  .row .plain { flex: 1 1 12rem; }
  .told { padding: 0; list-style: none; }
  .told li { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; justify-content: space-between; padding-block: 8px; border-block-end: 1px solid var(--_line); }
  .told form { display: contents; }
  .told .plain { min-block-size: 44px; padding-block: 6px; font-size: 1rem; }
  .card p > a { color: var(--_act); font-weight: 600; }
  .done { color: var(--_good); font-weight: 600; }
  @media (forced-colors: active) { .tick input { accent-color: auto; } }
`);
