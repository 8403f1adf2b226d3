import { css, type CSSResult } from 'lit';
import { card } from '../card.styles.ts';

export const styles: readonly CSSResult[] = [
  ...card,
  css`
    .who {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 2px 14px;
      align-items: center;
      margin-block-end: 14px;
    }
    .initial {
      grid-row: span 3;
      align-self: start;
      display: grid;
      place-items: center;
      inline-size: 48px;
      block-size: 48px;
      border-radius: 14px;
      background: var(--_soft);
      color: var(--_act);
      font-size: 1.3rem;
      font-weight: 700;
    }
    .name {
      grid-column: 2;
      font-size: 1.125rem;
      font-weight: 700;
    }
    .who .quiet {
      grid-column: 2;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      margin-block-start: 14px;
    }
    .row button {
      flex: 1 1 8rem;
    }
    iframe {
      display: block;
      inline-size: 100%;
      block-size: 26rem;
      margin-block-start: 8px;
      border: 0;
      border-radius: calc(var(--_radius) + 8px);
      background: var(--_soft);
    }
    iframe:focus-visible {
      outline: 3px solid var(--_ink);
    }
    .wide {
      inline-size: 100%;
    }
    .account {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
      margin-block-end: 6px;
      color: var(--_act);
      font-weight: 600;
      text-underline-offset: 0.2em;
    }
    .bad {
      display: flex;
      gap: 10px;
      margin-block-end: 14px;
      color: var(--_bad);
    }
    .waits {
      margin-block-end: 6px;
      font-weight: 600;
    }
    @media (forced-colors: active) {
      .initial {
        border: 1px solid CanvasText;
      }
    }
  `,
];
