import { css } from 'lit';

/** What was opened for several at once. */
export const openingStyles = css`
  .opening {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 24px;
    margin-block: 16px 8px;
    padding: 16px clamp(12px, 3vw, 20px);
    border-radius: 18px;
    background: var(--_soft);
  }
  .opening h3 {
    font-size: 1.0625rem;
  }
  .reached {
    display: grid;
    gap: 6px;
  }
  .reached b {
    font-size: 1.4375rem;
    line-height: 1.25;
  }
  .reached .muted {
    font-variant-numeric: tabular-nums;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 10px;
    overflow: hidden;
    border: 0;
    border-radius: 5px;
    background: var(--_surface);
  }
  progress::-webkit-progress-bar {
    background: var(--_surface);
  }
  progress::-webkit-progress-value {
    border-radius: 5px;
    background: var(--_act);
    transition: inline-size 0.2s;
  }
  progress::-moz-progress-bar {
    border-radius: 5px;
    background: var(--_act);
  }
  .code {
    display: grid;
    align-content: center;
  }
  .code b {
    font-size: clamp(1.6875rem, 8cqi, 2.75rem);
    line-height: 1.15;
    letter-spacing: 0.01em;
  }
  @container (min-width: 40rem) {
    .opening {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .opening h3,
    .opening .row,
    .opening:not(:has(.code)) .reached {
      grid-column: 1 / -1;
    }
    .code {
      padding-inline-start: 24px;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .opening,
    progress {
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
