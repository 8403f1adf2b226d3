/** What somebody is at a school. */
export type RoleName = 'pupil' | 'student' | 'parent' | 'teacher' | 'user-administrator' | 'leader' | 'staff';

/** What the provider's own pages say to somebody who is signed in. */
export interface MeMessages {
  title: string;
  role: (params: { role: RoleName; classes: readonly string[] }) => string;
  username: string;
  'change-password': string;
  'change-hint': string;
  practise: string;
  'practise-pictures': string;
  'practise-words': string;
  'sign-out': string;
  'shared-computer': string;
  'signed-out': string;
  'signed-out-advice': string;
  'sign-in-again': string;
  /** The sign-in brought nobody back. */
  failed: string;
  'failed-advice': string;
  /** Somebody has shown no more than a password, where more is needed. */
  'not-sure': string;
  'not-sure-advice': string;
  'try-again': string;
  back: string;
  /** Before the links to the same page of other schools. */
  'choose-school': string;
  done: string;
  'without-script': string;
  /** For somebody whose password is gone from memory: a pupil, and an adult. */
  'forgotten-pupil': string;
  'forgotten-adult': string;
}
