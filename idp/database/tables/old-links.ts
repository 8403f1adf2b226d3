import type { ColumnType } from 'kysely';

/** How a use of a former link ended. */
export type OldLinkOutcome = 'signed-in' | 'not-signed-in' | 'wrong-fingerprint' | 'foreign-address';

/** One a day for each way in which a service's links ended. */
export interface OldLinkUseRow {
  client: string;
  /** The Danish day. */
  day: ColumnType<Date, string, string>;
  outcome: OldLinkOutcome;
  count: number;
}

/** When somebody last got a ticket to a service: none is ever given for the same second. */
export interface OldLinkTicketRow {
  client: string;
  person: string;
  last_at: Date;
}

export interface OldLinkTables {
  old_link_uses: OldLinkUseRow;
  old_link_tickets: OldLinkTicketRow;
}
