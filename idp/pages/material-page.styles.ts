import { createHash } from 'node:crypto';
import { cardTokens } from '../../widget/theme/card-tokens.ts';
import { tokens } from '../../widget/theme/tokens.ts';
import { tight } from './styles.ts';

/** A page of information: no shadow root and no script, so that it is read, copied, printed and kept by whatever opens it. */
export const materialStyle = tight(`
${(tokens.cssText + cardTokens.cssText).replaceAll(':host', ':root')}
:root { color-scheme: light dark; --paper: light-dark(#faf6ef, #131920); }
* { box-sizing: border-box; margin: 0; }
body {
  min-block-size: 100vh; padding: clamp(0px, 3vw, 40px) clamp(0px, 3vw, 24px); background: var(--paper); color: var(--_ink);
  font: 1.0625rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
main {
  max-inline-size: 42rem; margin-inline: auto; padding: clamp(20px, 6vw, 48px) clamp(16px, 6vw, 48px) 16px;
  border-radius: 24px; background: var(--_surface);
}
header { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; min-block-size: 32px; margin-block-end: 24px; }
header img { max-inline-size: min(100%, 14rem); block-size: 64px; object-fit: contain; object-position: 0 50%; border-radius: 8px; background: #fff; }
.school { color: var(--_muted); font-weight: 600; }
h1 { font-size: 2.125rem; line-height: 1.15; letter-spacing: -0.015em; text-wrap: balance; }
.intro { margin-block: 12px 8px; font-size: 1.25rem; text-wrap: pretty; }
section { margin-block-start: 32px; }
h2 { margin-block-end: 8px; font-size: 1.25rem; line-height: 1.3; }
h3 { margin-block: 16px 4px; font-size: 1.0625rem; }
p { text-wrap: pretty; }
section p + *, section ul + *, section ol + *, section table + * { margin-block-start: 12px; }
ul, ol { padding-inline-start: 1.6rem; }
li + li { margin-block-start: 6px; }
li::marker { color: var(--_act); font-weight: 700; }
blockquote { margin-block: 12px; padding-inline-start: 16px; border-inline-start: 4px solid var(--_line); }
hr { margin-block: 16px; border: 0; border-block-start: 1px solid var(--_line); }
code { white-space: pre-wrap; }
a { color: var(--_act); font-weight: 600; text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--_ink); outline-offset: 3px; border-radius: 2px; }
.own { padding: 16px clamp(16px, 4vw, 24px); border-radius: 16px; background: var(--_soft); }
.contact p { white-space: pre-line; }
table { inline-size: 100%; border-collapse: collapse; font-size: 1rem; }
th, td { padding: 10px 12px 10px 0; border-block-end: 1px solid var(--_line); text-align: start; vertical-align: top; overflow-wrap: normal; }
th[scope='row'] { white-space: nowrap; }
thead th { color: var(--_muted); font-weight: 600; }
.signed { display: grid; grid-template-columns: auto 1fr; gap: 0 16px; }
.signed > svg {
  grid-row: span 9; inline-size: 48px; block-size: 48px; padding: 10px; border-radius: 14px; background: var(--_soft); color: var(--_act);
  fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round;
}
.signed > * { grid-column: 2; }
.signed > svg { grid-column: 1; }
.pupils { font-size: 1.25rem; line-height: 1.5; }
.pupils h1 { font-size: 2.375rem; }
.pupils h2 { font-size: 1.5rem; }
.pupils .intro { font-size: 1.4375rem; }
.foot {
  display: flex; flex-wrap: wrap; gap: 0 20px; align-items: center; margin-block-start: 40px; padding-block-start: 8px;
  border-block-start: 1px solid var(--_line); color: var(--_muted); font-size: 1rem; line-height: 1.4;
}
.foot a { display: inline-flex; align-items: center; min-block-size: 44px; }
.foot span { margin-inline-end: auto; padding-block: 8px; }
.pages { padding: 0; list-style: none; }
.pages li { margin-block-start: 12px; }
.pages a {
  display: flex; align-items: center; min-block-size: 56px; padding: 12px 16px; border: 1.5px solid var(--_muted); border-radius: 16px;
  font-size: 1.25rem;
}
.bar {
  display: flex; flex-wrap: wrap; gap: 12px 16px; align-items: center; max-inline-size: 42rem; margin: 0 auto 16px;
  padding: 12px clamp(16px, 6vw, 48px); border-radius: 16px; background: var(--_soft); font-size: 1rem;
}
.bar p { flex: 1 1 16rem; font-weight: 600; }
.bar form { display: contents; }
.bar a, .bar button {
  display: inline-flex; align-items: center; justify-content: center; min-block-size: 48px; padding: 10px 20px; border: 1.5px solid var(--_muted);
  border-radius: 16px; background: none; color: var(--_ink); font: 600 1.0625rem/1.3 system-ui, sans-serif; text-decoration: none; cursor: pointer;
}
.bar button { border-color: var(--_act); background: var(--_act); color: var(--_act-ink); }
@media (max-width: 36rem) {
  main { border-radius: 0; }
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding-block: 10px; border-block-end: 1px solid var(--_line); }
  tbody th, td { padding: 2px 0; border: 0; white-space: normal; }
  td::before { content: attr(data-head) ': '; color: var(--_muted); }
}
@media (forced-colors: active) {
  main, .own, .bar { border: 1px solid CanvasText; }
  .bar button { border-width: 3px; }
}
@page { margin: 18mm; }
@media print {
  :root { color-scheme: only light; --paper: #fff; --_ink: #000; --_muted: #333; --_act: #000; --_soft: #fff; --_surface: #fff; }
  body { min-block-size: 0; padding: 0; font-size: 11.5pt; }
  .pupils { font-size: 15pt; }
  main { max-inline-size: none; padding: 0; border-radius: 0; }
  .bar, .foot a { display: none; }
  .own { border: 1px solid #000; }
  .signed > svg { border: 1px solid #000; }
  section { break-inside: avoid; margin-block-start: 18pt; }
  h1, h2, h3 { break-after: avoid; }
  section a[href^='http']::after { content: ' (' attr(href) ')'; font-weight: 400; }
}
`);

/** What the page's policy must allow. */
export const materialStyleHash = `sha256-${createHash('sha256').update(materialStyle).digest('base64')}`;
