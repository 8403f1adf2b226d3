import { css } from 'lit';
import { control } from '../../theme/control.styles.ts';

/** One of a few as buttons beside each other, one of many as a list. */
export const choicesStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    margin-block-end: 12px;
    padding-inline: clamp(12px, 3vw, 28px); /* as the card's */
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .tools .chips {
    flex: 1 1 100%;
  }
  .elsewhere {
    gap: 8px;
    margin-block: 12px;
  }
  .chips label {
    position: relative;
    display: inline-flex;
  }
  .chips input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chips span {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 16px;
    border: 1.5px solid var(--_muted);
    border-radius: 22px;
    line-height: 1.25;
  }
  .chips.kinds span {
    padding-inline: 14px;
    border-color: transparent;
    background: var(--_soft);
    font-size: 1rem;
  }
  .chips :checked + span {
    border-color: var(--_act);
    background: var(--_act);
    color: var(--_act-ink);
    font-weight: 600;
  }
  .chips :focus-visible + span {
    ${control.ring}
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    max-inline-size: 100%;
    font-weight: 600;
  }
  .choose select {
    ${control.input}
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 48px;
    font-size: 1.0625rem;
  }
  @media (forced-colors: active) {
    .chips.kinds span {
      border-color: CanvasText;
    }
    .chips :checked + span {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .chips :focus-visible + span {
      outline-color: Highlight;
    }
  }
`;
