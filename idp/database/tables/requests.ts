import type { Request } from '../../../shared/contract/approvals.ts';
import type { Gives } from '../../../shared/contract/pupils.ts';

/** A pupil's request to grown-ups elsewhere, and what became of it. */
export interface RequestRow {
  id: string;
  pupil: string;
  /** The `uid` of the session that asked and is raised; null where a service asked without a browser. */
  session: string | null;
  /** What the page that waits follows (idp/live). */
  topic: string;
  client: string;
  /** The service's name as it was registered then. */
  service: string;
  counts: Request['counts'];
  holds_seconds: number;
  /** Who was asked; null: any of the pupil's grown-ups. */
  adult: string | null;
  /** Two digits as long as it waits, and empty afterwards. */
  number: string;
  /** How many other numbers were typed. */
  wrong: number;
  state: RequestState;
  device: Request['device'];
  /** A keyed hash of the network that it came from, as long as it waits, and empty afterwards. */
  network: string;
  /** What a service shows that asked without a browser. */
  code: string | null;
  asked_at: Date;
  expires_at: Date;
  /** A yes at a service; or a new password, asked for by whoever knows the username. */
  gives: Gives;
  answered_by: string | null;
  ended_at: Date | null;
}

/** `ended`: by wrong numbers. One that waits beyond its time has expired, whether or not it says so yet. */
export type RequestState = 'waiting' | 'confirmed' | 'refused' | 'reported' | 'cancelled' | 'ended' | 'expired';

/** Whose requests do not reach an adult for a while. */
export interface MuteRow {
  adult: string;
  pupil: string;
  id: string;
  until: Date;
}

/** When a user administrator last read what adults reported at a school. */
export interface ReportLookRow {
  person: string;
  institution: string;
  at: Date;
}

export interface RequestTables {
  requests: RequestRow;
  report_looks: ReportLookRow;
  mutes: MuteRow;
}
