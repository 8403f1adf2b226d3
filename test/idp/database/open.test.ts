import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../idp/database/open.ts';
import { startProcess } from '../../support/provider-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const writer = (place: string) => startProcess('test/support/writer.ts', { FOLDER: place });

/** The numbers that the writer said were written. */
const answered = (text: string) => text.split('\n').filter((line) => /^\d+$/.test(line));

describe('a database in a folder', () => {
  test('kill -9 loses nothing that was answered, twice in a row', async () => {
    for (const round of [1, 2]) {
      const { child, out, ended } = writer(join(folder, 'killed'));
      await expect.poll(() => answered(out.stdout).length, { timeout: 15_000 }).toBeGreaterThan(50 * round);
      child.kill('SIGKILL');
      expect(await ended()).toBe('SIGKILL');
      const { database, close } = await openDatabase({ folder: join(folder, 'killed') });
      const kept = await database.selectFrom('oidc_clients').select('id').execute();
      await close();
      const ids = new Set(kept.map((row) => row.id));
      for (const number of answered(out.stdout)) expect(ids).toContain(`${child.pid}-${number}`);
    }
  });

  test('each commit reaches the disk: it is synced before it is answered', async () => {
    const { out, ended, child } = startProcess('test/support/writer.ts', {
      FOLDER: join(folder, 'synced'),
      COUNT_SYNCS: '20',
    });
    expect(await ended(), out.stderr).toBe(0);
    const [, syncs = 0] = /synced (\d+) times/.exec(out.stdout) ?? [];
    expect(Number(syncs)).toBeGreaterThanOrEqual(20);
    expect(child.exitCode).toBe(0);
  });

  test('a second process is told that it is locked, and the first goes on', async () => {
    const first = writer(join(folder, 'locked'));
    await expect.poll(() => answered(first.out.stdout).length, { timeout: 15_000 }).toBeGreaterThan(0);
    await expect(openDatabase({ folder: join(folder, 'locked') })).rejects.toThrow(
      /is locked: another process is using it\.$/,
    );
    const before = answered(first.out.stdout).length;
    await expect.poll(() => answered(first.out.stdout).length).toBeGreaterThan(before);
    first.child.kill('SIGKILL');
    await first.ended();
    await (await openDatabase({ folder: join(folder, 'locked') })).close();
  });

  test('killed while it is being made, it is made anew', async () => {
    const place = join(folder, 'half');
    const first = writer(place);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    first.child.kill('SIGKILL');
    await first.ended();
    const { database, close } = await openDatabase({ folder: place });
    expect(await database.introspection.getTables()).toBeInstanceOf(Array);
    await close();
  });
});

test('a server that does not answer is one sentence', async () => {
  await expect(openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nothing' })).rejects.toThrow(
    'The database server named by DATABASE_URL does not answer.',
  );
});
