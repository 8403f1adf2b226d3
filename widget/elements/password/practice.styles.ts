import { css } from 'lit';

/** How practising ends: glad, or with a rest. */
export const practice = css`
  .happy {
    display: grid;
    gap: 16px;
    max-inline-size: 26rem;
    margin-inline: auto;
  }
  .happy .praise {
    display: grid;
    place-items: center;
    background: none;
    font-size: 1.6875rem;
    text-align: center;
  }
  .happy .praise svg {
    inline-size: 96px;
    block-size: 96px;
    padding: 20px;
    border-radius: 50%;
    background: var(--_soft);
  }
  .forgotten {
    margin-block: 16px;
  }
  .resting {
    max-inline-size: 26rem;
  }
  @media (forced-colors: active) {
    .happy .praise,
    .happy .praise svg {
      border: 0;
      background: none;
    }
  }
`;
