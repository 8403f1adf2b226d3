import { css } from 'lit';
import { control } from '../../theme/control.styles.ts';
import { signs } from '../../theme/signs.styles.ts';
import { tokens } from '../../theme/tokens.ts';
import { cardTokens } from '../../theme/card-tokens.ts';
import { handedOut } from './handed-out.styles.ts';
import { practice } from './practice.styles.ts';

const own = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_ink);
    font: 1.0625rem/1.45 var(--_font);
  }
  * {
    box-sizing: border-box;
    margin: 0;
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
  p.on {
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
  @container (max-inline-size: 23rem) {
    .rules {
      gap: 4px;
      padding: 12px;
      font-size: 1rem;
    }
  }
  /* Beside the field, where there is room: the way on is not below the edge of a small screen */
  @container (min-inline-size: 44rem) {
    .choice {
      display: grid;
      grid-template: auto 1fr / repeat(2, minmax(0, 1fr));
      column-gap: 32px;
    }
    .ruled {
      grid-area: 1 / 2 / span 2;
    }
    .rules {
      margin-block-start: 8px;
    }
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
  [hidden] {
    display: none !important;
  }
  .young,
  .young .plain,
  .young .muted {
    font-size: 1.25rem;
  }
  /* On a page that runs from right to left a sentence of ours still runs its own way */
  .rules li > span,
  .bad > span,
  .hint > span {
    unicode-bidi: plaintext;
  }
  .rules .met .note {
    white-space: nowrap;
  }
  .note {
    color: var(--_muted);
  }
  .rules .met .note {
    color: var(--_good);
  }
  .rules .asked .note {
    color: inherit;
  }
  .field {
    position: relative;
  }
  .field + .field {
    margin-block-start: 12px;
  }
  .peek {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  .idea {
    margin-block-start: 16px;
  }
  .idea .joined {
    margin-block: 4px 12px;
  }
  .bar {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 4px;
    margin-block: 16px 4px;
  }
  .bar span {
    block-size: 8px;
    border: 1px solid var(--_muted);
    border-radius: 4px;
  }
  .bar .on {
    border-color: transparent;
    background: var(--_warn);
  }
  .bar .score-0 {
    background: var(--_bad);
  }
  .bar .score-3,
  .bar .score-4 {
    background: var(--_good);
  }
  .strength {
    min-block-size: calc(8px + 3lh);
  }
  @container (min-inline-size: 23rem) {
    .strength {
      min-block-size: calc(8px + 2lh);
    }
  }
  .strength b {
    color: var(--_ink);
  }
  .story ~ .row {
    margin-block-start: 16px;
  }
  .field ~ .on {
    margin-block-start: 20px;
  }
  .praise {
    color: var(--_good);
  }
  .left:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .rules {
      border: 1px solid CanvasText;
    }
    .rules svg {
      color: CanvasText !important;
    }
    .bar .on {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;

export const styles = [tokens, cardTokens, signs, own, handedOut, practice];
