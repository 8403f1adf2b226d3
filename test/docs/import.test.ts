import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '../../idp/database/open.ts';
import { readArguments } from '../../idp/import/arguments.ts';
import { usualColumns } from '../../idp/import/danish/columns.ts';
import { readPath } from '../../idp/import/read-path.ts';
import { linesOf } from '../../idp/import/say.ts';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import { read } from '../repo/repository.ts';
import { openTestDatabase } from '../support/database.ts';
import { importRead } from '../support/imports.ts';

const page = read('docs/import.md');
const blocks = new Map(
  [...page.matchAll(/```(\w+) ([\w.-]+)\n([^]*?)\n```/g)].map(([, , name = '', text = '']) => [name, text]),
);
const block = (name: string) => blocks.get(name) ?? '';

let opened: OpenDatabase;
let folder: string;
beforeAll(async () => {
  opened = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
  for (const file of ['elever.csv', 'ansatte.csv', 'kontaktpersoner.csv'])
    await writeFile(join(folder, file), block(file));
});
afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true });
});

const as = { columns: usualColumns, institution: undefined, today: danishDay(new Date('2026-11-26T11:00Z')) };
async function told(path: string, isDryRun: boolean): Promise<string> {
  return linesOf(await importRead(opened.database, await readPath(path, as), { isDryRun }), 'en').join('\n');
}

test('the page’s three tables come in as it says', async () => {
  expect(await told(folder, true)).toBe(block('dry-run'));
  expect(await told(folder, false)).toMatch(/^This was changed:[^]*\nsoer\d{4} {2}elever\.csv, line 3$/);
  expect(await told(folder, false)).toBe('This was changed:\nNothing: all is as the file says.');
});

test('the page’s bad lines are told as it says', async () => {
  await writeFile(join(folder, 'wrong.csv'), block('wrong.csv'));
  expect(await told(join(folder, 'wrong.csv'), false)).toBe(block('wrong'));
});

test('the page’s map of columns is one, and its fields are all there are', async () => {
  await writeFile(join(folder, 'columns.json'), block('columns'));
  const { columns } = await readArguments(['a.csv', '--columns', join(folder, 'columns.json')]);
  expect(columns).toEqual({ ...usualColumns, username: ['uni'], givenName: ['kaldenavn'], class: ['hold'] });
  const [fields = ''] = /The fields are [^]*?\./.exec(page) ?? [];
  expect([...fields.matchAll(/`(\w+)`/g)].map(([, field]) => field)).toEqual(Object.keys(usualColumns));
});
