import type { Row } from './checklist-rows.ts';
import type { Advice } from './password-wishes.ts';

/** What the list leaves to the provider: whether others use it. */
const claims: readonly Advice['warning'][] = ['top-ten', 'top-hundred', 'common'];
const wordMore: readonly Advice['suggestion'][] = ['add-word', 'not-backwards', 'letters-not-signs'];
/** A short word more. */
const shortWord = 4;

/**
 * The advice as it may stand beside the list: what the list has not found it does not claim, and it asks for no word more where
 * there is no room for one. `room`: how many characters may still be typed.
 */
export function fittingAdvice(advice: Advice, rows: readonly Row[], room: number): Advice {
  const { warning, suggestion } = advice;
  const judges = rows.filter(({ finding: { rule } }) => rule.rule === 'not-common' || rule.rule === 'not-expected');
  const isClaimed = claims.includes(warning) && judges.length > 0 && !judges.some(({ state }) => state === 'unmet');
  return {
    ...advice,
    ...(isClaimed && { warning: 'like-common' }),
    ...(room < shortWord && wordMore.includes(suggestion) && { suggestion: 'use-words' }),
  };
}
