/** What somebody reads who cannot get in: the ways to a new password, and to a forgotten username. */
export interface WayInMessages {
  title: string;
  /** The username is asked for first. */
  'which-username': string;
  'which-username-hint': string;
  username: string;
  next: string;
  /** Whom it is about: the username as it was typed. */
  about: string;
  how: string;
  'show-who': (params: { provider: string }) => string;
  'show-who-hint': string;
  passkey: string;
  'passkey-hint': string;
  /** The code of a letter or a mail. */
  letter: string;
  'letter-hint': string;
  'letter-title': string;
  'letter-code': string;
  'letter-code-hint': string;
  /** Afterwards, for whoever was handed it in person. */
  'first-passkey': string;
  'first-passkey-what': string;
  'first-passkey-own': string;
  'first-passkey-script': string;
  'first-passkey-lost': string;
  'make-passkey': string;
  'not-now': string;
  elsewhere: string;
  'elsewhere-hint': string;
  teacher: string;
  'teacher-hint': string;
  'none-fits': string;
  /** Whom to ask, by role and place. */
  'none-pupil': string;
  'none-parent': string;
  'none-staff': string;
  'other-username': string;
  back: string;
  /** Before the other provider, or the passkey. */
  'before-title': string;
  'before-what': string;
  'before-alone': (params: { age: number }) => string;
  'before-adult': string;
  'before-out': (params: { provider: string }) => string;
  'before-nothing': string;
  go: (params: { provider: string }) => string;
  'go-passkey': string;
  'own-telephone': string;
  'passkey-failed': string;
  /** Forgotten usernames. */
  'find-title': string;
  'find-what': string;
  'find-none': string;
  'find-ask': string;
  'found-title': string;
  'found-own': string;
  'found-child': (params: { name: string }) => string;
  'found-once': string;
  'found-nobody': string;
  'found-nobody-advice': string;
  'found-late': string;
  'found-late-advice': string;
  'to-sign-in': string;
}
