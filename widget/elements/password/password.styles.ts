import { css } from 'lit';
import { control } from '../../theme/control.styles.ts';
import { signs } from '../../theme/signs.styles.ts';
import { tokens } from '../../theme/tokens.ts';
import { cardTokens } from '../../theme/card-tokens.ts';

const own = css`
  :host {
    display: block;
    color: var(--_ink);
    font: 1.0625rem/1.45 var(--_font);
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 16px;
    padding: 0;
    list-style: none;
  }
  .part {
    display: grid;
    gap: 8px;
    place-items: center;
    align-content: center;
    flex: 1 1 auto;
    min-block-size: 96px;
    padding: 16px 12px;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-size: 1.6875rem;
    font-weight: 700;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .part svg {
    inline-size: 72px;
    block-size: 72px;
    stroke: none;
  }
  .parts.pictures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    counter-reset: place;
  }
  @media (min-width: 27rem) {
    .parts.pictures {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  .pictures .part::before {
    counter-increment: place;
    content: counter(place) / '';
    color: var(--_muted);
    font-size: 1.0625rem;
  }
  .pictures .part {
    gap: 4px;
    padding: 8px 4px;
    font-size: 1.0625rem;
    font-weight: 600;
  }
  .joined {
    margin-block: 16px 20px;
    font-size: clamp(1.6875rem, 8vw, 2.375rem);
    font-weight: 800;
    letter-spacing: 0.02em;
    line-height: 1.2;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .row .plain {
    flex: 1 1 auto;
  }
  .link {
    ${control.link}
  }
  .centre,
  .on {
    margin-block-start: 12px;
    text-align: center;
  }
  .private {
    margin-block-start: 12px;
  }
  .row + .muted {
    margin-block-start: 12px;
  }
  .rules {
    display: grid;
    gap: 8px;
    margin-block: 20px 0;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_soft);
    list-style: none;
  }
  .rules li {
    display: flex;
    gap: 10px;
    align-items: start;
  }
  .rules svg {
    margin-block-start: 0.05em;
    color: var(--_muted);
  }
  .rules .met svg {
    color: var(--_good);
    stroke-width: 3;
  }
  .rules .asked {
    color: var(--_bad);
    font-weight: 600;
  }
  .rules .asked svg {
    color: var(--_bad);
  }
  .quiet {
    display: grid;
    place-content: center;
    min-block-size: 10rem;
  }
  @media (forced-colors: active) {
    .part,
    .rules {
      border: 1px solid CanvasText;
    }
    .part svg {
      forced-color-adjust: none;
    }
    .rules svg {
      color: CanvasText !important;
    }
  }
`;

export const styles = [tokens, cardTokens, signs, own];
