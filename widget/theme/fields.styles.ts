import { css } from 'lit';
import { control } from './control.styles.ts';

/**
 * The fields and the button that stand in the page's own HTML, before and after the script. The provider writes this
 * into the page; on a page without it the element adopts it. Everything is named `unilogin-`: it is not our page.
 */
export const fields = css`
  .unilogin-field {
    margin: 0;
    color: var(--_ink);
    font: 1.0625rem/1.45 var(--_font);
  }
  .unilogin-field label {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
  }
  .unilogin-field input {
    ${control.input}
  }
  /* Words that a child of six copies from the wall, letter by letter */
  .unilogin-field input[name='code'] {
    min-block-size: 64px;
    font-size: 1.75rem;
    letter-spacing: 0.08em;
  }
  .unilogin-field input[aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .unilogin-field p {
    margin: 8px 0 0;
    color: var(--_muted);
    font-size: 1rem;
  }
  .unilogin-act {
    ${control.plain}
    ${control.act}
    margin-block-start: 24px;
    text-decoration: none;
  }
  .unilogin-act[aria-busy='true'] {
    cursor: progress;
  }
  .unilogin-field input:focus-visible,
  .unilogin-act:focus-visible {
    ${control.ring}
  }
  @media (forced-colors: active) {
    .unilogin-act {
      border-width: 3px;
    }
  }
`;
