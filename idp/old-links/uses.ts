import { sql } from 'kysely';
import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { OldLinkOutcome } from '../database/tables/old-links.ts';

/** How often a service's former links were used on a day, and how that ended. About the service: nobody's name is in it. */
export interface Uses {
  /** The Danish day, as 2026-11-26. */
  readonly day: string;
  readonly outcome: OldLinkOutcome;
  readonly count: number;
}

/** Days for which uses are told and kept. */
export const usesDays = 90;

export async function countUse(database: Database, client: string, outcome: OldLinkOutcome, now: Date): Promise<void> {
  await database
    .insertInto('old_link_uses')
    .values({ client, day: isoOf(danishDay(now)), outcome, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['client', 'day', 'outcome']).doUpdateSet({ count: sql<number>`old_link_uses.count + 1` }),
    )
    .execute();
}

/** The latest day first. */
export async function usesOf(database: Database, client: string): Promise<Uses[]> {
  return database
    .selectFrom('old_link_uses')
    .select(['outcome', 'count', sql<string>`to_char(day, 'YYYY-MM-DD')`.as('day')])
    .where('client', '=', client)
    .orderBy('old_link_uses.day', 'desc')
    .orderBy('outcome')
    .execute();
}

export async function deleteOldUses(database: Database, now: Date): Promise<void> {
  const first = isoOf(danishDay(now) - usesDays);
  await database
    .deleteFrom('old_link_uses')
    .where('day', '<', sql<Date>`${first}::date`)
    .execute();
}
