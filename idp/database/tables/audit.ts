import type { Generated } from 'kysely';
import type { AuditEvent } from '../../../shared/contract/audit-event.ts';

/** One thing that happened, without a secret and without a name. Rows are added and never changed. */
export interface AuditRow {
  id: Generated<number>;
  at: Date;
  event: AuditEvent;
  /** The id of whom it happened to, which says nothing to whoever has this table alone. */
  person: string;
  /** The id of who did it; null where that was the person. */
  actor: string | null;
  /** Of a change: what led to it. Of a raised level: the other provider's id, or `passkey`, as of a sign-in with one. Of a password that was typed elsewhere: the host. */
  way: string | null;
  /** The id of the service on the way to which it happened; null on the provider's own page. */
  client: string | null;
  /** The hash of the entry before, empty of the first; and of this one with it (SHA-256, hex). The database makes both. */
  prev: Generated<string>;
  hash: Generated<string>;
}

/** What is left of entries that were too old to keep. */
export interface AuditCountRow {
  /** The number of the school whose people they were about; empty where that is not known. */
  institution: string;
  /** 2026-08. */
  month: string;
  event: AuditEvent;
  /** Empty where the event has none. */
  way: string;
  count: number;
  /** How many people it was, at least. */
  people: number;
}

export interface AuditTables {
  audit: AuditRow;
  audit_counts: AuditCountRow;
}
