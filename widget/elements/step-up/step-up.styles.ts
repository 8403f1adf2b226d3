import { card } from '../../theme/card.styles.ts';
import { cardTokens } from '../../theme/card-tokens.ts';
import { signs } from '../../theme/signs.styles.ts';
import { tokens } from '../../theme/tokens.ts';
import { stepUpParts } from './step-up-parts.styles.ts';

export const styles = [tokens, cardTokens, signs, card, stepUpParts];
