import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../idp/database/open.ts';
import { usualColumns } from '../../idp/import/danish/columns.ts';
import { readJson } from '../../idp/import/read-json.ts';
import { readPath } from '../../idp/import/read-path.ts';
import { importSchool } from '../../idp/people/import-school.ts';
import { readFileOf, SchoolSchema } from '../../idp/people/school-file.ts';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import { openTestDatabase } from '../support/database.ts';
import { demoSchool } from '../support/demo-school.ts';
import { everything, importRead } from '../support/imports.ts';
import { csv, faultsOf, inUtf8, readDanish } from '../support/tables.ts';

let opened: OpenDatabase;
let folder: string;
const [home, other] = ['099123', '099456'];
beforeAll(async () => {
  opened = await openTestDatabase();
  await importSchool(opened.database, await readFileOf(SchoolSchema, demoSchool));
  folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
});
afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true });
});

const heading = 'Brugernavn;Fornavn;Efternavn;Rolle;Klasse;Institutionsnummer;Barn';
const people = (...lines: string[]) => readDanish({ 'personer.csv': [heading, ...lines].join('\n') });

/** That it is refused with these faults, and that nothing is other than it was. */
async function isRefused(read: Parameters<typeof importRead>[1], institutions: string[], faults: string[]) {
  const before = await everything(opened.database);
  const outcome = await importRead(opened.database, read, { institutions, yesRemove: 10_000 });
  expect(outcome.is === 'wrong' && faultsOf(outcome)).toEqual(faults);
  expect(await everything(opened.database)).toEqual(before);
}

describe('attack: one school’s file reaches into another', () => {
  test('by naming the other institution', async () => {
    await isRefused(
      people(`abcd1234;Ny;Elev;Elev;1.A;${other};`),
      [home],
      ['personer.csv:2 institution-not-named', 'institution-not-named'],
    );
  });

  test('by taking up a pupil of the other school, whose password its teachers may then renew', async () => {
    await isRefused(
      people(`viol${await digitsOf('Viola')};Viola;Dahl;Elev;1.A;${home};`),
      [home],
      ['personer.csv:2 person-elsewhere'],
    );
  });

  test('by taking up its teacher or administrator, for whom a way in could be opened', async () => {
    await isRefused(
      people(`rikk${await digitsOf('Rikke')};Rikke;Lundsgaard;Lærer;;${home};`),
      [home],
      ['personer.csv:2 person-elsewhere'],
    );
  });

  test('by claiming back somebody who has gone to the other school', async () => {
    const username = `magn${await digitsOf('Magne')}`;
    const person = opened.database.updateTable('people').set({ institution: home }).where('username', '=', username);
    await person.execute();
    await isRefused(people(`${username};Magne;Olsen;Elev;1.A;${home};`), [home], ['personer.csv:2 person-elsewhere']);
  });

  test('by making its own contact the parent of a child there', async () => {
    await isRefused(
      people(`lars0610;Lars;Holm;Kontaktperson;;${home};viol${await digitsOf('Viola')}`),
      [home],
      ['personer.csv:2 child-unknown'],
    );
  });

  test('by saying who its people are at another provider', async () => {
    const school = await readFileOf(SchoolSchema, demoSchool);
    const own = school.people.find(({ username }) => username === 'sann4454');
    const file = {
      institutions: school.institutions.filter(({ number }) => number === home),
      classes: school.classes.filter(({ institution }) => institution === home),
      people: [{ ...own, upstreams: { mitid: 'my-own' } }],
    };
    await isRefused(readJson('school.json', inUtf8(JSON.stringify(file))), [home], ['people.0 not-for-schools']);
  });
});

test('who joins from another school is told by a run that speaks for both', async () => {
  const outcome = await importRead(
    opened.database,
    people(`rikk${await digitsOf('Rikke')};Rikke;Lundsgaard;Lærer;;${home};`),
    { institutions: [home, other], isDryRun: true },
  );
  expect(outcome.is).toBe('dry-run');
});

async function digitsOf(givenName: string): Promise<string> {
  const found = opened.database.selectFrom('people').select('username').where('given_name', '=', givenName);
  return (await found.executeTakeFirstOrThrow()).username.slice(4);
}

describe('attack: a file is made to do more than be read', () => {
  test('a line without an end, and a file without one', async () => {
    const path = join(folder, 'elever.csv');
    await writeFile(path, `Fornavn;Efternavn\n"${'x'.repeat(40_000_000)}`);
    const as = { columns: usualColumns, institution: home, today: danishDay(new Date()) };
    const before = process.memoryUsage().rss;
    expect(faultsOf(await readPath(path, as))).toContain('elever.csv:2 line-too-long');
    await writeFile(path, `Fornavn;Efternavn\n${'x'.repeat(70_000_000)}`);
    expect(faultsOf(await readPath(path, as))).toEqual(['elever.csv file-too-large']);
    expect(process.memoryUsage().rss - before).toBeLessThan(600_000_000);
  });

  test('cells that a spreadsheet would run', () => {
    for (const cell of ['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', "'=1", ' =1', '"=1"']) {
      const read = readDanish({
        'elever.csv': csv([
          ['Fornavn', 'Efternavn', 'Klasse', 'Klassetrin', 'Institutionsnummer'],
          [cell, 'Holm', cell, '1', home],
        ]),
      });
      expect(faultsOf(read), cell).toContain('elever.csv:2 Fornavn formula');
    }
  });
});
