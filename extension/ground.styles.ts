import { css } from 'lit';
import { cardTokens } from '../widget/theme/card-tokens.ts';
import { signs } from '../widget/theme/signs.styles.ts';
import { tokens } from '../widget/theme/tokens.ts';

const page = css`
  :host {
    display: block;
    color: var(--_ink);
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
  }
`;

/** What every page of the extension stands on: the widget's theme, and one column. */
export const ground = [tokens, cardTokens, signs, page];
