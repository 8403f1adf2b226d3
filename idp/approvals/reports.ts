import { type RawBuilder, sql } from 'kysely';
import { danishDay, type Day } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { Role } from '../database/tables/people.ts';
import { holdsOn } from '../people/holds-on.ts';
import { isMemberOn } from '../people/member-on.ts';
import { shownSince } from './request.ts';

/** "This was not us": somebody asked in a pupil's name, and an adult of the pupil's says that it was nobody of theirs. */
export interface Report {
  readonly at: Date;
  readonly pupil: { readonly name: string; readonly username: string; readonly classes: readonly string[] };
  /** The service that was on the way, by its registered name. */
  readonly service: string;
  readonly device: 'phone' | 'tablet' | 'computer';
  /** What the adult who said so is; who, is not the administrator's to know. */
  readonly by: Role;
}

/** What adults reported of a school's pupils in the last 90 days, the latest first. */
export async function reportsOf(database: Database, institution: string, now: Date): Promise<Report[]> {
  const rows = await database
    .selectFrom('requests')
    .innerJoin('people as pupil', 'pupil.id', 'requests.pupil')
    .innerJoin('people as adult', 'adult.id', 'requests.answered_by')
    .where(isPupilAt(institution, danishDay(now)))
    .where('requests.state', '=', 'reported')
    .where('requests.ended_at', '>', shownSince(now))
    .orderBy('requests.ended_at', 'desc')
    .select(['requests.ended_at', 'requests.service', 'requests.device', 'adult.role'])
    .select(['pupil.id', 'pupil.given_name', 'pupil.family_name', 'pupil.username'])
    .execute();
  if (rows.length === 0) return [];
  const classes = await database
    .selectFrom('class_members')
    .innerJoin('classes', (join) =>
      join
        .onRef('classes.institution', '=', 'class_members.institution')
        .onRef('classes.name', '=', 'class_members.class'),
    )
    .select(['class_members.person', 'class_members.class'])
    .where('classes.kind', '=', 'class')
    .where('classes.institution', '=', institution)
    .where(isMemberOn(danishDay(now)))
    .where(
      'class_members.person',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  return rows.map((row) => ({
    at: new Date(Number(row.ended_at)),
    pupil: {
      name: `${row.given_name} ${row.family_name}`,
      username: row.username,
      classes: classes.filter(({ person }) => person === row.id).map((one) => one.class),
    },
    service: row.service,
    device: row.device,
    by: row.role,
  }));
}

/** Whether the person named `pupil` in a query is one of this institution's on this day, first or otherwise. */
export function isPupilAt(institution: string, day: Day): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from memberships where person = pupil.id and institution = ${institution} and ${holdsOn(day, 'memberships')}
  )`;
}
