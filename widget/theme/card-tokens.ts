import { css } from '@lit/reactive-element';

/** The rest of the look, for all but a button: what a service's page need not load before it can be clicked. */
export const cardTokens = css`
  :host {
    --_surface: var(--unilogin-surface, #fff);
    --_soft: var(--unilogin-soft, #e6f1ee);
    --_line: var(--unilogin-line, #ddd4c6);
    --_bad: var(--unilogin-bad, #a3271e);
    --_good: var(--unilogin-good, #1f6f3a);
    --_warn: var(--unilogin-warn, #8a5300);
    --_space: var(--unilogin-space, 16px);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--unilogin-surface, light-dark(#fff, #1d2530));
      --_soft: var(--unilogin-soft, light-dark(#e6f1ee, #20342f));
      --_line: var(--unilogin-line, light-dark(#ddd4c6, #38434f));
      --_bad: var(--unilogin-bad, light-dark(#a3271e, #ffa79e));
      --_good: var(--unilogin-good, light-dark(#1f6f3a, #86d9a0));
      --_warn: var(--unilogin-warn, light-dark(#8a5300, #ffcf7d));
    }
  }
`;
