import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decidedBy } from '../../../idp/agreements/deciders.ts';
import { giveRight, takeRight } from '../../../idp/agreements/rights.ts';
import { migrate } from '../../../idp/database/migrate.ts';
import { importSchool } from '../../../idp/people/import-school.ts';
import { readFileOf, SchoolSchema } from '../../../idp/people/school-file.ts';
import { danishDay, isoOf } from '../../../shared/policy/lifecycle/day.ts';
import { demoSchool } from '../../support/demo-school.ts';
import { lookInto } from '../../support/in-folder.ts';
import { startProcess } from '../../support/provider-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unilogin-'));
  await lookInto(folder, async (database) => {
    await migrate(database);
    await importSchool(database, await readFileOf(SchoolSchema, demoSchool));
    await database.deleteFrom('rights').execute();
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function rights(...words: string[]) {
  const { out, ended } = startProcess('idp/data-access-rights.ts', { IDP_DATA: folder }, words);
  return { code: await ended(), ...out };
}
const today = danishDay(new Date());
const decides = (day = today) =>
  lookInto(folder, async (database) => {
    const { id } = await database
      .selectFrom('people')
      .select('id')
      .where('username', '=', 'mett7685')
      .executeTakeFirstOrThrow();
    const at = new Date(day * 86_400_000 + 43_200_000);
    return (await decidedBy(database, { person: id, place: 'new' }, at)).map(({ number }) => number);
  });

describe('the operator', () => {
  test('gives it until a day, lists it and takes it', async () => {
    expect((await rights('give', 'mett7685', '099123', isoOf(today))).code).toBe(0);
    expect([await decides(), await decides(today + 1)]).toEqual([['099123'], []]);
    expect((await rights('list')).stdout).toBe(`099123  mett7685  until ${isoOf(today)}\n`);
    await rights('give', 'METT7685', '099123');
    expect(await decides(today + 1), 'given anew').toEqual(['099123']);
    expect((await rights('take', 'mett7685', '099123')).stdout).toContain('taken');
    expect(await decides()).toEqual([]);
    const logged = await lookInto(folder, (database) =>
      database
        .selectFrom('audit')
        .select(['event', 'way'])
        .where('event', 'in', ['right-given', 'right-taken'])
        .orderBy('id')
        .execute(),
    );
    expect(logged).toEqual(['right-given', 'right-given', 'right-taken'].map((event) => ({ event, way: '099123' })));
  }, 60_000);

  test.each([
    [giveRight, 'idah1234', '099123', 'not-staff'],
    [giveRight, 'mett8647', '099123', 'not-staff'],
    [giveRight, 'nobo0000', '099123', 'nobody'],
    [giveRight, 'mett7685', '123456', 'institution-unknown'],
    [takeRight, 'mett7685', '099456', 'had-none'],
  ])(
    'gives and takes nothing where there is nobody, or no place, for it: %o',
    async (move, username, institution, fault) => {
      const [outcome, left] = await lookInto(folder, async (database) => [
        await move(database, { username, institution, until: undefined }, new Date()),
        await database.selectFrom('rights').selectAll().execute(),
      ]);
      expect([outcome, left]).toEqual([fault, []]);
    },
  );

  test.each([
    [['give', 'nobo0000', '099123'], 'Nobody has that username'],
    [['give', 'mett7685', '099123', '2020-01-01'], 'The last day has passed'],
    [['give', 'mett7685', '099123', '2027-02-30'], 'The last day has passed, or is none'],
    [['grant'], 'npm run rights'],
  ])(
    'is told what is wrong, and nothing is given: %j',
    async (words, sentence) => {
      const { code, stderr } = await rights(...words);
      expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
      expect(stderr).toContain(sentence);
      expect(await lookInto(folder, (database) => database.selectFrom('rights').selectAll().execute())).toEqual([]);
    },
    30_000,
  );
});
