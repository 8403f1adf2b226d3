import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Database } from '../database/open.ts';
import type { AuditRow } from '../database/tables/audit.ts';

/** What became of the log. `last` is the hash of its newest entry: kept elsewhere, it tells later that none is missing. */
export type Verdict =
  | { readonly is: 'whole'; readonly count: number; readonly since: Date | undefined; readonly last: string }
  /** The entry is not what was written, or one before it is missing. */
  | { readonly is: 'broken'; readonly id: number; readonly at: Date }
  /** No entry has the hash that was kept: the log's end was cut off, or it was written anew. */
  | { readonly is: 'cut' };

/** So many entries are read at a time. */
const page = 1000;

/**
 * Counts every entry's hash again, oldest first, outside of the database. Entries that are too old to keep are gone by right, so
 * the first one's `prev` is believed. `kept`: a hash that was noted down earlier, which must still be there.
 */
export async function verifyAudit(database: Database, kept?: string): Promise<Verdict> {
  let [count, after, last] = [0, 0, ''];
  let since: Date | undefined;
  let isKept = kept === undefined;
  for (;;) {
    const rows = await database
      .selectFrom('audit')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute();
    for (const row of rows) {
      if ((count > 0 && row.prev !== last) || row.hash !== hashOf(row)) return { is: 'broken', id: row.id, at: row.at };
      since ??= row.at;
      isKept ||= row.hash === kept || row.prev === kept;
      [count, after, last] = [count + 1, row.id, row.hash];
    }
    if (rows.length < page) break;
  }
  return isKept ? { is: 'whole', count, since, last } : { is: 'cut' };
}

/** As migration 0011 writes it; none of an entry whose field pretends to be two. */
function hashOf({ prev, id, at, event, person, way, client, actor }: Selectable<AuditRow>): string | undefined {
  const fields = [event, person, way ?? '', client ?? '', ...(actor === null ? [] : [actor])];
  if (fields.some((field) => field.includes('\n'))) return undefined;
  const said = [prev, id, at.toISOString(), ...fields].join('\n');
  return createHash('sha256').update(said).digest('hex');
}
