import type { Grammar } from './grammar.ts';
import { seeded } from './weighted.ts';

/**
 * How many guesses come before a password when an attacker tries all that the grammar makes, likeliest first: estimated from
 * drawn passwords, each standing for one over its share (Dell'Amico and Filippone, "Monte Carlo Strength Evaluation", 2015).
 */
export function guessingOrder(grammar: Grammar, draws: number): (password: string) => number {
  const random = seeded(2026);
  const shares = Float64Array.from({ length: draws }, () => grammar.share(grammar.draw(random)))
    .toSorted()
    .toReversed();
  const before = new Float64Array(draws + 1);
  for (const [at, share] of shares.entries()) before[at + 1] = (before[at] ?? 0) + 1 / (draws * share);
  return (password) => {
    const share = grammar.share(password);
    const likelier = shares.findIndex((one) => one <= share);
    const guesses = before[likelier < 0 ? draws : likelier] ?? 0;
    return Math.log10(Math.max(1, guesses, likelier < 0 ? 1 / share : 0));
  };
}
