import type { ErrorCode, UniloginErrorData } from '../../contract/errors.ts';
import type { Me } from '../../contract/me.ts';
import type { MeMessages } from '../me/messages.ts';

type Password = NonNullable<Me['password']>;

/** What the browser extension says, in its window and beside its icon. */
export interface ExtensionMessages {
  looking: string;
  /** Nobody is signed in: they never were, they left, or the session ended. */
  out: (params: { why: 'never' | 'left' | 'ended' }) => string;
  'out-advice': (params: { why: 'never' | 'left' | 'ended' }) => string;
  'sign-in': string;
  'signing-in': string;
  'signing-in-advice': string;
  role: MeMessages['role'];
  'label-level': string;
  level: (params: { level: Me['held']['level'] }) => string;
  way: (params: { way: Me['held']['way'] }) => string;
  /** The time of day, and the day when it is another one. */
  until: (params: { time: string; day: string | undefined }) => string;
  /** How old it is, and the last day on which it holds, while that is far away. */
  'password-good': (params: { kind: Password['kind']; made: string; until: string | undefined }) => string;
  /** `days` until the last one: 0 is today. */
  'password-ends': (params: { kind: Password['kind']; days: number }) => string;
  'password-over': (params: { kind: Password['kind'] }) => string;
  change: string;
  'adult-changes': string;
  services: string;
  account: string;
  'sign-out': string;
  'sign-out-everywhere': string;
  /** The window shows how it stood at that time. */
  offline: (params: { time: string }) => string;
  'provider-down': (params: { time: string }) => string;
  /** By how many minutes this computer's clock is wrong. */
  clock: (params: { minutes: number; isBehind: boolean }) => string;
  'clock-advice': string;
  managed: (params: { host: string }) => string;
  settings: string;
  'try-again': string;
  /** Of the page in front. */
  'page-genuine': string;
  'page-service': (params: { name: string }) => string;
  'page-look-alike': string;
  /** The host in the letters that people see, and those that are not the name's. */
  'page-letters': (params: { shown: string; letters: readonly string[] }) => string;
  'page-letters-of': (params: { name: string }) => string;
  'page-what-to-do': string;
  'page-other': string;
  /** Over the tab of such a page, for who rests on the icon or cannot see it. */
  'tab-genuine': string;
  'tab-look-alike': string;
  /** Read by who rests on the icon, or cannot see it. */
  'icon-who': (params: { name: string | undefined; level: Me['held']['level'] | undefined }) => string;
  'icon-waiting': (params: { count: number }) => string;
  /** Somebody waits. No name and no number: whoever passes by reads it too. */
  note: string;
  'icon-soon': string;
}

/** The failures that can reach it. What has no sentence of its own is said as `unexpected`. */
export type ExtensionFailures = { unexpected: string } & {
  [C in Extract<ErrorCode, 'cancelled' | 'unreachable' | 'state-mismatch' | 'provider-refused' | 'misconfigured'>]:
    string | ((data: UniloginErrorData[C]) => string);
};

/** What the browser and its store say of it. */
export interface ListingMessages {
  name: string;
  /** At most 132 letters: so many a store shows. */
  description: string;
}

export interface ExtensionWords {
  extension: ExtensionMessages;
  extensionFailures: ExtensionFailures;
}
