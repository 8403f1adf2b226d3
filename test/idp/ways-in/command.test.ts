import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../idp/database/migrate.ts';
import type { Database } from '../../../idp/database/open.ts';
import { importSchool } from '../../../idp/people/import-school.ts';
import { readFileOf, SchoolSchema } from '../../../idp/people/school-file.ts';
import { demoSchool } from '../../support/demo-school.ts';
import { startProcess } from '../../support/provider-process.ts';
import { codeIn } from '../../support/ways-in.ts';
import { lookInto } from '../../support/in-folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
  await inFolder(async (database) => {
    await migrate(database);
    await importSchool(database, await readFileOf(SchoolSchema, demoSchool));
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const inFolder = <T>(look: (database: Database) => Promise<T>): Promise<T> => lookInto(folder, look);
async function command(...words: string[]) {
  const { out, ended } = startProcess(
    'idp/way-in.ts',
    { IDP_DATA: folder, IDP_ISSUER: 'http://localhost:4400' },
    words,
  );
  return { code: await ended(), ...out };
}

test('the operator gets a letter for a user administrator, in either language, and the log says that nobody in person did it', async () => {
  const { code, stdout } = await command('ande6586');
  expect(code).toBe(0);
  for (const words of ['Til Anders Vinding', 'http://localhost:4400/brev', 'ande6586', codeIn(stdout)])
    expect(stdout).toContain(words);
  expect((await command('ANDE6586', '--lang', 'en')).stdout).toContain('To Anders Vinding');
  const [rows, log] = await inFolder(
    async (database) =>
      [
        await database.selectFrom('ways_in').select(['state', 'how', 'opened_by']).orderBy('opened_at').execute(),
        await database.selectFrom('audit').select(['event', 'actor', 'way']).orderBy('id').execute(),
      ] as const,
  );
  expect(rows).toEqual([
    { state: 'ended', how: 'paper', opened_by: null },
    { state: 'open', how: 'paper', opened_by: null },
  ]);
  expect(log.filter(({ event }) => event.startsWith('way-in'))).toEqual([
    { event: 'way-in-opened', actor: null, way: 'paper' },
    { event: 'way-in-ended', actor: null, way: 'paper' },
    { event: 'way-in-opened', actor: null, way: 'paper' },
  ]);
});

test.each([[], ['ande6586', '--lang', 'fr'], ['jens0022'], ['bxqz1000']])(
  'nothing is opened by %j %j %j',
  async (...words) => {
    const { code, stdout, stderr } = await command(...words);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/Say the username|Nobody with this username/);
  },
);
