import type { ColumnType, Generated } from 'kysely';
import type { Audience } from '../../../shared/i18n/material/parts.ts';

export type MailKind =
  /** A school's page, to its mailbox. */
  | 'material'
  /** A way in, to whom it is for. */
  | 'way-in'
  /** That one was opened on paper, to the same. */
  | 'way-in-told'
  /** That an adult has said "this was not us", to the school's mailbox. */
  | 'report'
  /** An order of a number, to the operator. */
  | 'institution-order'
  /** How it ended, to whoever ordered. */
  | 'institution-order-ended'
  /** That services wait for a school's answer, to its mailbox. */
  | 'agreement-waiting';

export type MailState =
  | 'waiting'
  | 'sent'
  /** The mailbox's server said no for good. */
  | 'refused'
  /** Nobody took it, however often it was tried. */
  | 'given-up'
  /** What it was about, or the address, was gone before it could be sent. */
  | 'withdrawn';

/** A mail that waits or has been sent. Neither its words nor its address are kept: both are found when it is sent. */
export interface MailRow {
  id: string;
  kind: MailKind;
  institution: string;
  /** Of a page: for whom it is. */
  audience: Audience | null;
  /** Of a way in, or about one: which. */
  way_in: string | null;
  /** Of an order: which. */
  institution_order: ColumnType<string | null, string | null | undefined, never>;
  lang: 'da' | 'en';
  ordered_by: string | null;
  ordered_at: Date;
  state: MailState;
  tries: Generated<number>;
  /** When it is tried (again); while one process tries, until when the others leave it alone. */
  next_at: Date;
  ended_at: Date | null;
}

export interface MailTables {
  mails: MailRow;
}
