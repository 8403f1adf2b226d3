import { type RawBuilder, sql } from 'kysely';

/**
 * Whether somebody's row of `class_members` holds today: until its last day, in Denmark, by the database's clock. Whose class
 * has ended is in no class of that name, for rules, lists and claims alike.
 */
export const isMemberNow: RawBuilder<boolean> = sql<boolean>`
  (class_members.until is null or class_members.until >= to_char(now() at time zone 'Europe/Copenhagen', 'YYYY-MM-DD'))`;
