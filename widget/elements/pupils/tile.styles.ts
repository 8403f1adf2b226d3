import { css } from 'lit';

/** A pupil's tile is the checkbox itself; what is written on it lies over it, and lets every press through. */
export const tileStyles = css`
  .pupils {
    margin-block: 12px 16px;
  }
  /* Rows that are seen, or cost nothing, together: one at a time is a thousand to ask. At most four columns, so that each is full */
  .piece {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(15.5rem, 25% - 7.5px)), 1fr));
    gap: 10px;
    margin: -6px -6px 4px;
    padding: 6px; /* room for the ring within what is painted */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 1190px;
  }
  @container (min-width: 31.7rem) {
    .piece {
      contain-intrinsic-block-size: auto 590px;
    }
  }
  @container (min-width: 47.8rem) {
    .piece {
      contain-intrinsic-block-size: auto 390px;
    }
  }
  @container (min-width: 63.9rem) {
    .piece {
      contain-intrinsic-block-size: auto 290px;
    }
  }
  .pupil {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: start; /* the name stays beside its box, however much its neighbours say */
    align-items: center;
    gap: 2px 8px;
    min-block-size: 90px;
    padding: 13px 14px;
    padding-inline-start: 50px;
    box-sizing: border-box;
    -webkit-user-select: none;
    user-select: none;
  }
  .pupil input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    appearance: none;
    border: 1.5px solid var(--_muted);
    border-radius: 14px;
    cursor: pointer;
  }
  .pupil input:hover {
    background: var(--_soft);
  }
  .pupil input::before {
    content: '';
    position: absolute;
    inset-block-start: 13px;
    inset-inline-start: 14px;
    box-sizing: border-box;
    inline-size: 22px;
    block-size: 22px;
    border: 2px solid var(--_muted);
    border-radius: 6px;
    background: var(--_surface);
  }
  .pupil input:checked {
    border-color: var(--_act);
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_act);
  }
  .pupil input:checked::before {
    border-color: var(--_act);
    background: var(--_act);
  }
  .pupil input:checked::after {
    content: '';
    position: absolute;
    inset-block-start: 16px;
    inset-inline-start: 22px;
    box-sizing: border-box;
    inline-size: 7px;
    block-size: 12px;
    border: solid var(--_act-ink);
    border-width: 0 2.5px 2.5px 0;
    transform: rotate(45deg);
  }
  .pupil b,
  .username,
  .signs {
    position: relative;
    pointer-events: none;
  }
  .pupil b {
    grid-column: 1;
    line-height: 1.3;
  }
  .username {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: 0.875rem;
    line-height: 1.2;
  }
  .signs {
    grid-column: 1 / -1;
    display: grid;
    gap: 2px;
  }
  .sign {
    display: flex;
    gap: 6px;
    align-items: start;
    color: var(--_muted);
    font-size: 0.9375rem;
    line-height: 1.35;
  }
  .sign svg {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block-start: 0.08em;
    stroke-width: 2.4;
  }
  .never,
  .due,
  .late {
    color: var(--_warn);
  }
  .over,
  .locked {
    color: var(--_bad);
  }
  .open,
  .taken,
  .raised {
    color: var(--_act);
  }
  .through {
    color: var(--_good);
  }
  .taken svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .door {
    position: relative;
    z-index: 1;
    grid-column: 2;
    grid-row: 1;
    justify-content: center;
    margin-block: -10px;
  }
  @media (forced-colors: active) {
    .pupil input:checked {
      border: 3px solid Highlight;
    }
    .pupil input::before {
      border-color: CanvasText;
    }
    .pupil input:checked::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    .pupil input:checked::after {
      border-color: HighlightText;
      forced-color-adjust: none;
    }
    .sign svg {
      color: CanvasText;
    }
  }
`;
