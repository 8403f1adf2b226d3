import { css } from 'lit';
import { card } from '../../theme/card.styles.ts';
import { cardTokens } from '../../theme/card-tokens.ts';
import { control } from '../../theme/control.styles.ts';
import { signs } from '../../theme/signs.styles.ts';
import { tokens } from '../../theme/tokens.ts';
import { choicesStyles } from './choices.styles.ts';
import { openingStyles } from './opening.styles.ts';
import { printStyles } from './print.styles.ts';
import { tileStyles } from './tile.styles.ts';
import { wallStyles } from './wall.styles.ts';

const page = css`
  .card {
    max-inline-size: none;
    padding: clamp(12px, 3vw, 28px);
    padding-block-end: 8px;
    container-type: inline-size;
  }
  h2,
  h3 {
    line-height: 1.2;
  }
  h2:focus,
  h3:focus {
    outline: none;
  }
  .looking,
  .nobody {
    padding: 24px;
    text-align: center;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: center;
  }
  .tools h2 {
    font-size: 1.6875rem;
  }
  .search {
    flex: 1 1 11rem;
    max-inline-size: 22rem;
    margin-inline-start: auto;
  }
  .search input {
    ${control.input}
    min-block-size: 48px;
    font-size: 1.0625rem;
  }
  .search ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .all {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .all input,
  .wall input {
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--_act);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: center;
  }
  .below {
    justify-content: flex-end;
  }
  .notice {
    flex-wrap: wrap;
    align-items: center;
    margin: 0 0 12px;
  }
  .notice span {
    flex: 1 1 12rem;
  }
  .notice .plain {
    text-decoration: none;
    background: var(--_surface);
  }
  .actions {
    margin-inline: calc(-1 * clamp(12px, 3vw, 28px));
    padding: 12px clamp(12px, 3vw, 28px);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .gives {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
    align-items: center;
  }
  .give {
    flex: 0 1 auto;
    flex-direction: column;
    gap: 0;
    min-block-size: 60px;
    inline-size: auto;
    min-inline-size: 0;
    font-size: 1.0625rem;
  }
  .give small {
    font-size: 0.9375rem;
    font-weight: 400;
  }
  .give[aria-busy='true'] {
    cursor: progress;
  }
  .gives p {
    flex: 1 1 8rem;
  }
  @container (max-width: 30rem) {
    .give {
      flex: 1 1 8rem;
      padding-inline: 8px;
      font-size: 1rem;
    }
    .give small {
      font-size: 0.875rem;
    }
    .gives p {
      display: none; /* the question says it */
    }
    .undo {
      flex: 1 1 100%;
      min-block-size: 48px;
    }
  }
  .undo {
    min-block-size: 56px;
    font-variant-numeric: tabular-nums;
  }
  @media (min-height: 34rem) {
    .actions {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
    }
  }
  .question {
    max-inline-size: min(32rem, calc(100vw - 24px));
    margin: auto;
    padding: clamp(16px, 5vw, 28px);
    border: 1px solid var(--_line);
    border-radius: 24px;
    background: var(--_surface);
    color: var(--_ink);
  }
  .question::backdrop {
    background: #131920b0;
  }
  .question h2 {
    font-size: 1.4375rem;
    text-wrap: balance;
  }
  .question ul {
    display: grid;
    gap: 8px;
    margin-block: 16px 24px;
    padding-inline-start: 1.2em;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .answers .act {
    flex: 3 1 14rem;
    inline-size: auto;
    font-size: 1.0625rem;
  }
  .answers .plain {
    flex: 1 1 6rem;
  }
`;

export const styles = [
  tokens,
  cardTokens,
  signs,
  card,
  page,
  choicesStyles,
  tileStyles,
  openingStyles,
  wallStyles,
  printStyles,
];
