import { tight } from './styles.ts';

/** What a page of the provider's own has beyond the card: who is here, and where one can go. */
export const ownStyle = tight(`
  .person { display: grid; grid-template-columns: auto 1fr; gap: 2px 16px; align-items: center; margin-block: 20px 24px; }
  .initial {
    grid-row: span 4; align-self: start; display: grid; place-items: center; inline-size: 64px; block-size: 64px;
    border-radius: 20px; background: var(--_soft); color: var(--_act); font-size: 1.6875rem; font-weight: 700;
  }
  .name { font-size: 1.25rem; font-weight: 700; line-height: 1.3; }
  .person p { grid-column: 2; }
  .ways { display: grid; gap: 12px; padding: 0; list-style: none; }
  .way-on {
    display: grid; grid-template-columns: auto 1fr; gap: 0 16px; align-items: center; min-block-size: 72px;
    padding: 12px 16px; border: 1.5px solid var(--_muted); border-radius: var(--_radius); color: var(--_ink);
    text-decoration: none;
  }
  .way-on:hover { background: var(--_soft); }
  .way-on svg { grid-row: span 2; inline-size: 28px; block-size: 28px; color: var(--_act); }
  .way-on.in svg:dir(rtl) { transform: scaleX(-1); }
  .way-on b { font-size: 1.25rem; text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 2px; }
  .ways .hint { margin: 0; font-weight: 400; }
  .leave { margin-block-start: 24px; text-align: center; }
  .plain { text-decoration: none; }
  .leave .plain { inline-size: 100%; }
  .leave .muted { margin-block-end: 12px; text-wrap: balance; }
  .others { display: flex; flex-wrap: wrap; gap: 12px; margin-block: 12px 24px; }
  .others .plain { flex: 1 1 12rem; }
  .foot { margin-block-start: 24px; }
  .foot a:only-child { margin-inline-start: auto; }
  .task { display: block; margin-block-start: 8px; }
  .paper { max-inline-size: 34rem; margin-inline: auto; overflow-wrap: anywhere; }
  .paper h1, .paper .foot, .paper .hint { margin-inline: clamp(12px, 5vw, 32px); }
  .paper .task { margin-block-start: 20px; }
  @media (min-width: 61rem) { .paper { max-inline-size: 58rem; } }
  .young, .young .muted, .young .hint, .young .plain { font-size: 1.25rem; }
  .young .way-on { min-block-size: 96px; }
  .young .way-on svg { inline-size: 40px; block-size: 40px; }
  .young .way-on b { font-size: 1.6875rem; }
  @media (forced-colors: active) {
    .initial { border: 1px solid CanvasText; }
    .way-on, .way-on svg { color: LinkText; border-color: LinkText; }
  }
`);
