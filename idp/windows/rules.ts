import { windowMinutes } from '../../shared/policy/lifecycle/window.ts';

/** How windows are; a provider sets the first two. */
export interface WindowRules {
  readonly lastsSeconds: number;
  /** From so many pupils at once on they type two words that the adult shows; Infinity: never. */
  readonly codeFrom: number;
  /** The words are short where one of the pupils is of the youngest band, and there are no more than so many (docs/words.md). */
  readonly shortCodeUpTo: number;
  /** Wrong words until a window is spent. */
  readonly codeTries: number;
  /** Openings of one adult in an hour: each tells pupils' pages and writes to the log. */
  readonly openingsPerHour: number;
}

/** FACTS.md section 9; of the code, docs/decisions/0039. */
export const windowRules: WindowRules = {
  lastsSeconds: windowMinutes * 60,
  codeFrom: 2,
  shortCodeUpTo: 60,
  codeTries: 5,
  openingsPerHour: 120,
};

/** For how long an adult sees what became of what they opened. */
export const shownMilliseconds = 3_600_000;
