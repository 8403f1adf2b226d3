import type { Level } from '../../../shared/assurance/level.ts';
import type { Way } from '../../../shared/assurance/held.ts';

/** What somebody has shown on top of the password, in one session. */
export interface RaiseRow {
  /** The session's `uid`. */
  session: string;
  person: string;
  way: Exclude<Way, 'EnFaktor'>;
  /** Of a factor of one's own; empty where an adult vouched, which each service counts for itself. */
  level: Exclude<Level, 'Low'> | '';
  at: Date;
}

export interface AssuranceTables {
  raises: RaiseRow;
}
