import { css } from '@lit/reactive-element';

/**
 * The look as custom properties. A page sets `--unilogin-act` and the like, on `:root` or nearer; the elements read
 * `--_act`, which falls back to ours. Light or dark follows the page's `color-scheme`, so an element is never dark on a
 * page that is not; contrasts are those of docs: text 6.5 and more, borders of controls 3 and more.
 */
export const tokens = css`
  :host {
    --_ink: var(--unilogin-ink, #1c2530);
    --_muted: var(--unilogin-muted, #51606d);
    --_act: var(--unilogin-act, #0b6a5c);
    --_act-ink: var(--unilogin-act-ink, #fff);
    --_radius: var(--unilogin-radius, 16px);
    --_font: var(--unilogin-font, system-ui, sans-serif);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ink: var(--unilogin-ink, light-dark(#1c2530, #f3efe7));
      --_muted: var(--unilogin-muted, light-dark(#51606d, #b6c0c9));
      --_act: var(--unilogin-act, light-dark(#0b6a5c, #63d3c0));
      --_act-ink: var(--unilogin-act-ink, light-dark(#fff, #06231f));
    }
  }
`;
