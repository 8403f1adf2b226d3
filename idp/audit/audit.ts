import { sql } from 'kysely';
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

/**
 * Turns what is too old to keep into counts by month; entries go and are counted in one statement. They go from the oldest on
 * without a gap, so that the chain of the rest stays whole. How old that is, the database knows, and keeps younger ones
 * whatever is asked of it (migration 0011).
 */
export async function countOldAudit(database: Database): Promise<void> {
  await sql`
    with gone as (
      delete from audit where id < coalesce(
        (select min(id) from audit where at >= now() - make_interval(months => audit_months())), 9223372036854775807
      ) returning at, event, way
    )
    insert into audit_counts (month, event, way, count)
    select to_char(at at time zone 'Europe/Copenhagen', 'YYYY-MM'), event, coalesce(way, ''), count(*) from gone group by 1, 2, 3
    on conflict (month, event, way) do update set count = audit_counts.count + excluded.count`.execute(database);
}
