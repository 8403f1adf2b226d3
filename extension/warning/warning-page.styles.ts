import { css } from 'lit';
import { ground } from '../ground.styles.ts';
import { control } from '../../widget/theme/control.styles.ts';

const base = css`
  :host {
    font: 1.25rem/1.45 var(--_font);
  }
  main {
    gap: 16px;
    max-inline-size: 34rem;
    margin: clamp(0px, 6vh, 64px) auto;
    padding: 32px clamp(16px, 6vw, 40px) 24px;
    border-radius: 24px;
    background: var(--_surface);
    box-shadow:
      0 1px 2px #1c25300f,
      0 12px 32px #1c253014;
  }
  .sign {
    color: var(--_bad);
  }
  .sign svg {
    inline-size: 72px;
    block-size: 72px;
    margin-inline-start: -7px; /* the drawing keeps a margin of its own */
    stroke-width: 1.6;
  }
  h1 {
    font-size: clamp(1.5rem, 1rem + 3vw, 2.125rem);
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h1:focus {
    outline: none;
  }
  .good,
  .bad {
    display: flex;
    gap: 10px;
    margin: 0;
    padding: 12px 16px;
    border-radius: 14px;
    font-weight: 600;
  }
  .good {
    background: var(--_soft);
    color: var(--_good);
  }
  .act,
  .plain {
    inline-size: 100%;
  }
  details {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 4px;
    font-size: 1.0625rem;
  }
  details > * + * {
    margin-block: 8px 12px;
  }
  summary {
    ${control.link}
    display: list-item;
    padding-block: 10px;
  }
  .link {
    ${control.link}
    min-block-size: 24px;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  @media (max-width: 30rem) {
    main {
      margin: 0;
      border-radius: 0;
      box-shadow: none;
    }
  }
  @media (forced-colors: active) {
    main,
    .good {
      border: 1px solid CanvasText;
    }
  }
`;

export const styles = [ground, base];
