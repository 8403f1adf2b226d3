import { css } from 'lit';

// Declarations only: shadow roots and the page's own fields dress the same way under different selectors

/** Any button: 48 px high, so that a finger finds it. */
const plain = css`
  display: inline-flex;
  gap: 10px;
  align-items: center;
  justify-content: center;
  box-sizing: border-box;
  min-block-size: 48px;
  margin: 0;
  padding: 10px 20px;
  border: 1.5px solid var(--_muted);
  border-radius: var(--_radius);
  background: none;
  color: var(--_ink);
  font: 600 1.0625rem/1.3 var(--_font);
  text-align: center;
  cursor: pointer;
`;

/** The one action of a card. */
const act = css`
  min-block-size: 56px;
  inline-size: 100%;
  border-color: var(--_act);
  background: var(--_act);
  color: var(--_act-ink);
  font-size: 1.25rem;
`;

/** Reads as a word, is hit like a button. */
const link = css`
  display: inline-flex;
  gap: 8px;
  align-items: center;
  min-block-size: 44px;
  min-inline-size: 44px;
  padding: 0;
  border: 0;
  background: none;
  color: var(--_act);
  font: 600 1rem/1.3 var(--_font);
  text-decoration: underline;
  text-underline-offset: 0.2em;
  cursor: pointer;
`;

/** Where something is typed. 20 px, because a browser on a phone enlarges the page under smaller type. */
const input = css`
  display: block;
  box-sizing: border-box;
  inline-size: 100%;
  min-block-size: 56px;
  margin: 0;
  padding: 8px 16px;
  border: 2px solid var(--_muted);
  border-radius: 14px;
  background: var(--_surface);
  color: var(--_ink);
  font: 1.25rem/1.4 var(--_font);
`;

const ring = css`
  outline: 3px solid var(--_ink);
  outline-offset: 3px;
`;

export const control = { plain, act, link, input, ring };
