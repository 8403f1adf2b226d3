import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../idp/database/migrate.ts';
import type { Database } from '../../../idp/database/open.ts';
import { danishDay } from '../../../shared/policy/lifecycle/day.ts';
import { schoolYearOf } from '../../../shared/policy/lifecycle/school-year.ts';
import { startProcess } from '../../support/provider-process.ts';
import { buildTurningSchools } from '../../support/turning-schools.ts';
import { lookInto } from '../../support/in-folder.ts';

const schools = 40;
const size = { schools, topGrade: 9, classesAGrade: 1, pupilsAClass: 4 };
const year = schoolYearOf(danishDay(new Date()));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
  await inFolder(async (database) => {
    await migrate(database);
    await buildTurningSchools(database, year - 1, size);
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const inFolder = <T>(look: (database: Database) => Promise<T>): Promise<T> => lookInto(folder, look);

const turn = (...more: string[]) => startProcess('idp/turn-year.ts', { IDP_DATA: folder }, more);
const batches = (text: string) => text.split('"year-turning"').length - 1;

/** How many schools have turned; every school must have turned whole or not at all. */
async function turned(): Promise<number> {
  return inFolder(async (database) => {
    const rows = await database
      .selectFrom('classes')
      .leftJoin('class_members', (join) =>
        join
          .onRef('class_members.institution', '=', 'classes.institution')
          .onRef('class_members.class', '=', 'classes.name'),
      )
      .groupBy(['classes.institution', 'classes.name', 'classes.grade', 'classes.year'])
      .orderBy('classes.grade')
      .select((select) => [
        'classes.institution',
        'classes.name',
        'classes.grade',
        'classes.year',
        select.fn.count<number>('class_members.person').as('people'),
      ])
      .execute();
    const noted = await database.selectFrom('grades').select('person').execute();
    const after = (grade: number) => `${grade}.A ${grade} ${year} ${grade === 1 ? 5 : 6}`;
    const before = (grade: number) => `${grade}.A ${grade} ${year - 1} ${grade === 0 ? 5 : 6}`;
    let count = 0;
    for (const institution of new Set(rows.map((one) => one.institution))) {
      const classes = rows.filter((one) => one.institution === institution);
      const stands = classes.map((one) => `${one.name} ${one.grade} ${one.year} ${one.people}`);
      const isTurned = classes[0]?.year === year;
      const wanted = isTurned ? [1, 2, 3, 4, 5, 6, 7, 8, 9].map(after) : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(before);
      expect(stands).toEqual(wanted);
      const those = noted.filter(({ person }) => person.startsWith(institution)).length;
      expect(those, 'grades are noted with the move').toBe(isTurned ? 40 : 0);
      count += isTurned ? 1 : 0;
    }
    return count;
  });
}

test('killed anywhere and begun again, each school turns once, whole or not at all', async () => {
  const dry = turn('--dry-run');
  expect(await dry.ended()).toBe(0);
  expect(dry.out.stdout).toContain(`"schools":${schools},"classes":${schools * 10},"pupils":${schools * 40}`);
  expect(await turned()).toBe(0);
  const seen: number[] = [];
  for (let round = 1; round <= 4; round += 1) {
    const { child, out, ended } = turn('--schools', '1');
    await expect.poll(() => batches(out.stdout), { timeout: 60_000, interval: 2 }).toBeGreaterThan(round);
    await sleep(Math.random() * 20); // ms: about as long as a batch takes
    child.kill('SIGKILL');
    expect(await ended()).toBe('SIGKILL');
    seen.push(await turned());
  }
  expect(new Set(seen).size, 'it went on each time').toBe(seen.length);
  expect(Math.max(...seen)).toBeLessThan(schools);
  const last = turn();
  expect(await last.ended()).toBe(0);
  expect(last.out.stdout).toContain(`"schools":${schools - (seen.at(-1) ?? 0)},`);
  expect(await turned()).toBe(schools);
}, 120_000);
