import { css } from 'lit';
import { ground } from '../ground.styles.ts';
import { control } from '../../widget/theme/control.styles.ts';
import { markStyles } from '../popup/mark.ts';

const page = css`
  :host {
    font: 1.0625rem/1.5 var(--_font);
  }
  main {
    gap: 16px;
    max-inline-size: 42rem;
    margin-inline: auto;
    padding: 24px 16px 48px;
  }
  h1 {
    font-size: 1.6875rem;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: clamp(16px, 4vw, 24px);
    border-radius: 24px;
    background: var(--_surface);
  }
  h2 {
    font-size: 1.25rem;
    line-height: 1.3;
  }
  h3 {
    font-size: 1.0625rem;
  }
  h3:focus,
  .locked:focus {
    outline: none;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px 16px;
    align-items: center;
    padding-block: 8px;
  }
  .row + .row {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 16px;
  }
  .row > :not(.words, .locked, input) {
    grid-column: 1 / -1;
  }
  .words {
    display: grid;
    gap: 2px;
  }
  .what,
  form label {
    font-weight: 600;
  }
  .locked {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .row .locked {
    grid-column: 1 / -1;
  }
  .locked span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .locked svg {
    color: var(--_muted);
  }
  form {
    display: grid;
    gap: 8px;
  }
  .typed {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .typed input {
    ${control.input}
    flex: 1 1 16rem;
    inline-size: auto;
    min-inline-size: 0;
    font-size: 1.0625rem;
  }
  .link {
    ${control.link}
    justify-self: start;
  }
  .note .link {
    min-block-size: 24px;
  }
  .note,
  .good {
    display: flex;
    gap: 10px;
  }
  .good {
    color: var(--_good);
    font-weight: 600;
  }
  .note {
    padding: 10px 14px;
    border-radius: 14px;
    background: color-mix(in srgb, var(--_warn) 12%, var(--_surface));
  }
  .note svg {
    margin-block-start: 2px;
    color: var(--_warn);
  }
  .bad {
    margin: 0;
  }
  [role='status']:empty,
  [role='status']:not(:has(*)) {
    display: none;
  }
  .reason {
    display: grid;
    gap: 8px;
    padding: 16px;
    border-radius: 16px;
    background: var(--_soft);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
  }
  .yes {
    border-color: var(--_act);
    background: var(--_act);
    color: var(--_act-ink);
  }
  .yes:hover {
    background: color-mix(in srgb, var(--_act) 88%, var(--_ink));
  }
`;

const switches = css`
  [role='switch'] {
    appearance: none;
    position: relative;
    inline-size: 52px;
    block-size: 32px;
    border: 2px solid var(--_muted);
    border-radius: 16px;
    background: var(--_surface);
    cursor: pointer;
  }
  [role='switch']::before {
    content: '';
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
    background: var(--_muted);
    transition: inset-inline-start 0.15s;
  }
  [role='switch']:checked {
    border-color: var(--_act);
    background: var(--_act);
  }
  [role='switch']:checked::before {
    inset-inline-start: 24px;
    background: var(--_act-ink);
  }
  label {
    cursor: pointer;
  }
  @media (forced-colors: active) {
    section,
    .note,
    .reason {
      border: 1px solid CanvasText;
    }
    [role='switch'] {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonFace;
    }
    [role='switch']::before {
      background: ButtonText;
    }
    [role='switch']:checked {
      border-color: Highlight;
      background: Highlight;
    }
    [role='switch']:checked::before {
      background: HighlightText;
    }
  }
`;

export const styles = [ground, markStyles, page, switches];
