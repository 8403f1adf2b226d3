import type { Generated } from 'kysely';

/** What a window gives: a new password, or a step-up. */
export type Gives = 'password' | 'step-up';

/** One click of an adult's: windows for some pupils, open for as long. */
export interface OpeningRow {
  id: string;
  /** Where the adult is a teacher or user administrator; null for a parent. */
  institution: string | null;
  gives: Gives;
  opened_by: string;
  opened_as: 'teacher' | 'user-administrator' | 'contact';
  /** Two words that the adult shows, as long as a window of it is open; null where none is asked for. */
  code: string | null;
  opened_at: Date;
  expires_at: Date;
}

/** `taken`: the pupil is on the way through; `used`: has what it gives. One that is open beyond its time has expired. */
export type WindowState = 'open' | 'taken' | 'used' | 'cancelled' | 'spent';

/** A window of one pupil's. */
export interface WindowRow {
  opening: string;
  pupil: string;
  gives: Gives;
  state: WindowState;
  /** How many other codes were typed. */
  wrong: Generated<number>;
  changed_at: Date;
}

export interface WindowTables {
  openings: OpeningRow;
  windows: WindowRow;
}
