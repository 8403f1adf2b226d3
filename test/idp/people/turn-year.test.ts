import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { gradeHistory, gradesOfPupils, noteChangedGrades } from '../../../idp/people/grades.ts';
import { findPersonById } from '../../../idp/people/people.ts';
import { turnYear } from '../../../idp/people/turn-year.ts';
import { danishDay, isoOf } from '../../../shared/policy/lifecycle/day.ts';
import { movedUpOn } from '../../../shared/policy/lifecycle/band-move.ts';
import { openTestDatabase } from '../../support/database.ts';
import { buildTurningSchools } from '../../support/turning-schools.ts';

let opened: OpenDatabase;
beforeEach(async () => {
  opened = await openTestDatabase();
});
afterEach(() => opened.close());

const july = new Date('2027-07-31T21:59:59Z');
const august = new Date('2027-07-31T22:00:00Z'); // midnight in Denmark
const build = (schools: number, topGrade = 9) =>
  buildTurningSchools(opened.database, 2026, { schools, topGrade, classesAGrade: 2, pupilsAClass: 3 });
const classes = async (institution = '100000') => {
  const rows = await opened.database
    .selectFrom('classes')
    .leftJoin('class_members', (join) =>
      join
        .onRef('class_members.institution', '=', 'classes.institution')
        .onRef('class_members.class', '=', 'classes.name'),
    )
    .where('classes.institution', '=', institution)
    .groupBy(['classes.name', 'classes.grade', 'classes.year'])
    .orderBy('classes.grade')
    .orderBy('classes.name')
    .select((select) => [
      'classes.name',
      'classes.grade',
      'classes.year',
      select.fn.count<number>('class_members.person').as('people'),
    ])
    .execute();
  return rows.map(({ name, grade, year, people }) => `${name} ${grade} ${year} ${people}`);
};
const pupil = (id: string) => findPersonById(opened.database, `100000 ${id}`, august);
const moved = async (id: string, made: 'indskoling' | 'mellemtrin') => {
  const person = await pupil(id);
  if (person === undefined) throw new Error('nobody');
  const day = movedUpOn(made, await gradeHistory(opened.database, person, danishDay(august)), danishDay(august));
  return day === undefined ? undefined : isoOf(day);
};

describe('on 1 August', () => {
  test('and not before, every class is the next one, with its pupils and teachers, and the top grade ends', async () => {
    await build(1);
    const before = await classes();
    expect(await turnYear(opened.database, { now: july })).toEqual({ schools: 0, classes: 0, pupils: 0 });
    expect(await classes()).toEqual(before);
    expect(await turnYear(opened.database, { now: august })).toEqual({ schools: 1, classes: 20, pupils: 60 });
    expect(await classes()).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((grade) =>
        ['A', 'B'].map((letter) => `${grade}.${letter} ${grade} 2027 ${grade === 1 ? 4 : 5}`),
      ),
    );
    expect(await pupil('3.A 0')).toMatchObject({ classes: ['4.A'], grade: 4 });
    expect(await pupil('2.B teacher')).toMatchObject({ classes: ['3.B', '4.B'] });
  });

  test('whoever moves from 3 to 4 or from 6 to 7 has moved on that day, and nobody else', async () => {
    await build(1);
    await turnYear(opened.database, { now: august });
    expect(await moved('3.A 0', 'indskoling')).toBe('2027-08-01');
    expect(await moved('2.A 0', 'indskoling')).toBeUndefined();
    expect(await moved('6.B 2', 'mellemtrin')).toBe('2027-08-01');
    expect(await moved('5.B 2', 'mellemtrin')).toBeUndefined();
  });

  test('a pupil whose school ends with grade 6 has no class, and is in grade 7 all the same', async () => {
    await build(1, 6);
    await turnYear(opened.database, { now: august });
    expect(await pupil('6.A 0')).toMatchObject({ classes: [], grade: 7 });
    expect(await moved('6.A 0', 'mellemtrin')).toBe('2027-08-01');
    expect(await pupil('6.A teacher')).toMatchObject({ classes: [], grade: undefined });
  });

  test('a class of which no import has said a year stays, and so does one that was told this year', async () => {
    await build(1);
    const { database } = opened;
    await database.updateTable('classes').set({ year: null }).where('name', '=', '1.A').execute();
    await database.updateTable('classes').set({ year: 2027 }).where('name', '=', '1.B').execute();
    await turnYear(database, { now: august });
    expect(await classes()).toEqual(
      expect.arrayContaining(['1.A 1 null 5', '1.B 1 2027 5', '0.A 1 2027 4', '0.B 1 2027 4', '3.A 3 2027 5']),
    );
  });

  test('a pupil of two schools is in the grade of the lower class', async () => {
    await build(2);
    const also = { person: '100000 3.A 0', institution: '100001', class: '2.A' };
    await opened.database.insertInto('class_members').values(also).execute();
    await turnYear(opened.database, { now: august, schoolsAtOnce: 1 });
    const rows = await opened.database.selectFrom('grades').selectAll().where('person', '=', also.person).execute();
    expect(rows).toEqual([{ person: also.person, since: '2027-08-01', grade: 3 }]);
  });
});

test('a pupil between two classes who repeats the grade has not moved, once the next school tells', async () => {
  await build(1, 6);
  await turnYear(opened.database, { now: august });
  const { database } = opened;
  const today = danishDay(august) + 9;
  const before = await gradesOfPupils(database, today);
  const again = { institution: '100000', name: '6.Z', grade: 6, year: 2027 };
  await database.insertInto('classes').values(again).execute();
  await database
    .insertInto('class_members')
    .values({ person: '100000 6.A 0', institution: '100000', class: '6.Z' })
    .execute();
  await noteChangedGrades(database, before, today);
  const person = await findPersonById(database, '100000 6.A 0');
  if (person === undefined) throw new Error('nobody');
  expect(movedUpOn('mellemtrin', await gradeHistory(database, person, today), today)).toBeUndefined();
});

test('run twice, it moves nothing the second time', async () => {
  await build(2);
  await turnYear(opened.database, { now: august });
  const after = await classes();
  expect(await turnYear(opened.database, { now: august })).toEqual({ schools: 0, classes: 0, pupils: 0 });
  expect(await classes()).toEqual(after);
});

test('after two summers without it, it moves every class twice', async () => {
  await build(1);
  await turnYear(opened.database, { now: new Date('2028-08-02T10:00Z') });
  expect((await classes())[0]).toBe('2.A 2 2028 4');
  const grades = opened.database.selectFrom('grades').where('person', '=', '100000 2.A 1');
  expect(await grades.select(['since', 'grade']).orderBy('since').execute()).toEqual([
    { since: '2027-08-01', grade: 3 },
    { since: '2028-08-01', grade: 4 },
  ]);
});

test('stopped between two batches, it goes on where it was; each batch is told once it is there', async () => {
  await build(5);
  const told: number[] = [];
  const stopping = new AbortController();
  const turning = {
    now: august,
    schoolsAtOnce: 2,
    report: ({ schools }: { schools: number }) => {
      told.push(schools);
      stopping.abort();
    },
  };
  await turnYear(opened.database, { ...turning, signal: stopping.signal });
  expect(told).toEqual([2]);
  await turnYear(opened.database, turning);
  expect(told).toEqual([2, 2, 1]);
  for (const school of ['100000', '100004']) expect((await classes(school))[0]).toBe('1.A 1 2027 4');
});

test('two at once share the schools, and none moves twice', async () => {
  await build(8);
  const both = [1, 2].map(() => turnYear(opened.database, { now: august, schoolsAtOnce: 1 }));
  const [one, other] = await Promise.all(both);
  expect((one?.schools ?? 0) + (other?.schools ?? 0)).toBe(8);
  const rest = await turnYear(opened.database, { now: august });
  expect(rest.schools).toBe(0);
  for (let school = 0; school < 8; school += 1) expect((await classes(`10000${school}`))[0]).toBe('1.A 1 2027 4');
});

test('a batch that fails leaves its schools as they were', async () => {
  await build(1);
  const before = await classes();
  const { database } = opened;
  await database.schema
    .alterTable('grades')
    .addCheckConstraint('no_five', sql`grade <> 5`)
    .execute();
  await expect(turnYear(database, { now: august })).rejects.toThrow();
  expect(await classes()).toEqual(before);
  await database.schema.alterTable('grades').dropConstraint('no_five').execute();
  expect(await turnYear(database, { now: august })).toMatchObject({ classes: 20 });
});
