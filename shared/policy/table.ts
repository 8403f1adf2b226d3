import type { Band, Rule } from './rule.ts';

/** What a new password is made of when it is handed out. */
export type Form = 'pictures' | 'words' | 'words-and-digits';

/** How long a password holds. Days count from the day it was made, or of the move, in Danish time (lifecycle/day.ts). */
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
  /** How many words are joined when words are handed out; two when it does not say. */
  words?: number;
  /** Whether an own choice may replace what was handed out. */
  mayChoose: boolean;
  /** What an own choice must keep, in the order in which it is shown. */
  rules: readonly Rule[];
  lifetime: Lifetime;
  /** How often a warning may be answered "later"; as often as one likes, until the last day, when it does not say. */
  laters?: number;
  /** How many earlier passwords may not come back. */
  history: number;
}

/** A provider's whole policy, as data. */
export interface PolicyTable {
  name: string;
  bands: Readonly<Record<Band, BandPolicy>>;
  /** Where editors find the JSON Schema of tables: docs/policy-tables/policy-table.schema.json. */
  $schema?: string;
}

/** The bounds of the rules about length together; all that can be sent when no rule says. */
export function lengthOf(rules: readonly Rule[]): { min: number; max: number } {
  let [min, max] = [1, 256];
  for (const rule of rules) {
    if (rule.rule !== 'length') continue;
    min = Math.max(min, rule.min);
    max = Math.min(max, rule.max);
  }
  return { min, max };
}
