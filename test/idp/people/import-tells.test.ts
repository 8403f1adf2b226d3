import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { notify } from '../../../idp/database/notices.ts';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { importSchool } from '../../../idp/people/import-school.ts';
import { findPersonByUsername } from '../../../idp/people/people.ts';
import { readFileOf, type School, SchoolSchema } from '../../../idp/people/school-file.ts';
import { openTestDatabase } from '../../support/database.ts';
import { demoSchool } from '../../support/demo-school.ts';
import { ask, questionOf, signIn } from '../../support/family.ts';

let opened: OpenDatabase;
let school: School;
let stop: () => Promise<void>;
const told: string[] = [];
beforeAll(async () => {
  opened = await openTestDatabase();
  school = await readFileOf(SchoolSchema, demoSchool);
  await importSchool(opened.database, school);
  stop = await opened.notices.listen(
    (topic) => void told.push(topic),
    () => undefined,
  );
  const pupil = await idOf('gust9852');
  await ask(
    opened.database,
    { ...questionOf(pupil, await signIn(opened.database, pupil)), topic: 'sign-in:his' },
    new Date(),
  );
  // What is told comes in the order in which it was told: after this, nothing of the question is on its way
  await notify(opened.database, 'that was all');
  await vi.waitFor(() => expect(told).toContain('that was all'), { timeout: 10_000 });
});
afterAll(async () => {
  await stop();
  await opened.close();
});
const idOf = async (username: string) => (await findPersonByUsername(opened.database, username))?.id ?? '';

test('a father whose custody has ended is told at once, as is the pupil who waits, and nobody else', async () => {
  const lars = `adult:${await idOf('lars0610')}`;
  const without = school.people.map((person) =>
    person.username === 'lars0610' ? { ...person, children: [{ username: 'gust9852', custody: false }] } : person,
  );
  told.length = 0;
  await importSchool(opened.database, { ...school, people: without });
  await expect.poll(() => told.toSorted()).toEqual([lars, 'sign-in:his'].toSorted());
  told.length = 0;
  await importSchool(opened.database, school);
  await expect.poll(() => told.toSorted()).toEqual([lars, 'sign-in:his'].toSorted());
});

test('a file that changes nobody’s relations tells nobody', async () => {
  told.length = 0;
  await importSchool(opened.database, school);
  await opened.database.selectFrom('people').select('id').limit(1).execute();
  expect(told).toEqual([]);
});
