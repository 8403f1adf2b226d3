import { css, html } from 'lit';

/** Our own: a door, and its handle. Beside it stands the name. */
export const mark = html`<svg class="mark" aria-hidden="true" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="9"></rect>
  <path d="M10 16a4 4 0 1 0 8 0 4 4 0 1 0-8 0M18 16h7"></path>
</svg>`;

export const markStyles = css`
  header {
    display: flex;
    gap: 10px;
    align-items: center;
    color: var(--_muted);
    font-weight: 600;
  }
  .mark {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    fill: var(--_act);
    stroke: none;
  }
  .mark path {
    fill: none;
    stroke: var(--_act-ink);
    stroke-width: 3.5;
  }
  @media (forced-colors: active) {
    .mark {
      fill: CanvasText;
    }
    .mark path {
      stroke: Canvas;
    }
  }
`;
