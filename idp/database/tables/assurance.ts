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
  /** The id of the service for which an adult vouched; empty for a factor of one's own, which is for all. */
  service: string;
  at: Date;
}

export interface AssuranceTables {
  raises: RaiseRow;
}
