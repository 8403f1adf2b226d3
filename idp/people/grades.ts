import { sql } from 'kysely';
import { danishDay, type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { type GradeSince, usualGrades } from '../../shared/policy/lifecycle/school-year.ts';
import type { Database } from '../database/open.ts';
import { groupBy } from '../group-by.ts';
import { isMemberOn } from './member-on.ts';
import { lowestGrade, type Person } from './people.ts';

/** The grades that somebody has had: as imports noticed them, else the usual ones; none for whoever never was a pupil. */
export async function gradeHistory(database: Database, { id, grade }: Person, today: Day): Promise<GradeSince[]> {
  const histories = await gradeHistories(database, new Map([[id, grade]]), today);
  return histories.get(id) ?? [];
}

/** The same of many, by the person's id. @param present the grade of each today, if they have one */
export async function gradeHistories(
  database: Database,
  present: ReadonlyMap<string, number | undefined>,
  today: Day,
): Promise<ReadonlyMap<string, GradeSince[]>> {
  const rows = await database
    .selectFrom('grades')
    .selectAll()
    .where(sql<boolean>`person = any(${[...present.keys()]}::text[])`)
    .execute();
  const noted = groupBy(rows, ({ person }) => person);
  return new Map(
    [...present].map(([id, grade]) => [
      id,
      noted.get(id)?.map((row) => ({ since: danishDay(new Date(`${row.since}T12:00Z`)), grade: row.grade })) ??
        (grade === undefined ? [] : usualGrades(grade, today)),
    ]),
  );
}

/** Pupils' grades on this day, by the person's id: those of these people, or everybody's. */
export async function gradesOfPupils(
  database: Database,
  today: Day,
  ids?: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  let asked = database
    .selectFrom('people')
    .innerJoin('class_members', 'class_members.person', 'people.id')
    .innerJoin('classes', (join) =>
      join
        .onRef('classes.institution', '=', 'class_members.institution')
        .onRef('classes.name', '=', 'class_members.class'),
    )
    .where('people.role', '=', 'pupil')
    .where(isMemberOn(today))
    .groupBy('people.id')
    .select(['people.id', lowestGrade.as('grade')]);
  if (ids !== undefined) asked = asked.where(sql<boolean>`people.id = any(${ids}::text[])`);
  const rows = await asked.execute();
  return new Map(rows.map(({ id, grade }) => [id, grade ?? 0]));
}

/** Remembers whose grade is another than it was: the last that was said on a day is the one of that day. */
export async function noteChangedGrades(
  database: Database,
  before: ReadonlyMap<string, number>,
  today: Day,
  ids?: readonly string[],
): Promise<void> {
  const now = await gradesOfPupils(database, today, ids);
  const newcomers = [...now.keys()].filter((id) => !before.has(id));
  const were = new Map([...(await lastNoted(database, newcomers)), ...before]);
  const moved = [...now].filter(([id, grade]) => were.has(id) && were.get(id) !== grade);
  const left = await withoutPupils(
    database,
    [...before.keys()].filter((id) => !now.has(id)),
  );
  const changed = [...moved, ...left.map((id) => [id, null] as const)];
  if (changed.length === 0) return;
  // As two parameters, however many they are: a query has room for 65,535
  const people = changed.map(([person]) => person);
  const grades = changed.map(([, grade]) => grade);
  await sql`
    insert into grades (person, since, grade)
    select person, ${isoOf(today)}, grade from unnest(${people}::text[], ${grades}::integer[]) as moved (person, grade)
    on conflict (person, since) do update set grade = excluded.grade`.execute(database);
}

/** The grade that was noted last of each of these who is in no class; none of whoever was a pupil no longer. */
async function lastNoted(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, number | null>> {
  const rows = await database
    .selectFrom('grades')
    .distinctOn('person')
    .select(['person', 'grade'])
    .where('person', '=', sql<string>`any(select json_array_elements_text(${JSON.stringify(ids)}::json))`)
    .orderBy('person')
    .orderBy('since', 'desc')
    .execute();
  return new Map(rows.map(({ person, grade }) => [person, grade]));
}

/** Of these, who has another role now; a pupil without a class is a pupil all the same. */
async function withoutPupils(database: Database, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await database
    .selectFrom('people')
    .select('id')
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .where('role', '!=', 'pupil')
    .execute();
  return rows.map(({ id }) => id);
}
