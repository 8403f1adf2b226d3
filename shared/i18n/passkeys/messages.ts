import type { ErrorCode } from '../../contract/errors.ts';

/** What the page of one's own passkeys says. */
export interface PasskeysMessages {
  title: string;
  /** Beside the way that leads there. */
  'link-hint': string;
  'what-is': string;
  'without-script': string;
  none: string;
  /** Stands for the name of one that has none. */
  unnamed: string;
  made: (params: { date: string }) => string;
  used: (params: { date: string }) => string;
  'never-used': string;
  synced: string;
  'one-device': string;
  label: string;
  'label-hint': string;
  add: string;
  remove: string;
  /** The same, for whoever does not see which one it stands beside. */
  'remove-which': (params: { name: string }) => string;
  'remove-asked': (params: { name: string }) => string;
  /** `count`: how many are left. */
  remains: (params: { count: number }) => string;
  'remove-there': string;
  'remove-yes': string;
  'remove-no': string;
  added: string;
  removed: string;
  working: string;
  'show-again': string;
  /** For a pupil who came to the page. */
  'for-adults': string;
  'for-adults-advice': string;
  /** For somebody who has no factor yet to make the first one with. */
  'not-yet': string;
  'not-yet-advice': string;
}

/** What can go wrong there. */
export type PasskeysFailures = { unexpected: string } & {
  [
    C in Extract<
      ErrorCode,
      | 'cancelled'
      | 'unreachable'
      | 'interaction-expired'
      | 'not-sure-of-you'
      | 'passkey-unsupported'
      | 'passkey-not-verified'
      | 'passkey-too-late'
      | 'passkey-refused'
      | 'passkey-here-already'
    >
  ]: string;
};

/** All that da.ts and en.ts say. */
export interface PasskeysWords {
  passkeys: PasskeysMessages;
  passkeysFailures: PasskeysFailures;
}
