import { listed } from '../../../scripts/strength/children-passwords.ts';
import { median, spearman } from '../../../scripts/strength/correlation.ts';
import { Grammar } from '../../../scripts/strength/grammar.ts';
import { guessingOrder } from '../../../scripts/strength/guessing-order.ts';
import { draws } from '../../../scripts/strength/measurement.ts';
import type { Rate } from './estimators.ts';

/** How an estimator rates Danish passwords, against the guessing order of docs/strength.md. */
export interface Ratings {
  readonly passwords: number;
  /** Rank correlation with the order. */
  readonly spearman: number;
  readonly good: number;
  /** Called good, and found within 10⁸ guesses by the order. */
  readonly overRated: number;
  /** Decimal logarithm; nothing where no guesses are counted. */
  readonly medianGuesses: number | undefined;
}

/** Guesses from which on a password is good (score 3). */
const enough = 8;

/** Gives what judges an estimator's ratings of the passwords of children's kind, in their order. */
export function ratingsJudge(): (ratings: readonly ReturnType<Rate>[]) => Ratings {
  const orderOf = guessingOrder(new Grammar(), draws);
  const order = listed().map(orderOf);
  return (ratings) => ({
    passwords: ratings.length,
    spearman: spearman(
      ratings.map(({ guesses, level }) => guesses ?? level ?? NaN),
      order,
    ),
    good: ratings.filter(({ isGood }) => isGood).length,
    overRated: ratings.filter(({ isGood }, at) => isGood && (order[at] ?? 0) < enough).length,
    medianGuesses: ratings[0]?.guesses === undefined ? undefined : median(ratings.map(({ guesses }) => guesses ?? NaN)),
  });
}
