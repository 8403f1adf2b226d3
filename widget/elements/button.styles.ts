import { css } from '@lit/reactive-element';
import { tokens } from '../theme/tokens.ts';

/** What stands on a service's page from the first moment: type, buttons of 44 px and more, and the focus ring. */
export const button = [
  tokens,
  css`
    :host {
      display: block;
      max-inline-size: 26rem;
      color: var(--_ink);
      font: 1rem/1.45 var(--_font);
      -webkit-tap-highlight-color: transparent;
    }
    :host([hidden]) {
      display: none;
    }
    * {
      box-sizing: border-box;
      margin: 0;
    }
    [hidden] {
      display: none !important;
    }
    button {
      display: inline-flex;
      gap: 0.6em;
      align-items: center;
      justify-content: center;
      min-block-size: 48px;
      padding: 10px 20px;
      border: 1.5px solid var(--_muted);
      border-radius: var(--_radius);
      background: none;
      color: inherit;
      font: inherit;
      font-weight: 600;
      cursor: pointer;
      transition: box-shadow 0.15s;
    }
    button:hover {
      box-shadow: inset 0 0 0 99px color-mix(in srgb, currentColor 8%, transparent);
    }
    .act {
      inline-size: 100%;
      border-color: var(--_act);
      background: var(--_act);
      color: var(--_act-ink);
    }
    :focus-visible {
      outline: 3px solid var(--_ink);
      outline-offset: 3px;
    }
    svg {
      flex: none;
      inline-size: 1.4em;
      block-size: 1.4em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .heard {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (prefers-reduced-motion: reduce) {
      * {
        transition: none !important;
        animation: none !important;
      }
    }
    @media (forced-colors: active) {
      :focus-visible {
        outline-color: Highlight;
      }
    }
  `,
];
