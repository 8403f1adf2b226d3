import { css } from 'lit';
import { cardTokens } from '../theme/card-tokens.ts';

/** The frame around what an element says; it stands on button.styles.ts. */
export const card = [
  cardTokens,
  css`
    .card {
      padding: var(--_space);
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) + 8px);
      background: var(--_surface);
      overflow-wrap: anywhere;
    }
    .quiet {
      color: var(--_muted);
      font-size: 0.9375rem;
    }
    @media (forced-colors: active) {
      .card {
        border-color: CanvasText;
      }
    }
  `,
];
