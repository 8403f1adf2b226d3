import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { classesOf, findMember } from '../../../idp/people/people.ts';
import type { Database, OpenDatabase } from '../../../idp/database/open.ts';
import { grownUpsOf, pupilsOf, relationOf } from '../../../idp/people/grown-ups.ts';
import { openTestDatabase } from '../../support/database.ts';
import { addPerson, createFamily, type Family, joinClass, takePlace } from '../../support/family.ts';

let opened: OpenDatabase;
let database: Database;
let family: Family;
const noon = new Date('2026-11-26T11:00:00Z');
beforeAll(async () => {
  opened = await openTestDatabase();
  database = opened.database;
});
afterAll(() => opened.close());
beforeEach(async () => {
  family = await createFamily(database);
});

/** Who may vouch, as `father contact`; and each of the three questions must say the same. */
async function whoMayVouch(now = noon, { pupil } = family): Promise<string[]> {
  const adults = await grownUpsOf(database, pupil, now);
  for (const adult of [...adults.map(({ id }) => id), family.mother, family.father, family.teacher, family.stranger]) {
    const as = adults.find(({ id }) => id === adult)?.as;
    expect(await relationOf(database, { adult, pupil }, now)).toBe(as);
    expect((await pupilsOf(database, adult, now)).get(pupil)).toBe(as);
  }
  return adults.map(({ givenName, as }) => `${givenName} ${as}`);
}
const contact = (adult: string, row: { custody?: boolean; until?: string | null }) =>
  database.updateTable('contacts').set(row).where('adult', '=', adult).execute();
const member = (person: string, until: string | null) =>
  database.updateTable('class_members').set({ until }).where('person', '=', person).execute();

test('contacts with custody come first, then teachers of the class, both by name', async () => {
  expect(await whoMayVouch()).toEqual(['father contact', 'mother contact', 'teacher teacher']);
});

describe('attack: somebody vouches who may not', () => {
  test('a contact without custody', async () => {
    await contact(family.mother, { custody: false });
    expect(await whoMayVouch()).toEqual(['father contact', 'teacher teacher']);
  });

  test('a sister at school, who stands among the contacts', async () => {
    const sister = await addPerson(database, { name: 'sister', role: 'pupil' });
    const student = await addPerson(database, { name: 'student', role: 'student' });
    const children = [sister, student].map((adult) => ({ adult, child: family.pupil }));
    await database.insertInto('contacts').values(children).execute();
    expect(await whoMayVouch()).toEqual(['father contact', 'mother contact', 'teacher teacher']);
  });

  test('a teacher of another class, and one of the school without a class', async () => {
    const other = await createFamily(database);
    await addPerson(database, { name: 'without', role: 'teacher' });
    expect(await whoMayVouch()).not.toContain('without teacher');
    expect((await pupilsOf(database, other.teacher, noon)).has(family.pupil)).toBe(false);
  });

  test('a teacher of a class of the same name at another school', async () => {
    const number = '054321';
    const school = { number, name: 'Anden Skole', kind: 'school' } as const;
    await database
      .insertInto('institutions')
      .values(school)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await database.insertInto('classes').values({ institution: number, name: family.class, grade: 1 }).execute();
    const row = { person: family.stranger, institution: number, class: family.class };
    await database.insertInto('class_members').values(row).execute();
    await takePlace(database, family.stranger, number, 'teacher');
    expect(await whoMayVouch()).not.toContain('stranger teacher');
    await takePlace(database, family.pupil, number, 'pupil');
    await database
      .insertInto('class_members')
      .values({ ...row, person: family.pupil })
      .execute();
    expect(await whoMayVouch(), 'a pupil of two schools').toContain('stranger teacher');
  });

  test.each(['user-administrator', 'leader', 'staff', 'pupil'] as const)('a %s in the class', async (role) => {
    const person = await addPerson(database, { name: role, role });
    await joinClass(database, { person, name: family.class });
    expect(await whoMayVouch()).toEqual(['father contact', 'mother contact', 'teacher teacher']);
  });

  test('anybody for themselves, and anybody for a grown-up', async () => {
    await database.insertInto('contacts').values({ adult: family.pupil, child: family.pupil }).execute();
    await database.insertInto('contacts').values({ adult: family.mother, child: family.teacher }).execute();
    expect(await whoMayVouch()).toEqual(['father contact', 'mother contact', 'teacher teacher']);
    expect(await grownUpsOf(database, family.teacher, noon)).toEqual([]);
    expect(await relationOf(database, { adult: family.mother, pupil: family.teacher }, noon)).toBeUndefined();
  });

  test('a teacher of the pupil’s year group', async () => {
    const year = { name: `year group ${family.class}`, kind: 'year-group', grade: 0 } as const;
    await database
      .insertInto('classes')
      .values({ institution: '012345', ...year })
      .execute();
    for (const person of [family.pupil, family.stranger]) await joinClass(database, { person, name: year.name });
    expect(await whoMayVouch()).not.toContain('stranger teacher');
    const pupil = await findMember(database, family.pupil, noon);
    expect(pupil).toMatchObject({ classes: [family.class], grade: 1 });
    expect(pupil && (await classesOf(database, pupil, noon))).toEqual([family.class]);
  });

  test('a teacher whose place at the school has ended, and one of a pupil whose place has', async () => {
    const ends = (person: string, until: string | null) =>
      database.updateTable('memberships').set({ until }).where('person', '=', person).execute();
    await ends(family.teacher, '2026-11-25');
    expect(await whoMayVouch()).toEqual(['father contact', 'mother contact']);
    await ends(family.teacher, '2026-11-26');
    expect(await whoMayVouch()).toContain('teacher teacher');
    await ends(family.pupil, '2026-11-25');
    expect(await whoMayVouch()).toEqual(['father contact', 'mother contact']);
  });

  test('the teacher of a pupil who has left the class', async () => {
    await member(family.pupil, '2026-11-25');
    expect(await whoMayVouch()).toEqual(['father contact', 'mother contact']);
  });
});

describe('attack: a relation is used after its last day, which is a Danish one', () => {
  // Midnight in Denmark: 23:00 UTC in winter, 22:00 in summer
  test.each([
    ['2026-11-26', '2026-11-26T22:59:59.999Z', '2026-11-26T23:00:00Z'],
    ['2026-07-15', '2026-07-15T21:59:59.999Z', '2026-07-15T22:00:00Z'],
    ['2026-10-25', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00Z'],
    ['2026-12-31', '2026-12-31T22:59:59.999Z', '2026-12-31T23:00:00Z'],
  ])('until %s', async (until, stillThen, noMore) => {
    await contact(family.mother, { until });
    await member(family.teacher, until);
    expect(await whoMayVouch(new Date(stillThen))).toEqual(['father contact', 'mother contact', 'teacher teacher']);
    expect(await whoMayVouch(new Date(noMore))).toEqual(['father contact']);
  });

  test('of a substitute, while the class’s own teacher stays', async () => {
    await joinClass(database, { person: family.stranger, name: family.class, until: '2026-11-27' });
    expect(await whoMayVouch()).toContain('stranger teacher');
    expect(await whoMayVouch(new Date('2026-11-28T08:00:00Z'))).not.toContain('stranger teacher');
  });
});

describe('a teacher who is also a contact', () => {
  beforeEach(() => database.insertInto('contacts').values({ adult: family.teacher, child: family.pupil }).execute());

  test('is there once, and as a contact', async () => {
    expect(await whoMayVouch()).toEqual(['father contact', 'mother contact', 'teacher contact']);
  });

  test('is a teacher still when custody or the relation ends', async () => {
    await contact(family.teacher, { custody: false });
    expect(await whoMayVouch()).toEqual(['father contact', 'mother contact', 'teacher teacher']);
    await contact(family.teacher, { custody: true, until: '2020-01-01' });
    expect(await whoMayVouch()).toContain('teacher teacher');
  });
});
