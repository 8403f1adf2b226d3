import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { createAccounts } from '../../../idp/people/accounts.ts';
import { grownUpsOf } from '../../../idp/people/grown-ups.ts';
import { importSchool } from '../../../idp/people/import-school.ts';
import { findPersonByUsername } from '../../../idp/people/people.ts';
import { placesOf, readFileOf, type School, SchoolSchema } from '../../../idp/people/school-file.ts';
import { aboutOf } from '../../../idp/sign-in/about.ts';
import { openTestDatabase } from '../../support/database.ts';
import { demoSchool } from '../../support/demo-school.ts';

let opened: OpenDatabase;
let school: School;
const now = new Date('2026-11-26T11:00:00Z');
const [first, second] = ['099123', '099456'];
beforeAll(async () => {
  opened = await openTestDatabase();
  school = await readFileOf(SchoolSchema, demoSchool);
  await importSchool(opened.database, school);
});
afterAll(() => opened.close());

async function find(username: string) {
  const person = await findPersonByUsername(opened.database, username, now);
  if (person === undefined) throw new Error(`nobody is ${username}`);
  return person;
}
/** A file of one school alone, as its own administration would send it. */
function fileOf(number: string, change: (person: School['people'][number]) => object = () => ({})): School {
  const people = school.people.flatMap((person) => {
    const place = placesOf(person).find(({ institution }) => institution === number);
    if (place === undefined) return [];
    const isFirst = person.institution === number;
    const { elsewhere: _, ...one } = { ...person, ...place, children: isFirst ? person.children : [] };
    return [{ ...one, ...change(person) }];
  });
  return {
    institutions: school.institutions.filter((one) => one.number === number),
    classes: school.classes.filter(({ institution }) => institution === number),
    people,
    clients: [],
  };
}

describe('somebody who is at two schools', () => {
  test('has both places, the first one first, and both numbers stand in the claims', async () => {
    const cecilie = await find('ceci0693');
    expect(cecilie.places.map(({ number, role }) => [number, role])).toEqual([
      [first, 'pupil'],
      [second, 'pupil'],
    ]);
    const claims = await createAccounts(opened.database, () => now).find(cecilie.id);
    expect(claims?.institutionsnumre).toEqual([first, second]);
  });

  test('has the classes of both, without year groups, and the lowest of their grades', async () => {
    expect(await find('ceci0693')).toMatchObject({ classes: ['6.A', '6.B'], grade: 6, institution: { number: first } });
  });

  test('has the names of both schools forbidden in a password', async () => {
    expect(aboutOf(await find('ceci0693')).school).toBe('Skovbrynet Skole\nÅbrinkens Skole');
  });

  test('may ask the teachers of both', async () => {
    const adults = await grownUpsOf(opened.database, (await find('ceci0693')).id, now);
    expect(adults.filter(({ as }) => as === 'teacher').map(({ givenName }) => givenName)).toEqual([
      'Rikke',
      'Sanne',
      'Torben',
      'Yasmin',
    ]);
  });

  test('is something else where the file says so', async () => {
    const people = school.people.map((one) =>
      one.username === 'torb8397'
        ? { ...one, elsewhere: [{ institution: second, role: 'user-administrator' as const, classes: [] }] }
        : one,
    );
    await importSchool(opened.database, { ...school, people });
    expect((await find('torb8397')).places.map(({ role }) => role)).toEqual(['teacher', 'user-administrator']);
    await importSchool(opened.database, school);
  });
});

describe('a file of one school', () => {
  test('changes nothing at the other, nor what the other has said', async () => {
    const all = async () => Promise.all(school.people.map(({ username }) => find(username)));
    const before = await all();
    await importSchool(opened.database, fileOf(second));
    await importSchool(opened.database, fileOf(first));
    expect(await all()).toEqual(before);
  });

  test('names nobody anew whose first place is at the other', async () => {
    await importSchool(
      opened.database,
      fileOf(second, () => ({ familyName: 'Ny' })),
    );
    expect((await find('ceci0693')).familyName).toBe('Møller');
    const viola = school.people.find(({ givenName }) => givenName === 'Viola')?.username ?? '';
    expect((await find(viola)).familyName).toBe('Ny');
    await importSchool(opened.database, school);
  });

  test('that leaves somebody out ends that place and its classes, and no other', async () => {
    const file = fileOf(second);
    const people = file.people.filter(({ username }) => username !== 'ceci0693');
    await importSchool(opened.database, { ...file, people });
    expect(await find('ceci0693')).toMatchObject({ classes: ['6.A'], belongs: true });
    expect((await find('ceci0693')).places.map(({ number }) => number)).toEqual([first]);
    await importSchool(opened.database, school);
  });
});

test('a day of birth is kept where a file does not say it', async () => {
  const born = async () =>
    (await opened.database.selectFrom('people').select('born').where('username', '=', 'ceci0693').executeTakeFirst())
      ?.born;
  const said = school.people.find(({ username }) => username === 'ceci0693')?.born;
  expect(said).toMatch(/^201\d-\d\d-\d\d$/);
  await importSchool(opened.database, { ...school, people: school.people.map(({ born: _, ...one }) => one) });
  expect(await born()).toBe(said);
});

test('an import reads and writes in a few dozen questions, however many people there are', async () => {
  const { database } = opened;
  let questions = 0;
  const counted = database.withPlugin({
    transformQuery: ({ node }) => {
      questions += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const renamed = school.people.map((one) => ({ ...one, familyName: `${one.familyName} Ny` }));
  const { agreements: _, licences: __, ...people } = school; // a few for each service, whoever is there
  await importSchool(counted, { ...people, people: renamed, clients: [] });
  expect(questions).toBeLessThan(40);
  await importSchool(database, school);
});
