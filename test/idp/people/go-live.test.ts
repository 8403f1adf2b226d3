import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../../idp/database/migrate.ts';
import type { Database } from '../../../idp/database/open.ts';
import { importSchool } from '../../../idp/people/import-school.ts';
import { readFileOf, SchoolSchema } from '../../../idp/people/school-file.ts';
import { accounts, demoSchool } from '../../support/demo-school.ts';
import { startProcess } from '../../support/provider-process.ts';
import { lookInto } from '../../support/in-folder.ts';

/** Enough to be killed in the middle of. */
const some = accounts.slice(0, 40);

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
  file = join(folder, 'old-passwords.json');
  const nobody = { username: 'nobo0000', secret: { kind: 'password', password: 'hemmeligtsomintet' } };
  await writeFile(file, JSON.stringify({ accounts: [...some, nobody] }));
  await inFolder(async (database) => {
    await migrate(database);
    await importSchool(database, await readFileOf(SchoolSchema, demoSchool));
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const inFolder = <T>(look: (database: Database) => Promise<T>): Promise<T> => lookInto(folder, look);

async function command(script: string, ...words: string[]) {
  const { out, ended } = startProcess(script, { IDP_DATA: folder }, words);
  return { code: await ended(), ...out };
}
const passwords = () =>
  inFolder((database) => database.selectFrom('passwords').select(['person', 'hash', 'one_time']).execute());
const people = some.length;

describe('a whole school’s old passwords are handed in', () => {
  test('after a look at what that would do', async () => {
    const { code, stdout } = await command('idp/go-live.ts', file, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain(`"given":${people},"kept":0,"unknown":1,"msg":"secrets-to-hand-in"`);
    expect(await passwords()).toEqual([]);
  });

  test('even when that is killed half-way, and no run takes one away', async () => {
    const { child, ended } = startProcess('idp/go-live.ts', { IDP_DATA: folder }, [file]);
    await new Promise((resolve) => setTimeout(resolve, 1500)); // ms: long enough to have begun, or not
    child.kill('SIGKILL');
    await ended();
    const before = await passwords();
    const { code, stdout, stderr } = await command('idp/go-live.ts', file);
    expect(code).toBe(0);
    const kept = before.length;
    expect(stdout).toContain(`"given":${people - kept},"kept":${kept},"unknown":1,"msg":"secrets-handed-in"`);
    const after = await passwords();
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toHaveLength(people);
    expect(after.every(({ one_time }) => one_time)).toBe(true);
    expect(stdout + stderr, 'nobody and nothing secret stands in the log').not.toMatch(/nobo0000|hemmeligtsomintet/);
  }, 60_000);

  test('once: a second run gives nothing', async () => {
    const before = await passwords();
    const { stdout } = await command('idp/go-live.ts', file);
    expect(stdout).toContain(`"given":0,"kept":${people},"unknown":1`);
    expect(await passwords()).toEqual(before);
  });
});

describe('the operator postpones for everyone', () => {
  const until = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  const reason = 'Alle skoler er lukket.';
  const open = () =>
    inFolder((database) =>
      database
        .selectFrom('postponements')
        .select(['institution', 'until', 'reason'])
        .where('lifted_at', 'is', null)
        .execute(),
    );

  test('until a day, for a reason, and lifts it', async () => {
    const made = await command('idp/postpone.ts', '--everyone', '--until', until, '--reason', reason);
    expect([made.code, made.stderr]).toEqual([0, '']);
    expect(await open()).toEqual([{ institution: null, until, reason }]);
    expect((await command('idp/postpone.ts', '--everyone', '--lift')).stdout).toContain('postponement-lifted');
    expect(await open()).toEqual([]);
    expect((await command('idp/postpone.ts', '--everyone', '--lift')).stdout).toContain('nothing-was-postponed');
  }, 60_000);

  test.each([
    [['--until', until, '--reason', reason], /^Say --everyone:/],
    [['--everyone', '--until', '2027-02-30', '--reason', reason], /^Say --until with a day/],
    [['--everyone', '--until', until], /^Say --reason in 10 to 500 characters/],
    [['--everyone', '--forever'], /^Say --everyone with --until/],
  ])('or is told what to say: %j', async (words, sentence) => {
    const { code, stderr } = await command('idp/postpone.ts', ...words);
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
