import { type Selectable, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { danishDay, type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { PersonRow } from '../database/tables/people.ts';
import { belongsOn } from './belongs-on.ts';
import { classesOn, groupsOn } from './classes-on.ts';
import { holdsOn } from './holds-on.ts';
import { isMemberOn } from './member-on.ts';

/** An institution where somebody is, and as what. */
export interface Place {
  readonly number: string;
  readonly name: string;
  readonly role: PersonRow['role'];
}

/** Somebody as the provider knows them: enough for rules, claims and a greeting. */
export interface Person {
  readonly id: string;
  readonly username: string;
  readonly givenName: string;
  readonly familyName: string;
  /** What somebody is in the first of their places. */
  readonly role: PersonRow['role'];
  /** Of a pupil, that of the lowest class, at whichever school, or without a class the last that is known; nobody else has one. */
  readonly grade: number | undefined;
  /** The names of the classes that somebody is in, or teaches; no year groups. */
  readonly classes: readonly string[];
  /** The first of their places; of whoever has none left, where they were. */
  readonly institution: { readonly number: string; readonly name: string };
  /** Every place that they have today, the first one first. */
  readonly places: readonly Place[];
  /** False for a leaver: nobody's pupil, staff or parent any more (belongs-on.ts). */
  readonly belongs: boolean;
}

/** Usernames are compared in lower case and NFC, without the spaces that a phone adds. */
export function normalUsername(typed: string): string {
  return typed.normalize('NFC').trim().toLowerCase();
}

export async function findPersonById(database: Database, id: string, now = new Date()): Promise<Person | undefined> {
  return toPerson(await people(database, danishDay(now)).where('people.id', '=', id).executeTakeFirst());
}

/** Somebody who belongs somewhere today; a leaver is nobody. */
export async function findMember(database: Database, id: string, now = new Date()): Promise<Person | undefined> {
  const person = await findPersonById(database, id, now);
  return person?.belongs === true ? person : undefined;
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
    .innerJoin('classes', (join) =>
      join
        .onRef('classes.institution', '=', 'class_members.institution')
        .onRef('classes.name', '=', 'class_members.class'),
    )
    .select('class_members.class')
    .where('class_members.person', '=', id)
    .where('classes.kind', '=', 'class')
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
    .select(groupsOn(today).select(lowestGrade.as('grade')).as('grade'))
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
    .select(classesOn(today).select(classNames.as('classes')).as('classes'))
    .select(belongsOn(today).as('belongs'))
    .select((select) =>
      jsonArrayFrom(
        select
          .selectFrom('memberships')
          .innerJoin('institutions as place', 'place.number', 'memberships.institution')
          .whereRef('memberships.person', '=', 'people.id')
          .where(holdsOn(today, 'memberships'))
          .orderBy((order) => order('memberships.institution', '!=', order.ref('people.institution')))
          .orderBy('memberships.institution')
          .select(['place.number', 'place.name', 'memberships.role']),
      ).as('places'),
    );
}

const classNames = sql<string[] | null>`array_agg(class_members.class order by class_members.class)`;

/** Of somebody's rows in `classes`: a year group counts for whoever is in no class. */
export const lowestGrade = sql<number | null>`
  coalesce(min(classes.grade) filter (where classes.kind = 'class'), min(classes.grade))`;

type Row = Selectable<PersonRow> & {
  institution_name: string;
  grade: number | null;
  last_grade: number | null;
  classes: string[] | null;
  places: Place[];
  belongs: boolean;
};

function toPerson(row: Row | undefined): Person | undefined {
  if (row === undefined) return undefined;
  const [first = { number: row.institution, name: row.institution_name, role: row.role }] = row.places;
  return {
    id: row.id,
    username: row.username,
    givenName: row.given_name,
    familyName: row.family_name,
    role: first.role,
    grade: first.role === 'pupil' ? (row.grade ?? row.last_grade ?? undefined) : undefined,
    classes: row.classes ?? [],
    institution: { number: first.number, name: first.name },
    places: row.places,
    belongs: row.belongs,
  };
}
