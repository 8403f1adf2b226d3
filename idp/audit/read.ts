import { sql } from 'kysely';
import type { Database } from '../database/open.ts';
import type { AuditRow } from '../database/tables/audit.ts';

/** An entry as a person may read it: nothing that only the chain needs. */
export type Entry = Pick<AuditRow, 'at' | 'event' | 'person' | 'actor' | 'way' | 'client'>;

export interface Excerpt {
  readonly entries: readonly Entry[];
  /** Whether there are older ones. */
  readonly hasOlder: boolean;
}

interface Whose {
  /** What happened to this person. */
  readonly person: string;
  /** And what they did for others. */
  readonly andDone?: boolean;
}

/** How many entries a page has. */
const perPage = 50;

/** A page of somebody's entries, the latest first; pages count from 1. What is too old to keep is not read, even where it is still there. */
export async function readAudit(database: Database, { person, andDone }: Whose, page: number): Promise<Excerpt> {
  const entries = await database
    .selectFrom('audit')
    .select(['at', 'event', 'person', 'actor', 'way', 'client'])
    .where((where) => {
      const happened = where('person', '=', person);
      return andDone ? where.or([happened, where('actor', '=', person)]) : happened;
    })
    .where(sql<boolean>`at >= now() - make_interval(months => audit_months())`)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .offset((page - 1) * perPage)
    .limit(perPage + 1)
    .execute();
  return { entries: entries.slice(0, perPage), hasOlder: entries.length > perPage };
}

/** For how many months entries are kept. */
export async function keptMonths(database: Database): Promise<number> {
  const { rows } = await sql<{ months: number }>`select audit_months() as months`.execute(database);
  return rows[0]?.months ?? NaN;
}
