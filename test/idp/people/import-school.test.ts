import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { createAccounts } from '../../../idp/people/accounts.ts';
import { importSchool } from '../../../idp/people/import-school.ts';
import { grownUpsOf } from '../../../idp/people/grown-ups.ts';
import { findPersonByUsername } from '../../../idp/people/people.ts';
import { readFileOf, type School, SchoolSchema } from '../../../idp/people/school-file.ts';
import { openTestDatabase } from '../../support/database.ts';
import { demoSchool } from '../../support/demo-school.ts';

let opened: OpenDatabase;
let school: School;
beforeAll(async () => {
  opened = await openTestDatabase();
  school = await readFileOf(SchoolSchema, demoSchool);
  await importSchool(opened.database, school);
});
afterAll(() => opened.close());
const find = (username: string) => findPersonByUsername(opened.database, username);

describe('importing a school', () => {
  test('a second time changes nothing, and keeps everybody’s id', async () => {
    const before = await find('idah1234');
    await importSchool(opened.database, school);
    expect(await find('idah1234')).toEqual(before);
    const { length } = await opened.database.selectFrom('people').select('id').execute();
    expect(length).toBe(school.people.length);
  });

  test('follows a pupil into the next class, and a name that changed', async () => {
    const moved = school.people.map((person) =>
      person.username === 'luka6460' ? { ...person, classes: ['4.A'], familyName: 'Zolc' } : person,
    );
    const before = await find('luka6460');
    expect(before).toMatchObject({ grade: 2, familyName: 'Żółć' });
    await importSchool(opened.database, { ...school, people: moved });
    expect(await find('luka6460')).toMatchObject({ id: before?.id, grade: 4, familyName: 'Zolc' });
    await importSchool(opened.database, school);
  });

  test('keeps a mail address that the file does not say, and forgets one that is none any more', async () => {
    const mailOf = async () => {
      const found = opened.database.selectFrom('people').select('mail').where('username', '=', 'elen5127');
      return (await found.executeTakeFirstOrThrow()).mail;
    };
    const told = (mail: string | null | undefined) =>
      school.people.map((person) => (person.username === 'elen5127' ? { ...person, mail } : person));
    expect(await mailOf()).toBe('elena@popescu.example');
    await importSchool(opened.database, { ...school, people: told(undefined) });
    expect(await mailOf()).toBe('elena@popescu.example');
    await importSchool(opened.database, { ...school, people: told(null) });
    expect(await mailOf()).toBeNull();
    await importSchool(opened.database, school);
    expect(await mailOf()).toBe('elena@popescu.example');
  });

  const relationsNow = async (username: string) =>
    (await grownUpsOf(opened.database, (await find(username))?.id ?? '', new Date())).map(({ givenName }) => givenName);

  test('whoever the file leaves out is nobody’s contact and no class’s teacher any more', async () => {
    expect(await relationsNow('gust9852')).toEqual(expect.arrayContaining(['Lars', 'Sanne']));
    const people = school.people.filter(({ givenName, username }) => username !== 'lars0610' && givenName !== 'Sanne');
    await importSchool(opened.database, { ...school, people });
    expect(await relationsNow('gust9852')).toEqual(['Mette Bruun', 'Yasmin']);
    expect(await find('lars0610')).toBeDefined();
    await importSchool(opened.database, school);
    expect(await relationsNow('gust9852')).toEqual(['Lars', 'Mette Bruun', 'Sanne', 'Yasmin']);
  });

  test('reads custody, and until when a relation or a class holds; an adult without custody is none of the child’s', async () => {
    expect(await relationsNow('luna7480')).not.toContain('Thomas');
    expect(await relationsNow('emil8163')).toContain('Thomas');
    const people = school.people.map((person) => {
      if (person.username === 'pern9886') {
        return { ...person, children: [{ username: 'luna7480', custody: true, until: '2020-01-01' }, 'emil8163'] };
      }
      if (person.username === 'luka6460') return { ...person, classes: ['4.A', { name: '2.A', until: '2020-01-01' }] };
      return person;
    });
    await importSchool(opened.database, { ...school, people });
    expect(await relationsNow('luna7480')).not.toContain('Pernille');
    expect(await relationsNow('emil8163')).toContain('Pernille');
    expect(await find('luka6460')).toMatchObject({ grade: 4, classes: ['4.A'] });
    await importSchool(opened.database, school);
    expect(await relationsNow('luna7480')).toContain('Pernille');
    expect(await find('luka6460')).toMatchObject({ grade: 2, classes: ['2.A'] });
  });

  test('happens whole or not at all', async () => {
    const broken = { ...school, clients: [{ ...school.clients[0], redirectUris: [] }] } as unknown as School;
    const renamed = broken.people.map((person) => ({ ...person, givenName: 'Anonym' }));
    await expect(importSchool(opened.database, { ...broken, people: renamed })).rejects.toThrow();
    expect(await find('idah1234')).toMatchObject({ givenName: 'Ida' });
  });
});

describe('claims about people', () => {
  const claimsOf = async (username: string) => createAccounts(opened.database).find((await find(username))?.id ?? '');

  test.each([
    ['idah1234', { aktoer_gruppe: 'Elev', endsWhenIdle: true, institutionsnumre: ['099123'], uniid: 'idah1234' }],
    ['math1853', { aktoer_gruppe: 'Elev', endsWhenIdle: false, name: 'Mathilde Hjort' }],
    ['mett7685', { aktoer_gruppe: 'Medarbejder', endsWhenIdle: false }],
    ['mett8647', { aktoer_gruppe: 'Kontaktperson', endsWhenIdle: false }],
  ])('of %s are those of their role', async (username, claims) => {
    expect(await claimsOf(username)).toMatchObject(claims);
  });

  test('of somebody who is not there are none', async () => {
    expect(await createAccounts(opened.database).find('nobody')).toBeUndefined();
  });
});

describe('a file that is wrong', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  async function refusal(content: string): Promise<string> {
    const path = join(folder, 'school.json');
    await writeFile(path, content);
    return readFileOf(SchoolSchema, path).then(
      () => 'was taken',
      (reason: unknown) => (reason instanceof Error ? `${reason.name}: ${reason.message}` : ''),
    );
  }

  test.each([
    ['no JSON', () => '{', /^StartError: The file .* cannot be read as JSON\.$/],
    [
      'a number of five digits',
      () => JSON.stringify({ ...school, institutions: [{ number: '12345', name: 'X', kind: 'school' }] }),
      /wrong at institutions\.0\.number: expected /,
    ],
    [
      'a child whom nobody knows',
      () => JSON.stringify({ ...school, people: [{ ...school.people[0], children: ['nobo0000'] }] }),
      /nobo0000 of alma7651 to be in the file/,
    ],
    [
      'a child whom nobody knows, with custody',
      () => JSON.stringify({ ...school, people: [{ ...school.people[0], children: [{ username: 'nobo0000' }] }] }),
      /nobo0000 of alma7651 to be in the file/,
    ],
    [
      'a last day that is none',
      () => JSON.stringify({ ...school, people: [{ ...school.people[0], classes: [{ name: '0.A', until: '1/8' }] }] }),
      /wrong at people\.0\.classes\.0/,
    ],
    [
      'a class that is not there',
      () => JSON.stringify({ ...school, people: [{ ...school.people[0], classes: ['9.Z'] }] }),
      /099123 9\.Z of alma7651 to be in the file/,
    ],
  ])('%s is told with its place', async (_, content, sentence) => {
    expect(await refusal(content())).toMatch(sentence);
  });
});
