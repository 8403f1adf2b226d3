import type { WayInBy } from '../database/tables/ways-in.ts';

/** How ways in are, for every institution alike (docs/decisions/0042). */
export interface WayInRules {
  /** Paper is carried home and found again on Sunday; a mail is read the same day, or asked for anew. */
  readonly lastsSeconds: Readonly<Record<WayInBy, number>>;
  /** Wrong codes until it is spent. */
  readonly tries: number;
  /** Ways in that one administrator opens on one Danish day. */
  readonly aDay: number;
  /** For how long after the new password a passkey can be made, by whoever was handed the letter. */
  readonly passkeySeconds: number;
  /** Days for which an administrator sees what became of one. */
  readonly shownDays: number;
}

const day = 86_400;

export const wayInRules: WayInRules = {
  lastsSeconds: { paper: 7 * day, mail: day },
  tries: 5,
  aDay: 60,
  passkeySeconds: 600,
  shownDays: 30,
};
