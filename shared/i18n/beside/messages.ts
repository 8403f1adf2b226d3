import type { Request } from '../../contract/approvals.ts';

/** What a grown-up reads who stands beside the pupil. */
export interface BesideMessages {
  title: string;
  asks: (params: { name: string; service: string }) => string;
  pupil: (params: { classes: readonly string[] }) => string;
  holds: (params: { service: string; seconds: number }) => string;
  needs: string;
  counts: (params: { counts: Request['counts']; name: string }) => string;
  yes: (params: { provider: string }) => string;
  'yes-with-passkey': string;
  /** A device of the grown-up's own can answer. */
  'own-telephone': string;
  'passkey-failed': string;
  back: string;
  'who-may': (params: { name: string }) => string;
  /** `provider`: where they are signed out again, if they were signed in anywhere. */
  'nothing-left': (params: { provider: string | undefined }) => string;
  /** On the way back: the grown-up's session at the other provider ends. */
  leaving: string;
  'leaving-why': (params: { provider: string }) => string;
  'leaving-on': string;
  /** The other provider did not say how to end the session. */
  'still-in': string;
  'still-in-why': (params: { provider: string }) => string;
}
