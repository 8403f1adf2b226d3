import { type RawBuilder, sql } from 'kysely';
import { type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';

/**
 * Whether a row that says until when it is so, under this name in the query, holds on this day: until its last one, in Denmark.
 * Places, classes and contacts alike.
 */
export function holdsOn(day: Day, table: string): RawBuilder<boolean> {
  const until = sql.ref(`${table}.until`);
  return sql<boolean>`(${until} is null or ${until} >= ${isoOf(day)})`;
}
