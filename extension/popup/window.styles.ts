import { css } from 'lit';
import { ground } from '../ground.styles.ts';
import { control } from '../../widget/theme/control.styles.ts';
import { markStyles } from './mark.ts';

const base = css`
  :host {
    font: 1rem/1.4 var(--_font);
  }
  main {
    gap: 12px;
    padding: 16px;
  }
  header .link {
    margin-inline-start: auto;
  }
  h1 {
    font-size: 1.25rem;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  h1:focus {
    outline: none;
  }
  h2 {
    color: var(--_muted);
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .act {
    min-block-size: 52px;
    font-size: 1.0625rem;
  }
  .muted {
    font-size: 0.9375rem;
  }
  .person {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 12px;
  }
  .person > * {
    grid-column: 2;
  }
  .initial {
    display: grid;
    grid-row: 1 / span 3;
    grid-column: 1;
    place-items: center;
    align-self: start;
    inline-size: 3rem;
    block-size: 3rem;
    border-radius: 14px;
    background: var(--_soft);
    color: var(--_act);
    font-size: 1.375rem;
    font-weight: 700;
  }
  .level {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: baseline;
    justify-content: space-between;
    padding: 10px 14px;
    border-radius: 14px;
    background: var(--_soft);
  }
  .page {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  .page svg {
    margin-block-start: 1px;
  }
  .genuine svg,
  .service svg {
    color: var(--_act);
  }
  .look-alike {
    border: 2px solid var(--_bad);
    border-radius: 14px;
    padding: 10px 14px;
    color: var(--_ink);
    font-size: 1rem;
  }
  .look-alike div {
    display: grid;
    gap: 6px;
  }
  .look-alike svg {
    color: var(--_bad);
  }
  .password,
  .note {
    display: flex;
    gap: 10px;
  }
  .password svg,
  .note svg {
    margin-block-start: 2px;
    color: var(--_muted);
  }
  .soon,
  .note {
    padding: 10px 14px;
    border-radius: 14px;
    background: color-mix(in srgb, var(--_warn) 12%, var(--_surface));
  }
  .soon svg,
  .note svg {
    color: var(--_warn);
  }
  [role='status'] {
    display: grid;
    gap: 12px;
  }
  [role='status']:not(:has(.note)),
  [role='alert']:not(:has(p)) {
    display: none;
  }
  ul {
    padding: 0;
    list-style-type: '';
  }
  .services li {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    padding-block: 4px;
  }
  .services .muted {
    flex: none;
  }
  .password a,
  .note .link,
  header .link,
  footer > * {
    ${control.link}
  }
  footer a {
    flex-basis: 100%;
  }
  .password a,
  .note .link {
    min-block-size: 24px;
  }
  .bad {
    margin: 0;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 4px;
  }
  @media (forced-colors: active) {
    .level,
    .soon,
    .note,
    .initial {
      border: 1px solid CanvasText;
    }
    .page svg,
    .password svg,
    .note svg {
      color: CanvasText;
    }
  }
`;

export const styles = [ground, markStyles, base];
