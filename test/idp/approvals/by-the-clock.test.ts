import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvalsOf } from '../../../idp/approvals/what-adults-see.ts';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { openTestDatabase } from '../../support/database.ts';
import { ask, createFamily, questionOf, say, signIn } from '../../support/family.ts';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

test('attack: a request is answered after the pupil’s session has ended, by the clock of the house', async () => {
  const { database } = opened;
  const { pupil, mother } = await createFamily(database);
  const ends = new Date('2150-11-26T11:00Z');
  const question = questionOf(pupil, await signIn(database, pupil, ends));
  const late = (milliseconds: number) => new Date(ends.getTime() + milliseconds);
  const { id, number } = await ask(database, question, late(-60_000));
  const looking = { adult: mother, network: 'home', sureUntil: late(3_600_000).getTime() };
  expect((await approvalsOf(database, looking, late(-30_000))).waiting).toHaveLength(1);
  expect((await approvalsOf(database, looking, late(1000))).waiting).toEqual([]);
  expect(await say(database, { id, adult: mother, word: { says: 'yes', number } }, late(1000))).toBe('request-over');
});
