import type { Band, Rule } from './rule.ts';

/** What a new password is made of when it is handed out. */
export type Form = 'pictures' | 'words' | 'words-and-digits';

/** How long a password holds. Days count from the day it was made, in Danish time. */
export type Lifetime =
  | { until: 'grade-move'; graceDays: number }
  | { until: 'age'; days: number; warningDays: number }
  | { until: 'changed' };

/** All that holds for one band. */
export interface BandPolicy {
  /** What the password itself is: pictures in order, or text. */
  secret: 'pictures' | 'password';
  /** How it is handed out. */
  form: Form;
  /** Whether an own choice may replace what was handed out. */
  mayChoose: boolean;
  /** What an own choice must keep, in the order in which it is shown. */
  rules: readonly Rule[];
  lifetime: Lifetime;
  /** How many earlier passwords may not come back. */
  history: number;
}

/** A provider's whole policy, as data. */
export interface PolicyTable {
  name: string;
  bands: Readonly<Record<Band, BandPolicy>>;
}
