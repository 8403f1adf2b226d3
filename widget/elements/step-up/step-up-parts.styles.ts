import { css } from 'lit';

/** What stands in the card while a grown-up helps: the element's, and that of the page before the script. */
export const stepUpParts = css`
  :host {
    overflow-wrap: anywhere;
  }
  section {
    display: grid;
    gap: 12px;
    margin-block-start: 24px;
  }
  h2 {
    font-size: 1.0625rem;
  }
  .door svg:dir(rtl),
  .steps li:last-child svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .tile,
  .person {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 14px;
    inline-size: 100%;
    min-block-size: 64px;
    padding-inline: 12px;
    font-weight: 400;
    text-align: start;
    text-decoration: none;
  }
  .tile {
    min-block-size: 88px;
    padding-inline: 20px;
  }
  .tile svg {
    grid-row: span 2;
    inline-size: 3rem;
    block-size: 3rem;
  }
  .plain b {
    align-self: end;
    font-size: 1.1875rem;
  }
  .tile > :last-child,
  .person > :last-child {
    align-self: start;
    font-size: 1rem;
  }
  .initial,
  .clock {
    display: grid;
    place-items: center;
  }
  .initial {
    grid-row: span 2;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: 50%;
    background: var(--_soft);
    color: var(--_act);
    font-size: 1.25rem;
    font-weight: 700;
  }
  .first,
  .first:hover {
    border-color: var(--_act);
    background: var(--_act);
    color: var(--_act-ink);
  }
  .first .initial {
    background: var(--_act-ink);
  }
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
    gap: 12px;
    padding: 0;
    list-style: none;
  }
  .people > * {
    display: grid;
  }
  .people > :only-child {
    grid-column: 1 / -1;
  }
  .steps li,
  summary {
    display: flex;
    gap: 14px;
    align-items: center;
  }
  summary {
    min-block-size: 44px;
    margin-block-start: 12px;
    color: var(--_act);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [open] > summary svg {
    transform: scaleY(-1);
  }
  details > p,
  .steps {
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .clock {
    max-inline-size: 15rem;
    margin: 16px auto 0;
    container-type: inline-size;
  }
  .ring,
  .number {
    grid-area: 1 / 1;
    inline-size: 100%;
    block-size: auto;
  }
  circle {
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .left {
    stroke: var(--_act);
    stroke-width: 9;
    transition: stroke-dashoffset 1s;
  }
  .number {
    font: 800 38cqi/1 var(--_font);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    text-indent: 0.04em;
    text-align: center;
  }
  .middle {
    margin-block-start: 12px;
    text-align: center;
  }
  .steps {
    display: grid;
    gap: 12px;
    margin-block-start: 16px;
    list-style: none;
  }
  .steps svg {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    color: var(--_act);
  }
  @media (forced-colors: active) {
    .first {
      border-width: 3px;
    }
    .initial,
    .steps {
      border: 1px solid;
    }
    circle,
    .left,
    .steps svg {
      color: CanvasText;
      stroke: CanvasText;
    }
  }
`;
