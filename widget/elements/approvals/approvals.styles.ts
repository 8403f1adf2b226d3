import { css } from 'lit';
import { card } from '../../theme/card.styles.ts';
import { cardTokens } from '../../theme/card-tokens.ts';
import { control } from '../../theme/control.styles.ts';
import { signs } from '../../theme/signs.styles.ts';
import { tokens } from '../../theme/tokens.ts';
import { around } from './around.styles.ts';

const request = css`
  ul {
    padding: 0;
    list-style-type: ''; /* with none, Safari hears no list */
  }
  .requests {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    container-type: inline-size;
  }
  .card {
    inline-size: 100%;
    max-inline-size: none;
    padding: 20px clamp(12px, 5vw, 32px) 8px;
  }
  .card.nobody {
    padding-block-end: 24px;
  }
  .nobody p {
    max-inline-size: 36rem;
  }
  .way {
    font-size: 1rem;
  }
  h2 {
    margin-block: 10px 14px;
    font-size: 1.4375rem;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .nobody p + p {
    margin-block-start: 12px;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px 12px;
    align-content: start;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    line-height: 1.35;
  }
  .elsewhere {
    display: flex;
    gap: 8px;
  }
  .elsewhere svg,
  .elsewhere b {
    color: var(--_warn);
  }
  .guard {
    margin-block: 16px 12px;
    padding: 12px 16px;
    border-radius: 14px;
    background: var(--_soft);
  }
  .ask {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 16px;
    align-items: center;
  }
  .ask label {
    grid-column: 1 / -1;
    font-weight: 600;
  }
  .number {
    ${control.input}
    inline-size: 6.5rem;
    min-block-size: 72px;
    padding-inline: 8px;
    font-size: 2.375rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.12em;
    text-align: center;
    direction: ltr;
  }
  .number[aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 16px;
  }
  .answers button {
    min-inline-size: 0;
  }
  .answers .act {
    flex: 3 1 14rem;
    inline-size: auto;
    font-size: 1.0625rem;
  }
  .answers .act[aria-busy='true'] {
    cursor: progress;
  }
  .answers .plain {
    flex: 1 1 6rem;
    min-block-size: 56px;
  }
  .answers .grave {
    flex: 3 1 14rem;
    border-color: var(--_bad);
    color: var(--_bad);
  }
  .apart {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    justify-content: space-between;
    margin-block-start: 8px;
  }
  .link {
    text-align: start;
  }
  .quiet {
    color: var(--_muted);
    font-weight: 400;
  }
  .doubted {
    margin-block: 16px;
  }
  h3 {
    margin-block: 8px;
    font-size: 1.25rem;
  }
  h3:focus,
  h2:focus,
  .request:focus {
    outline: none;
  }
  .over h2,
  .over dd {
    color: var(--_muted);
  }
  .ending {
    display: flex;
    gap: 12px;
    align-items: center;
    margin-block: 16px;
    padding: 16px;
    border-radius: 14px;
    background: var(--_soft);
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.35;
  }
  .ending svg {
    inline-size: 40px;
    block-size: 40px;
    padding: 8px;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_muted);
  }
  .ended-confirmed svg {
    color: var(--_good);
  }
  .ended-reported svg,
  .ended-wrong-numbers svg {
    color: var(--_bad);
  }
  @container (min-width: 46rem) {
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 25rem;
      gap: 32px;
      align-items: start;
    }
    .sides > div {
      padding-block-end: 12px;
    }
    .sides .guard,
    .sides .doubted,
    .sides .ending {
      margin-block-start: 4px;
    }
  }
  @media (forced-colors: active) {
    .guard,
    .ending svg {
      border: 1px solid CanvasText;
      background: none;
    }
    li svg {
      color: CanvasText !important; /* an icon keeps its own colour otherwise */
    }
  }
`;

export const styles = [tokens, cardTokens, signs, card, request, around];
