import { sql } from 'kysely';
import { danishDay, type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { type GradeSince, usualGrades } from '../../shared/policy/lifecycle/school-year.ts';
import type { Database } from '../database/open.ts';
import type { Person } from './people.ts';

/** The grades that somebody has had: as imports noticed them, else the usual ones; none for whoever is no pupil. */
export async function gradeHistory(database: Database, { id, grade }: Person, today: Day): Promise<GradeSince[]> {
  if (grade === undefined) return [];
  const rows = await database.selectFrom('grades').select(['since', 'grade']).where('person', '=', id).execute();
  if (rows.length === 0) return usualGrades(grade, today);
  return rows.map((row) => ({ since: danishDay(new Date(`${row.since}T12:00Z`)), grade: row.grade }));
}

/** Every pupil's grade now, by the person's id. */
export async function gradesOfPupils(database: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await database
    .selectFrom('people')
    .innerJoin('class_members', 'class_members.person', 'people.id')
    .innerJoin('classes', (join) =>
      join
        .onRef('classes.institution', '=', 'class_members.institution')
        .onRef('classes.name', '=', 'class_members.class'),
    )
    .where('people.role', '=', 'pupil')
    .groupBy('people.id')
    .select(['people.id', sql<number>`min(classes.grade)`.as('grade')])
    .execute();
  return new Map(rows.map(({ id, grade }) => [id, grade]));
}

/** Remembers whose grade is another than it was: the last that was said on a day is the one of that day. */
export async function noteChangedGrades(
  database: Database,
  before: ReadonlyMap<string, number>,
  today: Day,
): Promise<void> {
  const now = await gradesOfPupils(database);
  const changed = [...now].filter(([id, grade]) => before.has(id) && before.get(id) !== grade);
  if (changed.length === 0) return;
  await database
    .insertInto('grades')
    .values(changed.map(([person, grade]) => ({ person, since: isoOf(today), grade })))
    .onConflict((conflict) =>
      conflict.columns(['person', 'since']).doUpdateSet((row) => ({ grade: row.ref('excluded.grade') })),
    )
    .execute();
}
