/** Why somebody who went to another provider to sign in is not signed in. */
export type Trouble =
  /** It could not be reached, or does not answer. */
  | 'unreachable'
  /** Its clock goes wrong: its answer was over before it came, or comes from the future. */
  | 'clock'
  /** It did not ask who it is: somebody else may be signed in there. */
  | 'not-asked'
  /** The person turned round there. */
  | 'cancelled'
  /** It did not want to. */
  | 'refused'
  /** What came is no answer to what was asked: forged, mixed up, or somebody else's. */
  | 'mixed-up'
  /** Nobody here is linked to whom it named. */
  | 'unknown'
  /** Whom it named is of none of its schools. */
  | 'other-school'
  /** Whom it named is of no school any more. */
  | 'left-school'
  /** It is less sure than it must be to let anybody in. */
  | 'not-sure';

/** What somebody reads who signs in at another provider: MitID, or that of their municipality or school. */
export interface OtherWaysMessages {
  /** On the first step, beside the username. */
  with: (params: { provider: string }) => string;
  'with-local': string;
  how: string;
  /** The name of what has no other: username and password of ours. */
  unilogin: string;
  'unilogin-hint': string;
  'everybodys-hint': string;
  search: string;
  'search-label': string;
  'search-hint': string;
  find: string;
  found: (params: { count: number }) => string;
  'none-found': (params: { typed: string }) => string;
  'none-advice': string;
  /** Before one goes there. */
  before: (params: { provider: string }) => string;
  'before-hint': string;
  go: (params: { provider: string }) => string;
  'own-computer': string;
  'own-hint': string;
  'go-own': string;
  remembered: string;
  forget: string;
  'uni-sync': string;
  'uni-sync-text': (params: { provider: string }) => string;
  'uni-sync-staff': string;
  /** For whoever looked for a municipality that has no sign-in of its own. */
  'with-unilogin': string;
  'uses-unilogin': (params: { schools: string }) => string;
  'has-none': (params: { municipality: string }) => string;
  'uni-sync-alone': string;
  'go-unilogin': string;
  'no-password': string;
  another: string;
  back: string;
  /** Nothing has come of it yet. */
  waiting: (params: { provider: string }) => string;
  'waiting-hint': string;
  trouble: (params: { trouble: Trouble; provider: string }) => string;
  /** What a pupil can do about it. */
  advice: (params: { trouble: Trouble; provider: string }) => string;
  again: (params: { provider: string }) => string;
  /** Above what is for whoever looks after it. */
  'for-staff': string;
  'staff-advice': (params: { trouble: Trouble; provider: string }) => string;
  'who-are-you': string;
  'who-are-you-hint': (params: { provider: string }) => string;
  as: Record<'pupil' | 'student' | 'parent' | 'teacher' | 'user-administrator' | 'leader' | 'staff', string>;
}
