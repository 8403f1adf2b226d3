import { css } from 'lit';
import { control } from './control.styles.ts';

/** Buttons, icons, and what is said beside them, in the shadow roots of the provider's elements. */
export const signs = css`
  button {
    font: inherit;
  }
  p {
    text-wrap: pretty;
  }
  .plain {
    ${control.plain}
    transition: background-color 0.15s;
  }
  .plain:hover {
    background: var(--_soft);
  }
  .act {
    ${control.plain}
    ${control.act}
    text-decoration: none;
  }
  :focus-visible {
    ${control.ring}
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
  .bad,
  .hint {
    display: flex;
    gap: 10px;
    margin-block: 12px 4px;
    padding: 12px 16px;
    border-radius: 14px;
    background: color-mix(in srgb, var(--_bad) 10%, var(--_surface));
    color: var(--_bad);
    font-weight: 600;
  }
  .hint {
    background: var(--_soft);
    color: var(--_ink);
  }
  .muted {
    color: var(--_muted);
    font-size: 1rem;
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
    .bad,
    .hint {
      border: 1px solid CanvasText;
    }
  }
`;
