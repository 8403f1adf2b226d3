import type { ErrorCode, UniloginErrorData } from '../../contract/errors.ts';
import type { Person } from '../../contract/session.ts';

/** What the button says before anything else has loaded: the only words in the script tag itself. */
export interface ButtonMessages {
  'sign-in': string;
  'try-again': string;
  /** The rest of the element could not be fetched. */
  unreachable: string;
}

/** What <unilogin-login> and <unilogin-status> say on a service's page. */
export interface LoginMessages {
  'on-the-way': string;
  'in-window': string;
  'window-gone': string;
  'open-again': string;
  cancel: string;
  blocked: string;
  /** A page asks for more than a password. */
  asked: string;
  'asked-window': string;
  'asked-page': string;
  'asked-here': string;
  /** The provider’s page is in a frame below. */
  'in-frame': string;
  /** It is not, or does not go on there. */
  unframed: string;
  'open-window': string;
  'go-on': string;
  'not-now': string;
  'sign-out': string;
  /** The link to the provider's page about the person. */
  account: string;
  'signing-out': string;
  'signed-out': string;
  'signed-in-as': (params: { name: string }) => string;
  /** `day` when the session ends on another day than today. */
  until: (params: { time: string; day: string | undefined }) => string;
  pseudonym: (params: { id: string }) => string;
  institution: (params: { number: string }) => string;
  role: (params: { group: NonNullable<Person['aktoer_gruppe']> }) => string;
  /** `level` as the last word of an NSIS address. */
  level: (params: { level: 'Low' | 'Substantial' | 'High' }) => string;
  way: (params: { way: NonNullable<Person['unilogin_loa']> }) => string;
  'label-name': string;
  'label-role': string;
  'label-place': string;
  'label-level': string;
}

/** The failures that a service's page can meet. What has no sentence of its own is said as `unexpected`. */
export type LoginFailures = { unexpected: string } & {
  [
    C in Extract<
      ErrorCode,
      | 'cancelled'
      | 'unreachable'
      | 'interaction-expired'
      | 'state-mismatch'
      | 'provider-refused'
      | 'misconfigured'
      | 'popup-blocked'
    >
  ]: string | ((data: UniloginErrorData[C]) => string);
};
