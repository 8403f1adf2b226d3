import type { Approvals, Request } from '../../contract/approvals.ts';
import type { ErrorCode, UniloginErrorData } from '../../contract/errors.ts';

/** Whom a sentence is about: a name as it is shown. */
export interface Named {
  name: string;
}
export interface Asked extends Named {
  service: string;
}

/** What a grown-up reads who may say yes for pupils. */
export interface ApprovalsMessages {
  /** Of the page, and of the link to it. */
  title: string;
  'link-hint': string;
  'without-script': string;
  looking: string;
  /** Nobody waits. */
  empty: string;
  'empty-how': string;
  'empty-number': string;
  as: (params: { as: Request['as'] }) => string;
  /** The heading of a request. */
  asks: (params: Asked) => string;
  who: string;
  what: string;
  when: string;
  from: string;
  code: string;
  'what-is': (params: Asked & { seconds: number }) => string;
  counts: (params: Named & { counts: Request['counts'] }) => string;
  /** `minutes` since then, when the clocks agree. */
  since: (params: { time: string; minutes: number | undefined }) => string;
  device: (params: { device: Request['device']; isSameNetwork: boolean }) => string;
  'other-network': string;
  'code-is': (params: Named & { code: string }) => string;
  guard: (params: Named) => string;
  number: (params: Named) => string;
  'last-try': string;
  yes: (params: Asked) => string;
  no: string;
  'not-us': string;
  'not-us-asked': string;
  'not-us-means': (params: Named) => string;
  'not-us-yes': string;
  'not-us-no': string;
  mute: (params: Named) => string;
  /** The same where a new password is asked for, by somebody at the pupil's sign-in. */
  'password-asks': (params: Named) => string;
  'password-what': string;
  'password-private': string;
  'password-guard': (params: Named) => string;
  'password-yes': (params: Named) => string;
  'password-not-us-means': (params: Named) => string;
  'password-not-us-yes': string;
  'password-confirmed': (params: Named) => string;
  'password-reported': string;
  'time-left': (params: { minutes: number }) => string;
  sending: string;
  ending: (
    params: Asked & {
      ending: 'confirmed' | 'refused' | 'reported' | 'muted' | 'wrong-numbers' | 'late' | 'gone';
    },
  ) => string;
  /** Said once when somebody new waits: the name, or how many. */
  news: (params: { name: string; count: number }) => string;
  muted: string;
  'muted-for': (params: Named & { minutes: number }) => string;
  unmute: (params: Named) => string;
  history: string;
  'history-kept': string;
  'history-empty': string;
  /** What the grown-up said, and of a yes where. */
  answered: (params: Pick<Approvals['history'][number], 'answered' | 'where'>) => string;
  /** For whom, where no name may be told any more. */
  'some-child': string;
  /** Where to, where none is registered any more. */
  'gone-service': string;
  'history-more': string;
  'sure-soon': (params: { minutes: number }) => string;
  'show-again': string;
  'try-again': string;
  signals: string;
  tone: string;
  vibration: string;
}

/** The failures that a grown-up can meet here. What has no sentence of its own is said as `unexpected`. */
export type ApprovalsFailures = { unexpected: string } & {
  [
    C in Extract<
      ErrorCode,
      | 'unreachable'
      | 'too-busy'
      | 'malformed'
      | 'wrong-number'
      | 'not-sure-of-you'
      | 'interaction-expired'
      | 'wrong-origin'
      | 'request-over'
    >
  ]: string | ((data: UniloginErrorData[C]) => string);
};

/** All that da.ts and en.ts say. */
export interface ApprovalsWords {
  approvals: ApprovalsMessages;
  approvalsFailures: ApprovalsFailures;
}
