import type { Database } from '../database/open.ts';
import type { AuditRow } from '../database/tables/audit.ts';

/** What an entry tells; the table says what each field is. */
export type AuditEntry = Pick<AuditRow, 'event' | 'person' | 'client'> & {
  readonly way?: string;
  readonly actor?: string;
};

/** Adds an entry. Given a transaction, it is there with what it tells of or not at all. */
export async function writeAudit(database: Database, { way, actor, ...entry }: AuditEntry, at: Date): Promise<void> {
  await database
    .insertInto('audit')
    .values({ ...entry, way: way ?? null, actor: actor ?? null, at })
    .execute();
}
