import { listed } from './children-passwords.ts';
import { Grammar } from './grammar.ts';
import { guessingOrder } from './guessing-order.ts';
import { raters } from './raters.ts';
import { seeded } from './weighted.ts';

/** One password with its guesses (decimal logarithm): by zxcvbn-ts without and with Danish, by us, and by the order. */
export interface Row {
  readonly password: string;
  readonly without: number;
  readonly added: number;
  readonly ours: number;
  readonly order: number;
}

export interface Measurement {
  readonly children: readonly Row[];
  readonly drawn: readonly Row[];
}

/** How many the order is estimated from, and how many more are drawn to be rated. */
export const draws = 20_000;
export const rated = 500;

/** Rates the passwords of children's kind, and others that the grammar draws. The same on every run. */
export function measure(): Measurement {
  const grammar = new Grammar();
  const order = guessingOrder(grammar, draws);
  const { without, added, ours } = raters();
  const row = (password: string): Row => ({
    password,
    without: without(password),
    added: added(password),
    ours: ours(password),
    order: order(password),
  });
  return { children: listed().map(row), drawn: drawnFrom(grammar).map(row) };
}

/** Distinct passwords that Unilogin's lengths would let through. */
function drawnFrom(grammar: Grammar): string[] {
  const random = seeded(4);
  const drawn = new Set<string>();
  while (drawn.size < rated) {
    const password = grammar.draw(random);
    if (password.length >= 8 && password.length <= 24) drawn.add(password);
  }
  return [...drawn];
}
