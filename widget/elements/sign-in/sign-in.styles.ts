import { css } from 'lit';
import { card } from '../../theme/card.styles.ts';
import { signs } from '../../theme/signs.styles.ts';
import { tokens } from '../../theme/tokens.ts';
import { cardTokens } from '../../theme/card-tokens.ts';

// What changes no size: the server writes the rest into its pages
const own = css`
  .peek {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
`;

export const styles = [tokens, cardTokens, signs, card, own];
