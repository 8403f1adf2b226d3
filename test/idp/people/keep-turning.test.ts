import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { createLog } from '../../../idp/log.ts';
import { findPersonByUsername } from '../../../idp/people/people.ts';
import { importSchoolFile } from '../../../idp/people/import-school-file.ts';
import { keepTurning } from '../../../idp/people/keep-turning.ts';
import { danishDay } from '../../../shared/policy/lifecycle/day.ts';
import { openTestDatabase } from '../../support/database.ts';
import { demoSchool } from '../../support/demo-school.ts';

let opened: OpenDatabase;
let file: string;
let log: string[];
beforeAll(async () => {
  opened = await openTestDatabase();
  file = join(await mkdtemp(join(tmpdir(), 'unilogin-')), 'school.json');
  await writeFile(file, await readFile(demoSchool));
});
afterAll(async () => {
  await opened.close();
  await rm(join(file, '..'), { recursive: true });
});
beforeEach(() => {
  log = [];
});

const june = new Date('2027-06-01T10:00Z');
const summer = new Date('2027-08-01T22:30Z');
const importAt = (now: Date) => importSchoolFile(opened.database, file, danishDay(now));
const classOf = async (username: string) => (await findPersonByUsername(opened.database, username, summer))?.classes;
const told = () => log.map((line) => JSON.parse(line) as { msg: string; level: string; pupils?: number });
const start = (now: () => Date) =>
  keepTurning({ database: opened.database, now, log: createLog('info', { write: (line) => void log.push(line) }) });

test('a provider that runs past 1 August turns the year by itself, and says so in codes without a name', async () => {
  await importAt(june);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let now = june;
  const stop = start(() => now);
  try {
    await vi.advanceTimersByTimeAsync(300_000);
    expect(await classOf('asta1119')).toEqual(['2.A']);
    now = summer;
    await vi.advanceTimersByTimeAsync(300_000);
    await expect.poll(() => classOf('asta1119'), { timeout: 10_000 }).toEqual(['3.A']);
  } finally {
    vi.useRealTimers();
    await stop();
  }
  expect(told().map(({ msg }) => msg)).toEqual(['year-turning', 'year-turned']);
  expect(log.join('')).not.toMatch(/Asta|asta1119|Skovbrynet/);
});

test('one that starts again with the file of last year takes nothing back, and with another file believes it', async () => {
  await importAt(summer);
  expect(await classOf('asta1119')).toEqual(['3.A']);
  await writeFile(file, `${await readFile(demoSchool, 'utf8')}\n`);
  await importAt(summer);
  expect(await classOf('asta1119')).toEqual(['2.A']);
  const stop = start(() => summer);
  await stop();
  expect(await classOf('asta1119'), 'said this year, it holds this year').toEqual(['2.A']);
  expect(log).toEqual([]);
});

test('a failure is told and does not end the provider', async () => {
  const broken = await openTestDatabase();
  await broken.close();
  const stop = keepTurning({
    database: broken.database,
    now: () => summer,
    log: createLog('info', { write: (line) => void log.push(line) }),
  });
  await expect.poll(told).toMatchObject([{ msg: 'year-not-turned', level: 'error' }]);
  await stop();
});
