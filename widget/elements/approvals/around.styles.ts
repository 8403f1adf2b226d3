import { css } from 'lit';
import { control } from '../../theme/control.styles.ts';

/** What stands above the requests and below them: notices, whom one does not hear from, what was answered, signals. */
export const around = css`
  :host([brief]) .card {
    padding: 0;
    box-shadow: none;
  }
  :host([brief]) .notice {
    margin: 0;
  }
  .looking {
    padding: 24px;
    text-align: center;
  }
  .notice {
    flex-wrap: wrap;
    align-items: center;
    margin: 0 0 16px;
  }
  .notice span {
    flex: 1 1 12rem;
  }
  .notice .act,
  .notice .plain {
    flex: none;
    inline-size: auto;
    min-block-size: 48px;
    font-size: 1.0625rem;
    text-decoration: none;
  }
  .below {
    display: grid;
    gap: 8px;
    margin-block-start: 24px;
    padding-inline: clamp(12px, 5vw, 32px);
    overflow-wrap: anywhere;
  }
  .muted-list li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    justify-content: space-between;
  }
  .below h2 {
    font-size: 1.25rem;
    margin-block: 8px 4px;
  }
  summary {
    ${control.link}
    display: list-item;
    padding-block: 10px;
  }
  .history h3 {
    margin-block: 16px 4px;
    font-size: 1.0625rem;
  }
  .history h3::first-letter {
    text-transform: uppercase;
  }
  .history li {
    display: flex;
    gap: 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .history svg {
    margin-block-start: 2px;
    color: var(--_muted);
  }
  .history .confirmed svg {
    color: var(--_good);
  }
  .history .reported svg {
    color: var(--_bad);
  }
  .history .plain {
    margin-block: 12px;
  }
  .signals {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .signals legend {
    padding: 0;
    color: var(--_muted);
  }
  .signals label {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
  }
  .signals input {
    inline-size: 22px;
    block-size: 22px;
    accent-color: var(--_act);
  }
`;
