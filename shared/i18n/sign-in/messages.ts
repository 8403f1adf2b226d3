import type { ErrorCode, UniloginErrorData } from '../../contract/errors.ts';
import type { Form, Shower } from '../../contract/sign-in.ts';
import type { Rule } from '../../policy/rule.ts';

/** What the card of the provider's sign-in page says around each step. */
export interface SignInMessages {
  /** The page's title, before the step's own heading. */
  title: string;
  'on-the-way-to': string;
  'who-are-you': string;
  username: string;
  'username-hint': string;
  next: string;
  'not-you': string;
  'your-password': string;
  password: string;
  'sign-in': string;
  show: string;
  hide: string;
  'caps-lock': string;
  'your-pictures': string;
  working: string;
  'expires-soon': (params: { days: number }) => string;
  'expires-advice': string;
  /** Instead, when the password's owner has moved up into another band. */
  'moved-up': string;
  'moved-up-advice': (params: { days: number }) => string;
  /** Instead of `expires-advice`, when "later" is not offered. */
  'no-more-later': string;
  later: string;
  'change-now': string;
  done: string;
  'go-on': string;
  /** The title of the page at which one changes one's password. */
  'change-password': string;
  'current-password': string;
  'current-pictures': string;
  changed: string;
  /** Every other session ended with the old password. */
  'ended-elsewhere': string;
  'close-page': string;
  'practise-new': string;
  /** An adult has opened a door: to a new password of this form, or to more trust. */
  'window-to': (params: { form: Form | undefined }) => string;
  /** Without a name: any adult. */
  'opened-by': (params: { name: string | undefined }) => string;
  'class-code': string;
  'class-code-hint': (params: { by: Shower }) => string;
  'go-in': string;
  /** On as if nobody had opened it: with the password there is, or not now. */
  'pass-by': (params: { gives: 'password' | 'step-up' }) => string;
  /** The service asks for more than a password. */
  'step-up': string;
  'use-passkey': string;
  /** What one goes on with, in a sentence. */
  passkey: string;
  /** Instead, when a grown-up is the only way. */
  'ask-adult': string;
  /** The number is on the screen. */
  waiting: string;
  refused: string;
  over: string;
  back: string;
  again: string;
  /** On to the guided way. */
  help: string;
  close: string;
  'other-language': string;
}

/** What the picture pad says. Which picture was picked is never said unless somebody asks. */
export interface PadMessages {
  'four-please': string;
  pictures: string;
  places: string;
  chosen: (params: { count: number }) => string;
  /** `on`: what the button that leads on says, where it is known. */
  full: (params: { on: string }) => string;
  undo: string;
  clear: string;
  peek: string;
  unpeek: string;
  listen: string;
  'listen-stop': string;
  'listen-hint': string;
  keys: string;
  /** The drawings did not come. */
  'not-there': string;
  reload: string;
}

/** What the way to a new password says. */
export interface PasswordMessages {
  'new-pictures': string;
  'new-password': string;
  /** `words`: how many are joined, where it is words. */
  form: (params: { form: Form; words: number }) => string;
  'read-aloud': string;
  'no-voice': (params: { form: Form }) => string;
  another: (params: { form: Form }) => string;
  'try-again': string;
  remember: (params: { form: Form }) => string;
  'choose-own': string;
  choose: string;
  'choose-label': string;
  save: string;
  'back-to-handed-out': string;
  rehearse: (params: { form: Form }) => string;
  'rehearse-label': string;
  'see-again': (params: { form: Form }) => string;
  /** From one's own choice, back to the beginning of the new password. */
  'begin-again': string;
  ready: string;
  private: string;
  rules: string;
  rule: (params: { rule: Rule }) => string;
  met: string;
  unmet: string;
  unknown: string;
  missing: (params: { count: number }) => string;
  drawing: string;
  /** Said, not shown, when what was handed out is there. */
  drawn: string;
}

/** The failures that a person can meet while signing in. What has no sentence of its own is said as `unexpected`. */
export type SignInFailures = { unexpected: string } & {
  [
    C in Extract<
      ErrorCode,
      | 'unreachable'
      | 'wrong-credentials'
      | 'locked-out'
      | 'locked-for-good'
      | 'too-busy'
      | 'username-malformed'
      | 'password-refused'
      | 'rehearsal-differs'
      | 'draw-overtaken'
      | 'needs-adult'
      | 'left-school'
      | 'not-yours'
      | 'not-sure-enough'
      | 'not-asked-anew'
      | 'not-their-adult'
      | 'adult-not-sure-enough'
      | 'adult-said-no'
      | 'nobody-answered'
      | 'wrong-numbers'
      | 'window-code-wrong'
      | 'window-over'
      | 'letter-wrong'
      | 'letter-over'
      | 'not-your-way-in'
      | 'too-young-alone'
      | 'not-us'
      | 'asked-often'
      | 'asked-elsewhere'
      | 'adult-unknown'
      | 'interaction-expired'
      | 'state-mismatch'
      | 'cancelled'
      | 'passkey-unsupported'
      | 'passkey-unknown'
      | 'passkey-not-verified'
      | 'passkey-too-late'
      | 'passkey-refused'
    >
  ]: string | ((data: UniloginErrorData[C]) => string);
};

/** All that da.ts and en.ts say. */
export interface SignInWords {
  signIn: SignInMessages;
  pad: PadMessages;
  password: PasswordMessages;
  signInFailures: SignInFailures;
}
