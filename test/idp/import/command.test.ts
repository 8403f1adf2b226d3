import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../idp/database/open.ts';
import { fileOf, manifest, set } from '../../support/one-roster.ts';
import { inWindows1252 } from '../../support/tables.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
  await mkdir(join(folder, 'set'));
});
afterAll(() => rm(folder, { recursive: true }));

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, IDP_DATA: join(folder, 'data'), DATABASE_URL: undefined };
  return new Promise((resolve) => {
    execFile(process.execPath, ['idp/import-people.ts', ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
async function usernames(): Promise<string[]> {
  const { database, close } = await openDatabase({ folder: join(folder, 'data') });
  const rows = await database.selectFrom('people').select('username').orderBy('username').execute();
  await close();
  return rows.map(({ username }) => username);
}
const heading = 'Brugernavn;Fornavn;Efternavn;Klasse;Klassetrin;Institutionsnummer;Skole';
const write = async (file: string, lines: string[]) => {
  await writeFile(join(folder, file), inWindows1252([heading, ...lines].join('\r\n')));
  return join(folder, file);
};

describe('npm run import', { timeout: 90_000 }, () => {
  test('story: a broken file is told line by line, and leaves nothing half done', async () => {
    const good = ['idah1234;Ida;Holm;1.A;1;099123;Skovbrynet Skole', ';Søren;Ærø;1.A;1;099123;Skovbrynet Skole'];
    const first = await run(await write('elever.csv', good));
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(
      /099123 {2}Kommer til: 2 elever\n.*Nye klasser: 1\.A\nÉt nyt brugernavn.*\nsoer\d{4} {2}elever\.csv, linje 3\n/s,
    );
    const before = await usernames();
    expect(before).toHaveLength(2);

    const broken = await run(
      await write('elever.csv', [...good, 'ny;Åse;Dam;1.A;2;099123;', 'boli9918;=Bo;Li;1.A;1;099123;', 'x;y']),
    );
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect(broken.err.trim().split('\n')).toEqual([
      'elever.csv, linje 6: Linjen har 2 celler, men der er 7 overskrifter.',
      'elever.csv, linje 4, Brugernavn: Et brugernavn er fire bogstaver og fire tal.',
      'elever.csv, linje 5, Fornavn: Cellen begynder som en formel i et regneark (=, +, - eller @). Sådan hedder ingen.',
      '3 fejl. Der er ikke ændret noget.',
    ]);
    expect(await usernames()).toEqual(before);
  });

  test('reads a folder that is a OneRoster set, says in English what it would change, and refuses a delta', async () => {
    for (const [name, rows] of Object.entries(set)) {
      await writeFile(join(folder, 'set', `${name}.csv`), fileOf(name as keyof typeof set, rows));
    }
    await writeFile(join(folder, 'set', 'manifest.csv'), manifest());
    const before = await usernames();
    const dry = await run(join(folder, 'set'), '--dry-run', '--language', 'en');
    expect(dry.out).toMatch(/This would change.*099456 {2}Join: 1 pupil.*--yes-remove 1\./s);
    expect(await usernames()).toEqual(before);
    await writeFile(join(folder, 'set', 'manifest.csv'), manifest({ 'file.users': 'delta' }));
    expect(await run(join(folder, 'set'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('Kun hele sæt (bulk)'),
    });
  });

  test.each([[[]], [['a', 'b']], [['a', '--institution', '12']], [['a', '--what']], [['a', '--yes-remove', '-1']]])(
    'says how it is used when it is told %j',
    async (args) => {
      expect(await run(...args)).toMatchObject({ code: 1, err: expect.stringContaining('npm run import -- FILE') });
    },
  );

  test('says that a file is not there, in one sentence', async () => {
    const { code, err } = await run(join(folder, 'nowhere.csv'));
    expect([code, err.trim().split('\n')]).toEqual([1, [`There is no file or folder ${join(folder, 'nowhere.csv')}.`]]);
  });
});
