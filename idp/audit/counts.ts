import { sql } from 'kysely';
import type { Database } from '../database/open.ts';
import type { AuditEvent } from '../../shared/contract/audit-event.ts';
import type { AuditCountRow } from '../database/tables/audit.ts';

/** Months are those of the Danish calendar; people are counted by whom it happened to, or by who did it if those are fewer. */
const month = sql<string>`to_char(audit.at at time zone 'Europe/Copenhagen', 'YYYY-MM')`;
/** No host: that somebody was there is not the school's to know. */
const way = sql<string>`case when audit.event = 'typed-elsewhere' then '' else coalesce(audit.way, '') end`;
const people = sql<number>`least(count(distinct audit.person), count(distinct coalesce(audit.actor, audit.person)))`;

/**
 * Turns what is too old to keep into counts. Entries go from the oldest on without a gap, so that the chain of the rest stays
 * whole; when the first of a month goes, all of the month is counted, once, and with how many people it was. How old is too old,
 * the database knows, and keeps younger entries whatever is asked of it (migration 0011).
 */
export async function countOldAudit(database: Database): Promise<void> {
  await sql`
    with gone as (
      delete from audit where id < coalesce(
        (select min(id) from audit where at >= now() - make_interval(months => audit_months())), 9223372036854775807
      ) returning at
    ), begun as (
      select distinct to_char(at at time zone 'Europe/Copenhagen', 'YYYY-MM') as month from gone
      except select month from audit_counts
    )
    insert into audit_counts (institution, month, event, way, count, people)
    select coalesce(people.institution, ''), ${month}, event, ${way}, count(*), ${people}
    from audit left join people on people.id = audit.person
    where ${month} in (select month from begun) group by 1, 2, 3, 4`.execute(database);
}

/** How often something happened at a school in one month: a number, or `few` where it could tell of somebody. */
export interface EventCount {
  readonly event: AuditEvent;
  readonly count: number | 'few';
}

export interface MonthCounts {
  /** 2026-08. */
  readonly month: string;
  /** The most frequent first, and those that tell of somebody last. */
  readonly events: readonly EventCount[];
}

/** Fewer people than this could be told from a number. */
export const leastPeople = 5;
const shownMonths = 12;

/**
 * What happened at a school, by months that are over: a month that goes on would tell, from one look to the next, what somebody
 * has just done. The latest month comes first.
 */
export async function schoolCounts(database: Database, institution: string, thisMonth: string): Promise<MonthCounts[]> {
  const counted = await database
    .selectFrom('audit_counts')
    .select(['month', 'event', 'count', 'people'])
    .where('institution', '=', institution)
    .execute();
  const there = await database
    .selectFrom('audit')
    .innerJoin('people', 'people.id', 'audit.person')
    .where('people.institution', '=', institution)
    .where(month, '<', thisMonth)
    .where(month, 'not in', (select) => select.selectFrom('audit_counts').select('audit_counts.month'))
    .groupBy([month, 'audit.event', way])
    .select([
      month.as('month'),
      'audit.event',
      sql<number>`count(*)::integer`.as('count'),
      sql<number>`(${people})::integer`.as('people'),
    ])
    .execute();
  return inMonths([...counted, ...there]).slice(0, shownMonths);
}

function inMonths(rows: readonly Pick<AuditCountRow, 'month' | 'event' | 'count' | 'people'>[]): MonthCounts[] {
  const months = [...new Set(rows.map((row) => row.month))].toSorted().toReversed();
  return months.map((month) => {
    const those = rows.filter((row) => row.month === month);
    const events = [...new Set(those.map(({ event }) => event))].map((event) => {
      const byWay = those.filter((row) => row.event === event);
      const areEnough = Math.max(...byWay.map((row) => row.people)) >= leastPeople;
      return { event, count: areEnough ? byWay.reduce((sum, row) => sum + row.count, 0) : ('few' as const) };
    });
    return {
      month,
      events: events.toSorted((one, other) => size(other) - size(one) || one.event.localeCompare(other.event)),
    };
  });
}

function size({ count }: EventCount): number {
  return count === 'few' ? 0 : count;
}
