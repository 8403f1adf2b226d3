import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerRequest } from '../../../idp/approvals/answer.ts';
import { askGrownUps } from '../../../idp/approvals/ask.ts';
import { endRequest, findRequest } from '../../../idp/approvals/request.ts';
import type { Database, OpenDatabase } from '../../../idp/database/open.ts';
import { openTestDatabase } from '../../support/database.ts';
import { createFamily, otherThan, questionOf, signIn } from '../../support/family.ts';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

const now = new Date('2026-11-26T10:00:00Z');

async function ask(database: Database) {
  const family = await createFamily(database);
  const session = await signIn(database, family.pupil);
  const asked = await askGrownUps(database, questionOf(family.pupil, session, null), now);
  if ('code' in asked) throw new Error(asked.code);
  const word = { says: 'yes', number: otherThan((await findRequest(database, asked.id))?.number ?? '') } as const;
  return { id: asked.id, adult: family.mother, word };
}

/** As long as the other transaction may wait for a row that this one has changed. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 300));

test('a wrong number that comes while the pupil puts the question away is no try: the request is over', async () => {
  const { database } = opened;
  const asked = await ask(database);
  const answer = () => database.transaction().execute((transaction) => answerRequest(transaction, asked, now));
  expect(await answer()).toMatchObject({ code: 'wrong-number' });
  let late: ReturnType<typeof answer> | undefined;
  await database.transaction().execute(async (transaction) => {
    await endRequest(transaction, asked.id, { state: 'cancelled' }, now);
    late = answer();
    await aMoment();
  });
  expect(await late).toMatchObject({ code: 'request-over' });
  expect(await findRequest(database, asked.id)).toMatchObject({ state: 'cancelled', wrong: 1 });
});
