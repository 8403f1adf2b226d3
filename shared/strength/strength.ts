/** 0 and 1 are found by guessing at a sign-in page, 2 by one who holds a stolen list, 3 and 4 hold (10⁸ and 10¹⁰ guesses). */
export type Score = 0 | 1 | 2 | 3 | 4;

/** How hard a candidate is to guess. Holds nothing of the candidate itself. */
export interface Strength {
  /** Decimal logarithm of the guesses that an attacker who knows Danish needs. */
  readonly guessesLog10: number;
  readonly score: Score;
  /** What is weak, and the one thing to do about it; none from score 3 up. Words for both are shared/i18n's. */
  readonly warning?: Warning;
  readonly suggestion?: Suggestion;
}

export const warnings = [
  'straight-row',
  'keyboard-pattern',
  'same-character',
  'repeated-part',
  'sequence',
  'recent-year',
  'date',
  'top-ten',
  'top-hundred',
  'common',
  'like-common',
  'single-word',
  'name-alone',
  'common-name',
  'about-you',
  'word-and-little-more',
  'too-short',
] as const;
export type Warning = (typeof warnings)[number];

export const suggestions = [
  'add-word',
  'use-words',
  'no-date',
  'no-year',
  'no-sequence',
  'no-repeat',
  'words-not-keys',
  'not-about-you',
  'not-backwards',
  'letters-not-signs',
] as const;
export type Suggestion = (typeof suggestions)[number];

/** Whom the password is for. `About` of shared/policy fits as it is. */
export interface AboutPerson {
  readonly username: string;
  readonly names: readonly string[];
  readonly school: string;
  readonly classes?: readonly string[];
}
