import { css } from 'lit';
import { control } from '../../theme/control.styles.ts';
import { tokens } from '../../theme/tokens.ts';
import { cardTokens } from '../../theme/card-tokens.ts';
import { signs } from '../../theme/signs.styles.ts';

const own = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_ink);
    font: 1.25rem/1.4 var(--_font);
    -webkit-tap-highlight-color: transparent;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  .board {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  .board > * {
    min-inline-size: 0;
  }
  /* Under the thumb all the way down the board: what is picked, and once it is four the button that leads on */
  @media (min-height: 30rem) {
    .chosen,
    .full .on {
      position: sticky;
      z-index: 2;
    }
    .chosen {
      inset-block-start: 0;
      margin-block: -8px;
      padding-block: 8px;
      background: var(--_surface);
    }
    .full .on {
      inset-block-end: 0;
      padding-block-end: 12px;
      background: var(--_surface);
    }
    .tile {
      scroll-margin-block: 80px 88px;
    }
  }
  .chosen {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .places {
    display: flex;
    flex: 1;
    gap: 8px;
  }
  .place {
    display: grid;
    place-items: center;
    flex: 1;
    max-inline-size: 48px;
    aspect-ratio: 1;
    border: 2px dashed var(--_muted);
    border-radius: 14px;
  }
  .place.taken {
    border: 2px solid var(--_act);
    background: var(--_soft);
  }
  .place.taken.dot::after {
    content: '';
    inline-size: 18px;
    block-size: 18px;
    border-radius: 50%;
    background: var(--_act);
  }
  .place svg,
  .tile svg {
    inline-size: 80%;
    block-size: 80%;
    stroke: none;
  }
  .plain.small {
    min-inline-size: 48px;
    padding: 8px 12px;
    font-size: 1rem;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 4px;
    align-content: start;
  }
  .tile {
    display: grid;
    place-items: center;
    aspect-ratio: 1;
    padding: 0;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_soft);
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
    transition: transform 0.1s;
  }
  /* A finger hovers over nothing: there the last picked one would stay marked */
  @media (hover: hover) {
    .tile:hover {
      border-color: var(--_act);
    }
  }
  .tile:active {
    transform: scale(0.94);
  }
  .tile:focus-visible {
    z-index: 1;
    outline-offset: 1px;
  }
  .full .tile {
    opacity: 0.45;
  }
  .listens .tile {
    border: 2px dashed var(--_act);
    background: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-block: -8px;
  }
  .link {
    ${control.link}
    gap: 6px;
    text-decoration: none;
  }
  .link svg {
    inline-size: 20px;
    block-size: 20px;
  }
  @container (min-inline-size: 30rem) {
    .tiles {
      grid-template-columns: repeat(6, minmax(0, 1fr));
      gap: 8px;
    }
  }
  /* Beside each other on a wide screen: a laptop shows all of it without scrolling. At 52rem a picture has 72 px */
  @container (min-inline-size: 52rem) {
    .board {
      display: grid;
      grid-template-columns: minmax(0, 20.5rem) minmax(0, 1fr);
      grid-template-rows: repeat(4, auto) 1fr;
      column-gap: 32px;
    }
    .chosen,
    .full .on {
      position: static;
    }
    .board > * {
      grid-column: 1;
    }
    .tiles {
      grid-column: 2;
      grid-row: 1 / span 6;
    }
  }
  @media (forced-colors: active) {
    .tile,
    .place {
      border: 1px solid ButtonText;
    }
    .place.dot::after {
      forced-color-adjust: none;
      background: Highlight;
    }
    .tile svg,
    .place svg {
      forced-color-adjust: none;
    }
  }
`;

export const styles = [tokens, cardTokens, signs, own];
