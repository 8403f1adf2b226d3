import { css } from 'lit';
import { button } from '../button.styles.ts';
import { card } from '../card.styles.ts';

export const styles = [
  button,
  card,
  css`
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 6px 20px;
    }
    dt {
      color: var(--_muted);
    }
    dd {
      font-weight: 600;
    }
    .until {
      margin-block-start: 12px;
      padding: 8px 12px;
      border-radius: calc(var(--_radius) - 4px);
      background: var(--_soft);
    }
    .bad {
      color: var(--_bad);
    }
  `,
];
