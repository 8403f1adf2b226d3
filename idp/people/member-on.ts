import type { RawBuilder } from 'kysely';
import type { Day } from '../../shared/policy/lifecycle/day.ts';
import { holdsOn } from './holds-on.ts';

/**
 * Whether somebody's row of `class_members` holds on this day: until its last one, in Denmark. Whose class has ended is in no class
 * of that name, for rules, lists and claims alike.
 */
export function isMemberOn(day: Day): RawBuilder<boolean> {
  return holdsOn(day, 'class_members');
}
