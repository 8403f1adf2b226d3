/**
 * How often one origin may have a password looked at in a minute: what a person types and sends, and hardly more. What a page has
 * filled in counts apart, or it would use up what is there for the person, and have the password after that.
 */
const limits = { typing: 30, sending: 20, filled: 14 };
export type Counted = keyof typeof limits;
const minute = 60_000;

/**
 * Counts by origin, in memory. A page that moves a person to press keys, and puts a guess into the field for each, learns from
 * a warning only; so many guesses are worth nothing.
 */
export class Pace {
  readonly #now: () => number;
  readonly #counts = new Map<string, Record<Counted, number> & { since: number }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether so many more may be looked at; they count when they may. */
  allows(origin: string, what: Counted, values: number): boolean {
    const now = this.#now();
    for (const [known, { since }] of this.#counts) if (now - since >= minute) this.#counts.delete(known);
    const count = this.#counts.get(origin) ?? { since: now, typing: 0, sending: 0, filled: 0 };
    if (count[what] + values > limits[what]) return false;
    count[what] += values;
    this.#counts.set(origin, count);
    return true;
  }
}
