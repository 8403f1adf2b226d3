import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdToFirstPepper, loadPepper } from '../../../idp/keys/pepper.ts';
import { openTestDatabase } from '../../support/database.ts';

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'unilogin-'));
});
afterEach(() => rm(dataFolder, { recursive: true }));

test('the key file is made once, for this user alone', async () => {
  const first = loadPepper({ pepper: undefined, dataFolder });
  const second = loadPepper({ pepper: undefined, dataFolder });
  expect(second.keyFor('passwords')).toEqual(first.keyFor('passwords'));
  expect(first.keyFor('names')).not.toEqual(first.keyFor('passwords'));
  expect((await stat(join(dataFolder, 'pepper'))).mode & 0o777).toBe(0o600);
});

test('a damaged key file is one clear sentence', async () => {
  await writeFile(join(dataFolder, 'pepper'), 'short');
  expect(() => loadPepper({ pepper: undefined, dataFolder })).toThrow(/is damaged/);
});

test('the pepper of the environment comes before the file', () => {
  const pepper = 'x'.repeat(40);
  const one = loadPepper({ pepper, dataFolder });
  expect(one.keyFor('passwords')).not.toEqual(loadPepper({ pepper: undefined, dataFolder }).keyFor('passwords'));
});

test('another pepper than the one of the first start is refused, before it locks everybody out', async () => {
  const { database, close } = await openTestDatabase();
  await holdToFirstPepper(database, loadPepper({ pepper: 'a'.repeat(32), dataFolder }));
  await holdToFirstPepper(database, loadPepper({ pepper: 'a'.repeat(32), dataFolder }));
  await expect(holdToFirstPepper(database, loadPepper({ pepper: 'b'.repeat(32), dataFolder }))).rejects.toThrow(
    /The pepper is not the one/,
  );
  await close();
});
