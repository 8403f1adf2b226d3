import type { Generated } from 'kysely';

/** One thing that happened, without a secret and without a name. Rows are added and never changed. */
export interface AuditRow {
  id: Generated<number>;
  at: Date;
  event: 'signed-in' | 'password-changed';
  /** The person's id, which says nothing to whoever has this table alone. */
  person: string;
  /** Of a change: what led to it. */
  way: string | null;
  /** The id of the service on the way to which it happened; null on the provider's own page. */
  client: string | null;
}

/** What is left of entries that were too old to keep. */
export interface AuditCountRow {
  /** 2026-08. */
  month: string;
  event: AuditRow['event'];
  /** Empty where the event has none. */
  way: string;
  count: number;
}

export interface AuditTables {
  audit: AuditRow;
  audit_counts: AuditCountRow;
}
