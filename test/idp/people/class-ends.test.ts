import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { createAccounts } from '../../../idp/people/accounts.ts';
import { gradesOfPupils } from '../../../idp/people/grades.ts';
import { classesOf, findPersonById } from '../../../idp/people/people.ts';
import { danishDay } from '../../../shared/policy/lifecycle/day.ts';
import { openTestDatabase } from '../../support/database.ts';
import { createFamily } from '../../support/family.ts';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

test('a class ends with its last Danish day by the clock of the house, for person, grade, lists and claims alike', async () => {
  const { database } = opened;
  const { pupil, class: name } = await createFamily(database);
  await database.updateTable('class_members').set({ until: '2100-11-26' }).where('person', '=', pupil).execute();
  const standing = async (at: string) => {
    const now = new Date(at);
    const person = await findPersonById(database, pupil, now);
    if (person === undefined) throw new Error('nobody is there');
    const claims = await createAccounts(database, () => now).find(pupil);
    const grade = (await gradesOfPupils(database, danishDay(now))).get(pupil);
    return [person.classes, person.grade, grade, await classesOf(database, person, now), claims?.endsWhenIdle];
  };
  expect(await standing('2100-11-26T22:59:59Z')).toEqual([[name], 1, 1, [name], true]);
  expect(await standing('2100-11-26T23:00:00Z')).toEqual([[], undefined, undefined, [], false]);
});
