import { type Selectable, sql } from 'kysely';
import { danishDay, type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { PersonRow } from '../database/tables/people.ts';
import { isMemberOn } from './member-on.ts';

/** Somebody as the provider knows them: enough for rules, claims and a greeting. */
export interface Person {
  readonly id: string;
  readonly username: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly role: PersonRow['role'];
  /** Of a pupil, that of the lowest class, or without a class the last that is known; nobody else has one. */
  readonly grade: number | undefined;
  /** The names of the classes that somebody is in, or teaches. */
  readonly classes: readonly string[];
  readonly institution: { readonly number: string; readonly name: string };
}

/** Usernames are compared in lower case and NFC, without the spaces that a phone adds. */
export function normalUsername(typed: string): string {
  return typed.normalize('NFC').trim().toLowerCase();
}

export async function findPersonById(database: Database, id: string, now = new Date()): Promise<Person | undefined> {
  return toPerson(await people(database, danishDay(now)).where('people.id', '=', id).executeTakeFirst());
}

/** `username` as `normalUsername` gives it. */
export async function findPersonByUsername(
  database: Database,
  username: string,
  now = new Date(),
): Promise<Person | undefined> {
  return toPerson(await people(database, danishDay(now)).where('people.username', '=', username).executeTakeFirst());
}

/** The names of the person's classes, as they are written and in their order: 2.A before 10.A. */
export async function classesOf(database: Database, { id }: Person, now: Date): Promise<string[]> {
  const rows = await database
    .selectFrom('class_members')
    .select('class')
    .where('person', '=', id)
    .where(isMemberOn(danishDay(now)))
    .execute();
  const { compare } = new Intl.Collator('da', { numeric: true });
  return rows.map((row) => row.class).toSorted(compare);
}

function people(database: Database, today: Day) {
  return database
    .selectFrom('people')
    .innerJoin('institutions', 'institutions.number', 'people.institution')
    .selectAll('people')
    .select(['institutions.name as institution_name'])
    .select((select) =>
      select
        .selectFrom('class_members')
        .innerJoin('classes', (join) =>
          join
            .onRef('classes.institution', '=', 'class_members.institution')
            .onRef('classes.name', '=', 'class_members.class'),
        )
        .whereRef('class_members.person', '=', 'people.id')
        .where(isMemberOn(today))
        .select(sql<number | null>`min(classes.grade)`.as('grade'))
        .as('grade'),
    )
    .select((select) =>
      select
        .selectFrom('grades')
        .whereRef('grades.person', '=', 'people.id')
        .where('grades.since', '<=', isoOf(today))
        .orderBy('grades.since', 'desc')
        .limit(1)
        .select('grades.grade')
        .as('last_grade'),
    )
    .select((select) =>
      select
        .selectFrom('class_members')
        .whereRef('class_members.person', '=', 'people.id')
        .where(isMemberOn(today))
        .select(sql<string[] | null>`array_agg(class_members.class order by class_members.class)`.as('classes'))
        .as('classes'),
    );
}

type Row = Selectable<PersonRow> & {
  institution_name: string;
  grade: number | null;
  last_grade: number | null;
  classes: string[] | null;
};

function toPerson(row: Row | undefined): Person | undefined {
  if (row === undefined) return undefined;
  return {
    id: row.id,
    username: row.username,
    givenName: row.given_name,
    familyName: row.family_name,
    role: row.role,
    grade: row.role === 'pupil' ? (row.grade ?? row.last_grade ?? undefined) : undefined,
    classes: row.classes ?? [],
    institution: { number: row.institution, name: row.institution_name },
  };
}
