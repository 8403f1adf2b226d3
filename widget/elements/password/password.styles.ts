import { css } from 'lit';
import { control } from '../../theme/control.styles.ts';
import { signs } from '../../theme/signs.styles.ts';
import { tokens } from '../../theme/tokens.ts';
import { cardTokens } from '../../theme/card-tokens.ts';
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
  .parts:not(.pictures) .part {
    grid-auto-flow: column;
  }
  .parts:not(.pictures) svg {
    inline-size: 56px;
    block-size: 56px;
  }
  .parts.pictures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    counter-reset: place;
  }
  @container (min-inline-size: 23rem) {
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
    font-size: 1.6875rem;
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
  .story {
    font-size: 1.25rem;
    text-align: center;
  }
  .story span {
    display: block;
  }
  .story ~ .row {
    margin-block-start: 16px;
  }
  .field ~ .on {
    margin-block-start: 20px;
  }
  .spoken {
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-underline-offset: 0.25em;
  }
  .part.spoken {
    outline: 3px solid var(--_act);
    outline-offset: -3px;
    text-decoration: none;
  }
  .praise {
    color: var(--_good);
  }
  .left:empty {
    display: none;
  }
  .waiting .part {
    min-block-size: calc(6rem - 2px);
  }
  .waiting.pictures .part {
    min-block-size: 8.75rem;
  }
  .waiting + .story {
    min-block-size: 4lh;
  }
  .waiting + .joined {
    font-size: 1.0625rem;
    font-weight: 400;
    letter-spacing: normal;
    line-height: calc(clamp(1.6875rem, 8vw, 2.375rem) * 1.2);
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
    .bar .on {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;

export const styles = [tokens, cardTokens, signs, own, practice];
