import { css } from 'lit';
import { control } from './control.styles.ts';

/** The card of the provider's own pages: where to, one question, one answer, and help at the foot. */
export const card = css`
  :host {
    display: block;
    color: var(--_ink);
    font: 1.0625rem/1.45 var(--_font);
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  .card {
    max-inline-size: 28rem;
    margin-inline: auto;
    padding: 24px clamp(8px, 6vw, 32px) 8px;
    border-radius: 24px;
    background: var(--_surface);
    box-shadow:
      0 1px 2px #1c25300f,
      0 12px 32px #1c253014;
    overflow-wrap: anywhere;
  }
  .way {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 32px;
    color: var(--_muted);
    font-size: 1rem;
  }
  .way svg {
    inline-size: 32px;
    block-size: 32px;
    padding: 6px;
    border-radius: 10px;
    background: var(--_soft);
    color: var(--_act);
  }
  .way b {
    color: var(--_ink);
  }
  h1 {
    margin-block: 16px 8px;
    font-size: 1.6875rem;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h1:focus {
    outline: none;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 8px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .foot button,
  .foot a,
  .link {
    ${control.link}
  }
  .wide {
    max-inline-size: 34rem;
  }
  /* The narrowest phone: four pictures of 72 px beside each other need nearly all of it */
  @media (max-width: 22.4rem) {
    .wide {
      padding-inline: 8px;
    }
  }
  @media (min-width: 61rem) {
    .wide {
      max-inline-size: 58rem;
    }
    .broad {
      max-inline-size: 54rem;
    }
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    min-block-size: 44px;
    font-size: 1.25rem;
  }
  .secret {
    position: relative;
  }
  .still {
    min-block-size: 1.45em;
    margin-block-start: 8px;
    text-align: center;
  }
  .aside {
    margin-block-start: 4px;
    text-align: center;
  }
  @media (scripting: none) {
    .aside {
      display: none;
    }
  }
  .stack {
    display: grid;
    gap: 12px;
    margin-block-start: 24px;
  }
  .way svg:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .card {
      border: 1px solid CanvasText;
    }
    .act {
      border-width: 3px;
    }
    .way svg {
      background: none;
      color: CanvasText;
    }
  }
`;
