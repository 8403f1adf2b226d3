import { expressionBuilder } from 'kysely';
import type { Day } from '../../shared/policy/lifecycle/day.ts';
import type { Tables } from '../database/tables.ts';
import { isMemberOn } from './member-on.ts';

/** As part of a query of `people`: somebody's classes and year groups on this day. */
export function groupsOn(today: Day) {
  return expressionBuilder<Tables, 'people'>()
    .selectFrom('class_members')
    .innerJoin('classes', (join) =>
      join
        .onRef('classes.institution', '=', 'class_members.institution')
        .onRef('classes.name', '=', 'class_members.class'),
    )
    .whereRef('class_members.person', '=', 'people.id')
    .where(isMemberOn(today));
}

/** The same without year groups. */
export function classesOn(today: Day) {
  return groupsOn(today).where('classes.kind', '=', 'class');
}
