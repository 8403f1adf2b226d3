import { css } from 'lit';

/** For the projector: read from the last row. */
export const wallStyles = css`
  .wall {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    container-type: size;
    background: var(--_surface);
    color: var(--_ink);
  }
  .screen {
    display: grid;
    align-content: space-between;
    gap: clamp(12px, 2.5cqb, 32px);
    box-sizing: border-box;
    min-block-size: 100%;
    padding: clamp(16px, 4cqmin, 64px);
    overflow: auto;
    background: var(--_surface);
    font-size: clamp(1.25rem, min(3.6cqi, 5.5cqb), 4rem);
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .screen::backdrop {
    background: var(--_surface);
  }
  .wall h2 {
    font-size: 1.5em;
  }
  .wall h3 {
    font-size: 1em;
  }
  .wall ol {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.4em;
  }
  .wall ol li::marker {
    color: var(--_act);
    font-weight: 700;
  }
  .words {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block: 0.1em;
    padding: 0.1em 0.4em;
    border-radius: 0.25em;
    background: var(--_act);
    color: var(--_act-ink);
    font-size: 1.75em;
    font-variant-ligatures: none; /* each letter is one that can be typed */
    line-height: 1.2;
  }
  .keys {
    display: block;
    font-size: 0.6em;
    font-weight: 400;
    letter-spacing: 0.08em;
  }
  .tally {
    font-size: 1.35em;
    font-weight: 700;
  }
  .left {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .missing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.2em;
    padding: 0;
    list-style-type: ''; /* with none, Safari hears no list */
    font-size: 0.8em;
  }
  .wall .row {
    justify-content: space-between;
    font-size: 1.0625rem;
  }
  .wall label {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
  }
  @container (min-aspect-ratio: 1) and (min-width: 48rem) {
    .screen {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .wall h2,
    .wall ol,
    .wall h3,
    .missing,
    .wall .row {
      grid-column: 1 / -1;
    }
    .left {
      align-self: end;
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .words {
      border: 4px solid Highlight;
    }
  }
`;
