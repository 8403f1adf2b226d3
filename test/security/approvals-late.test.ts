import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { raisesOf } from '../../idp/assurance/raises.ts';
import { endRequest, findRequest } from '../../idp/approvals/request.ts';
import { approvalsOf } from '../../idp/approvals/what-adults-see.ts';
import type { OpenDatabase } from '../../idp/database/open.ts';
import type { RequestRow } from '../../idp/database/tables/requests.ts';
import { openTestDatabase } from '../support/database.ts';
import {
  ask,
  createFamily,
  type Family,
  joinClass,
  otherThan,
  questionOf,
  say,
  signIn,
  signOut,
} from '../support/family.ts';

let opened: OpenDatabase;
let family: Family;
let session: string;
let request: RequestRow;
const now = new Date('2026-11-26T10:00:00Z');
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
  family = await createFamily(opened.database);
  session = await signIn(opened.database, family.pupil);
  request = await ask(opened.database, questionOf(family.pupil, session), now);
});

const yes = (adult: string, at = now) =>
  say(opened.database, { id: request.id, adult, word: { says: 'yes', number: request.number } }, at);
const raises = (of = session) => raisesOf(opened.database, { session: of, person: family.pupil }, 'confidential');
const end = (state: 'cancelled' | 'refused' | 'expired') =>
  opened.database.transaction().execute((transaction) => endRequest(transaction, request.id, { state }, now));
const entries = async (event: 'adult-confirmed' | 'request-cancelled') =>
  (
    await opened.database
      .selectFrom('audit')
      .select('id')
      .where('person', '=', family.pupil)
      .where('event', '=', event)
      .execute()
  ).length;

describe('what came too late', () => {
  test('attack: replay: the same yes, number and all, is worth nothing a second time', async () => {
    expect(await yes(family.mother)).toBe('answered');
    await opened.database.deleteFrom('raises').where('session', '=', session).execute();
    expect(await yes(family.mother)).toBe('request-over');
    expect(await yes(family.father)).toBe('request-over');
    expect(await raises()).toEqual([]);
  });

  test.each(['cancelled', 'refused'] as const)('attack: confirm after it was %s', async (state) => {
    await end(state);
    expect(await yes(family.mother)).toBe('request-over');
    expect(await raises()).toEqual([]);
  });

  test('attack: confirm after it has expired, to the millisecond', async () => {
    expect(await yes(family.mother, later(300_000))).toBe('request-over');
    expect(await raises()).toEqual([]);
    expect(await yes(family.mother, later(299_999))).toBe('answered');
  });

  test('attack: confirm after the pupil has signed out', async () => {
    await signOut(opened.database, session);
    expect(await yes(family.mother)).toBe('request-over');
    expect(await raises()).toEqual([]);
    expect((await findRequest(opened.database, request.id))?.state).toBe('cancelled');
  });

  test('attack: whoever signs in next in the pupil’s browser is not raised', async () => {
    await opened.database
      .updateTable('oidc_artifacts')
      .set({ account: family.stranger })
      .where('uid', '=', session)
      .execute();
    expect(await yes(family.mother)).toBe('request-over');
    expect(await raisesOf(opened.database, { session, person: family.stranger }, 'confidential')).toEqual([]);
    expect(await raises()).toEqual([]);
  });

  test('attack: the number of a request that was replaced opens nothing, nor does the new one for the old id', async () => {
    const next = await ask(opened.database, questionOf(family.pupil, session), later(1000));
    for (const number of [request.number, next.number]) {
      const word = { says: 'yes', number } as const;
      expect(await say(opened.database, { id: request.id, adult: family.mother, word }, later(2000))).toBe(
        'request-over',
      );
    }
    expect(await raises()).toEqual([]);
    expect((await findRequest(opened.database, next.id))?.wrong).toBe(0);
  });
});

describe('whose it is', () => {
  test('attack: a yes raises the session that asked, and no other of the same pupil', async () => {
    const elsewhere = await signIn(opened.database, family.pupil);
    expect(await yes(family.mother)).toBe('answered');
    expect(await raises()).toMatchObject([{ way: 'VoksenVerificeret' }]);
    expect(await raises(elsewhere)).toEqual([]);
  });

  test('attack: request for another pupil: nobody says yes for a child that is not theirs', async () => {
    const others = await createFamily(opened.database);
    expect(await yes(others.mother)).toBe('request-over');
    expect(await yes(others.teacher)).toBe('request-over');
    expect(await yes(family.pupil)).toBe('request-over');
    expect(await raises()).toEqual([]);
  });

  test('attack: a request to one of them is no other’s', async () => {
    request = await ask(opened.database, questionOf(family.pupil, session, family.father), later(1000));
    expect(await yes(family.mother, later(2000))).toBe('request-over');
    expect(await yes(family.father, later(2000))).toBe('answered');
  });

  const endings = {
    'custody that was lost': (who: Family) =>
      opened.database.updateTable('contacts').set({ custody: false }).where('adult', '=', who.mother).execute(),
    'a relation that has ended': (who: Family) =>
      opened.database.updateTable('contacts').set({ until: '2026-11-25' }).where('adult', '=', who.mother).execute(),
    'a relation that is gone': (who: Family) =>
      opened.database.deleteFrom('contacts').where('adult', '=', who.mother).execute(),
  };
  test.each(Object.entries(endings))('attack: %s between asking and confirming', async (_, happens) => {
    const before = await ask(opened.database, questionOf(family.pupil, session, family.mother), later(1000));
    await say(opened.database, { id: before.id, adult: family.mother, word: { says: 'no' } }, later(2000));
    request = await ask(opened.database, questionOf(family.pupil, session), later(20_000));
    const list = () => approvalsOf(opened.database, { adult: family.mother, network: '', sureUntil: 0 }, later(21_000));
    expect(await list()).toMatchObject({ waiting: [{ id: request.id }], history: [{ id: before.id }] });
    await happens(family);
    expect(await yes(family.mother, later(22_000))).toBe('request-over');
    expect(await raises()).toEqual([]);
    expect(await list(), 'their own no stays theirs').toMatchObject({
      waiting: [],
      history: [{ id: before.id, pupil: { name: 'pupil' } }],
    });
    expect(await yes(family.father, later(23_000))).toBe('answered');
  });

  test('attack: a teacher of another class, or of this one until yesterday, says yes for nobody', async () => {
    await joinClass(opened.database, { person: family.stranger, name: family.class, until: '2026-11-25' });
    expect(await yes(family.stranger)).toBe('request-over');
    await opened.database.deleteFrom('class_members').where('person', '=', family.teacher).execute();
    expect(await yes(family.teacher)).toBe('request-over');
  });
});

describe('at the same moment', () => {
  test('attack: of two adults who confirm at once, one has', async () => {
    const told = await Promise.all([yes(family.mother), yes(family.father), yes(family.teacher), yes(family.mother)]);
    expect(told.toSorted()).toEqual(['answered', 'request-over', 'request-over', 'request-over']);
    expect(await entries('adult-confirmed')).toBe(1);
  });

  test('attack: all ninety numbers at once are two tries', async () => {
    const right = Number(request.number);
    const numbers = Array.from({ length: 90 }, (_, index) => String(10 + ((right - 10 + 1 + index) % 90)));
    const told = await Promise.all(
      numbers.map((number) =>
        say(opened.database, { id: request.id, adult: family.mother, word: { says: 'yes', number } }, now),
      ),
    );
    const tries = told.filter((one) => one !== 'request-over');
    expect(tries.length).toBeLessThanOrEqual(2);
    expect((await findRequest(opened.database, request.id))?.wrong).toBeLessThanOrEqual(2);
  });

  test('attack: a yes and a cancel at once are one of the two', async () => {
    const [told, wasCancelled] = await Promise.all([yes(family.mother), end('cancelled')]);
    expect(told === 'answered').toBe(!wasCancelled);
    expect((await raises()).length).toBe(wasCancelled ? 0 : 1);
    expect((await entries('adult-confirmed')) + (await entries('request-cancelled'))).toBe(1);
  });
});

test('attack: two wrong numbers end it, whoever typed them', async () => {
  const wrong = (adult: string) =>
    say(
      opened.database,
      { id: request.id, adult, word: { says: 'yes', number: otherThan(request.number) } },
      later(1000),
    );
  expect(await wrong(family.mother)).toBe('wrong-number');
  expect(await wrong(family.father)).toBe('wrong-numbers');
  expect(await yes(family.teacher)).toBe('request-over');
  expect(await raises()).toEqual([]);
});
