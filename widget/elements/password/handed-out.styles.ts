import { css } from 'lit';

/** What is handed out takes the same room whatever was drawn, and while it is on its way. */
export const handedOut = css`
  /* One above the other: words of any length take the same room */
  .parts {
    display: grid;
    gap: 8px;
    margin-block: 16px;
    padding: 0;
    list-style: none;
  }
  .part {
    display: grid;
    grid-auto-flow: column;
    gap: 16px;
    place-content: center;
    place-items: center;
    min-block-size: 4rem;
    padding: 4px 12px;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-size: 1.6875rem;
    font-weight: 700;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .part svg {
    inline-size: 56px;
    block-size: 56px;
    stroke: none;
  }
  .parts.pictures {
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
    grid-auto-flow: row;
    gap: 4px;
    min-block-size: 9rem;
    padding: 8px 4px;
    font-size: 1.0625rem;
    font-weight: 600;
  }
  .pictures .part svg {
    inline-size: 72px;
    block-size: 72px;
  }
  .joined {
    --_lines: 2;
    display: grid;
    align-content: center;
    min-block-size: calc(var(--_lines) * 1lh);
    margin-block: 16px 20px;
    font-size: 1.6875rem;
    font-weight: 800;
    letter-spacing: 0.02em;
    line-height: 2rem;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .of-3 {
    --_lines: 3;
  }
  .of-4 {
    --_lines: 4;
  }
  .of-5 {
    --_lines: 5;
  }
  .of-6 {
    --_lines: 6;
  }
  @container (min-inline-size: 23rem) {
    .joined {
      --_lines: 1;
      line-height: 2.75rem;
    }
    .of-3,
    .of-4 {
      --_lines: 2;
    }
    .of-5,
    .of-6 {
      --_lines: 3;
    }
    .joined.short {
      font-size: 2.375rem;
    }
    .joined.long {
      font-size: 1.375rem;
    }
  }
  .parts + .story {
    font-size: 1.0625rem;
    text-align: center;
  }
  @container (min-inline-size: 23rem) {
    .parts + .story {
      font-size: 1.25rem;
    }
  }
  .story span {
    display: block;
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
  .waiting + .story {
    min-block-size: 4lh;
  }
  .waiting + .joined {
    font-size: 1.0625rem;
    font-weight: 400;
    letter-spacing: normal;
  }
  @media (forced-colors: active) {
    .part {
      border: 1px solid CanvasText;
    }
    .part svg {
      forced-color-adjust: none;
    }
  }
`;
