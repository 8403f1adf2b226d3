import { css } from 'lit';
import { card } from '../../theme/card.styles.ts';
import { cardTokens } from '../../theme/card-tokens.ts';
import { control } from '../../theme/control.styles.ts';
import { signs } from '../../theme/signs.styles.ts';
import { tokens } from '../../theme/tokens.ts';

const own = css`
  ul {
    display: grid;
    gap: 12px;
    margin-block: 16px;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 16px;
    align-items: start;
    padding: 16px;
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
  }
  li > svg {
    grid-row: span 2;
    inline-size: 28px;
    block-size: 28px;
    color: var(--_act);
  }
  li b {
    font-size: 1.25rem;
  }
  li > .link {
    grid-column: 2;
    justify-self: start;
  }
  .added {
    color: var(--_good);
    font-weight: 600;
  }
  label {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
  }
  input {
    ${control.input}
  }
  form {
    margin-block-start: 24px;
  }
  form .muted {
    margin-block: 8px 24px;
  }
  [aria-busy='true'] {
    cursor: progress;
  }
  dialog {
    margin: auto;
    max-inline-size: min(30rem, calc(100vw - 24px));
    padding: 24px;
    border: 1px solid var(--_line);
    border-radius: 24px;
    background: var(--_surface);
    color: var(--_ink);
  }
  dialog::backdrop {
    background: #131920b0;
  }
  dialog h2 {
    font-size: 1.25rem;
  }
  dialog p {
    margin-block-start: 12px;
  }
  @media (forced-colors: active) {
    li {
      border-color: CanvasText;
    }
  }
`;

export const styles = [tokens, cardTokens, signs, card, own];
