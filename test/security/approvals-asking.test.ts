import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askGrownUps } from '../../idp/approvals/ask.ts';
import { endMute, mutePupil } from '../../idp/approvals/mute.ts';
import { endRequest, findRequest } from '../../idp/approvals/request.ts';
import { approvalsOf } from '../../idp/approvals/what-adults-see.ts';
import type { OpenDatabase } from '../../idp/database/open.ts';
import { openTestDatabase } from '../support/database.ts';
import { ask, createFamily, type Family, questionOf, say, signIn } from '../support/family.ts';

let opened: OpenDatabase;
let family: Family;
let sessions: [string, string];
const begun = Date.parse('2026-11-26T10:00:00Z');
const at = (seconds: number) => new Date(begun + seconds * 1000);
const hour = 3600;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
  family = await createFamily(opened.database);
  sessions = [await signIn(opened.database, family.pupil), await signIn(opened.database, family.pupil)];
});

/** Asks. Gives the seconds for which the pupil must wait instead, or 0. */
async function asks(seconds: number, { session = sessions[0], adult = null as string | null } = {}): Promise<number> {
  const question = questionOf(family.pupil, session, adult);
  const asked = await opened.database
    .transaction()
    .execute((transaction) => askGrownUps(transaction, question, at(seconds)));
  if (!('code' in asked)) return 0;
  if (asked.code !== 'asked-often') throw new Error(asked.code);
  return asked.data.retryAfterSeconds;
}
const rows = () =>
  opened.database.selectFrom('requests').selectAll().where('pupil', '=', family.pupil).orderBy('asked_at').execute();
const seenBy = async (adult: string, seconds: number) =>
  (await approvalsOf(opened.database, { adult, network: '', sureUntil: 0 }, at(seconds))).waiting.length;

describe('asking again', () => {
  test('attack: a pupil has one open request, also when two pages ask at the same moment', async () => {
    for (const seconds of [0, hour, 2 * hour, 3 * hour]) {
      const told = await Promise.all([asks(seconds), asks(seconds, { session: sessions[1] })]);
      expect(told).toEqual([0, 0]);
      const open = (await rows()).filter(({ state }) => state === 'waiting');
      expect(open.map(({ asked_at }) => asked_at)).toEqual([at(seconds)]);
    }
  });

  test('attack: asking again slows, and after five waits until the first is an hour old', async () => {
    expect(await asks(0)).toBe(0);
    expect(await asks(0)).toBe(0);
    expect(await asks(1)).toBe(14);
    expect(await asks(15)).toBe(0);
    expect(await asks(16)).toBe(59);
    expect(await asks(75)).toBe(0);
    expect(await asks(76)).toBe(119);
    expect(await asks(195)).toBe(0);
    expect(await asks(196)).toBe(hour - 196);
    expect(await asks(hour - 1)).toBe(1);
    expect(await asks(hour)).toBe(0);
    expect(await rows()).toHaveLength(6);
  });

  test('attack: nor does another session, another adult, or calling it off make it quicker', async () => {
    for (const seconds of [0, 20, 100, 300, 500]) {
      expect(await asks(seconds, { session: sessions[seconds % 3 === 0 ? 0 : 1] })).toBe(0);
      const open = (await rows()).at(-1)?.id ?? '';
      await opened.database
        .transaction()
        .execute((transaction) => endRequest(transaction, open, { state: 'cancelled' }, at(seconds)));
    }
    for (const session of sessions) {
      for (const adult of [null, family.mother, family.father]) {
        expect(await asks(600, { session, adult })).toBe(hour - 600);
      }
    }
  });

  test('attack: flooding: who asks every second reaches nobody more often than five times an hour', async () => {
    for (let second = 0; second < 700; second += 5) await asks(second, { session: sessions[second % 2] ?? '' });
    const all = await rows();
    expect(all).toHaveLength(5);
    expect(all.filter(({ state }) => state === 'waiting').length).toBeLessThanOrEqual(1);
  });

  test('a request that nobody looked at again for hours is in nobody’s way', async () => {
    expect(await asks(0)).toBe(0);
    expect(await asks(3 * hour)).toBe(0);
    expect((await rows()).map(({ state }) => state)).toEqual(['expired', 'waiting']);
  });
});

describe('attack: an adult is asked again and again', () => {
  const mute = async (adult: string, seconds: number) =>
    mutePupil(opened.database, { id: (await rows()).at(-1)?.id ?? '', adult }, at(seconds));

  test('one who has had enough is left alone for an hour, and nobody else', async () => {
    await asks(0);
    expect(await mute(family.mother, 1)).toBeUndefined();
    await asks(20);
    expect(await seenBy(family.mother, 21)).toBe(0);
    expect(await seenBy(family.father, 21)).toBe(1);
    await asks(hour);
    expect(await seenBy(family.mother, hour)).toBe(0);
    expect(await seenBy(family.mother, hour + 1)).toBe(1);
  });

  test('nobody mutes a pupil who is not theirs, or ends what another has muted', async () => {
    await asks(0);
    expect(await mute(family.stranger, 1)).toMatchObject({ code: 'request-over' });
    await mute(family.mother, 1);
    const [{ id } = { id: '' }] = await opened.database
      .selectFrom('mutes')
      .select('id')
      .where('adult', '=', family.mother)
      .execute();
    await endMute(opened.database, { id, adult: family.father });
    expect(await seenBy(family.mother, 2)).toBe(0);
    await endMute(opened.database, { id, adult: family.mother });
    expect(await seenBy(family.mother, 2)).toBe(1);
  });
});

test('attack: flooding: hundreds of wrong ids end nothing, cost the pupil no try, and leave no row', async () => {
  const request = await ask(opened.database, questionOf(family.pupil, sessions[0]), at(0));
  const count = async () =>
    (await opened.database.selectFrom('audit').select('id').where('person', '=', family.pupil).execute()).length;
  const before = await count();
  for (let tried = 0; tried < 100; tried += 1) {
    const id = `${request.id.slice(0, -3)}${String(tried).padStart(3, '0')}`;
    const word = { says: 'yes', number: '10' } as const;
    expect(await say(opened.database, { id, adult: family.mother, word }, at(1))).toBe('request-over');
  }
  expect(await findRequest(opened.database, request.id)).toEqual(request);
  expect(await count()).toBe(before);
});
