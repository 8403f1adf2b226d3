import { createHash } from 'node:crypto';
import { cardTokens } from '../../widget/theme/card-tokens.ts';
import { tokens } from '../../widget/theme/tokens.ts';
import { tight } from './styles.ts';

/** A letter on the screen as it comes out of the printer: black on white there, one page of A4, nothing beside it. */
export const letterStyle = tight(`
${(tokens.cssText + cardTokens.cssText).replaceAll(':host', ':root')}
:root { color-scheme: light dark; }
* { box-sizing: border-box; margin: 0; }
body {
  min-block-size: 100vh; padding: clamp(0px, 3vw, 32px) clamp(0px, 3vw, 24px); background: light-dark(#faf6ef, #131920); color: var(--_ink);
  font: 1.125rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
aside, main { max-inline-size: 42rem; margin-inline: auto; padding: clamp(16px, 5vw, 32px); border-radius: 24px; }
aside { display: flex; flex-wrap: wrap; gap: 16px; align-items: center; margin-block-end: 16px; padding-block: 16px; background: var(--_soft); font-size: 1rem; }
aside p { flex: 1 1 14rem; font-weight: 600; }
aside div { display: flex; flex: 1 1 18rem; flex-wrap: wrap; gap: 12px; }
aside a, aside button {
  display: flex; flex: 1 1 8rem; align-items: center; justify-content: center; min-block-size: 48px; padding: 10px 16px; border: 1.5px solid var(--_muted); border-radius: 16px;
  background: none; color: var(--_ink); font: 600 1.0625rem/1.3 system-ui, sans-serif; text-align: center; text-decoration: none; cursor: pointer;
}
aside button { border-color: var(--_act); background: var(--_act); color: var(--_act-ink); }
[hidden] { display: none; }
:focus-visible { outline: 3px solid var(--_ink); outline-offset: 3px; }
main { padding-block: clamp(24px, 7vw, 56px); background: var(--_surface); }
.from { color: var(--_muted); font-weight: 600; }
.to { margin-block-start: 24px; }
h1 { margin-block: 8px 12px; font-size: 2.125rem; line-height: 1.15; letter-spacing: -0.015em; text-wrap: balance; }
h2 { margin-block: 32px 8px; font-size: 1.25rem; line-height: 1.3; }
ol { margin-block-end: 32px; padding-inline-start: 1.6rem; }
li { margin-block-start: 16px; break-inside: avoid; }
li::marker { color: var(--_act); font-weight: 700; }
.type {
  display: block; inline-size: fit-content; margin-block-start: 6px; padding: 8px 16px; border: 1.5px solid var(--_line); border-radius: 12px;
  font: 700 1.375rem/1.4 ui-monospace, monospace; letter-spacing: 0.04em;
}
p + p { margin-block-start: 8px; }
@media (forced-colors: active) { main, aside { border: 1px solid CanvasText; } }
@media print {
  :root { color-scheme: light; }
  @page { margin: 20mm; }
  body, main { min-block-size: 0; padding: 0; background: none; color: #000; font-size: 12.5pt; }
  aside { display: none; }
  main { max-inline-size: none; }
  .from, li::marker { color: #000; }
  .type { border-color: #000; }
}
`);

export const letterStyleHash = `sha256-${createHash('sha256').update(letterStyle).digest('base64')}`;
