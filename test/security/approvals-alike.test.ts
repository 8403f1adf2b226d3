import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerRequest } from '../../idp/approvals/answer.ts';
import { mutePupil } from '../../idp/approvals/mute.ts';
import type { OpenDatabase } from '../../idp/database/open.ts';
import { openTestDatabase } from '../support/database.ts';
import { ask, createFamily, type Family, questionOf, say, signIn } from '../support/family.ts';

const begun = Date.parse('2026-11-26T10:00:00Z');
const at = (seconds: number) => new Date(begun + seconds * 1000);
let opened: OpenDatabase;
let family: Family;
/** By what there is to know of it. */
let ids: Record<string, string>;
beforeAll(async () => {
  opened = await openTestDatabase();
  const { database } = opened;
  family = await createFamily(database);
  const session = await signIn(database, family.pupil);
  const over = await ask(database, questionOf(family.pupil, session), at(0));
  await say(database, { id: over.id, adult: family.mother, word: { says: 'no' } }, at(1));
  const waiting = await ask(database, questionOf(family.pupil, session, family.father), at(20));
  ids = { unknown: 'none', 'of a child that is not theirs': waiting.id, 'of such a child, and over': over.id };
});
afterAll(() => opened.close());

/** The statements that `work` asks of the database, without what they ask for. */
async function statementsOf(work: (database: OpenDatabase['database']) => Promise<unknown>): Promise<string[]> {
  const kinds: string[] = [];
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      kinds.push(node.kind);
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  await opened.database.transaction().execute((transaction) => work(transaction.withPlugin(counting)));
  return kinds;
}

test('attack: enumeration of relations: an id takes the same statements whether it is unknown, over, or of another’s child', async () => {
  const word = { says: 'yes', number: '10' } as const;
  const adult = family.stranger;
  const answered = Object.values(ids).map((id) =>
    statementsOf(async (database) => {
      expect(await answerRequest(database, { id, adult, word }, at(30))).toMatchObject({ code: 'request-over' });
    }),
  );
  const muted = Object.values(ids).map((id) =>
    statementsOf(async (database) => {
      expect(await mutePupil(database, { id, adult }, at(30))).toMatchObject({ code: 'request-over' });
    }),
  );
  for (const all of [await Promise.all(answered), await Promise.all(muted)]) {
    expect(all[0]?.length).toBeGreaterThan(1);
    expect(new Set(all.map((kinds) => kinds.join()))).toHaveProperty('size', 1);
  }
});
