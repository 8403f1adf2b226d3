import { type RawBuilder, sql } from 'kysely';
import { type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';

/**
 * Whether somebody's row of `class_members` holds on this day: until its last one, in Denmark. Whose class has ended is in no class
 * of that name, for rules, lists and claims alike.
 */
export function isMemberOn(day: Day): RawBuilder<boolean> {
  return sql<boolean>`(class_members.until is null or class_members.until >= ${isoOf(day)})`;
}
