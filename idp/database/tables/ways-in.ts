import type { Generated } from 'kysely';

/** Handed over on paper, or sent to the address that the school has. */
export type WayInBy = 'paper' | 'mail';

/** `used`: led to a new password; `ended`: by an adult, or because another one took its place; `spent`: by wrong codes. */
export type WayInState = 'open' | 'used' | 'ended' | 'spent';

/** A one-time way in that an institution has opened for somebody. One that is open beyond its time has expired. */
export interface WayInRow {
  id: string;
  person: string;
  institution: string;
  /** The user administrator who did; null: the provider's operator. */
  opened_by: string | null;
  opened_at: Date;
  expires_at: Date;
  how: WayInBy;
  /** A keyed hash of the code; null until a mail with it is sent. */
  code: string | null;
  state: Generated<WayInState>;
  /** How many other codes were typed. */
  wrong: Generated<number>;
  /** When it was used, ended or spent, and by whom it was ended. */
  ended_at: Date | null;
  ended_by: string | null;
}

export interface WayInTables {
  ways_in: WayInRow;
}
