import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWindowOf } from '../../idp/windows/find.ts';
import { enterWindow } from '../../idp/windows/go-through.ts';
import { openWindows } from '../../idp/windows/open.ts';
import { windowRules } from '../../idp/windows/rules.ts';
import { type ClassRoom, createClassRoom } from '../support/class-room.ts';
import { Elevadgang } from '../support/elevadgang.ts';
import { GrownUp } from '../support/grown-up.ts';
import { Guest } from '../support/guest.ts';
import { LyingProvider } from '../support/lying-provider.ts';
import type { ProvingProvider } from '../support/proving-provider.ts';
import { startBeside } from '../support/upstream.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
let mette: Elevadgang;
let sanne: Elevadgang;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  provider = await startBeside(mitid);
  [mette, sanne] = [await withPassword('mett7685'), await withPassword('sann4454')];
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});

/** Somebody who has signed in with the password alone. */
async function withPassword(username: string): Promise<Elevadgang> {
  const guest = new Guest(provider.issuer);
  await guest.arrive();
  await guest.leave(await guest.signInForTheFirstTime(username, provider.secretOf(username)));
  return new Elevadgang(guest);
}

const opens = { gives: 'password', pupils: ['idah1234'] } as const;
const codeOf = async (asked: Promise<{ code: string } | undefined>) => (await asked)?.code;

async function windowsOf(username: string): Promise<string[]> {
  const rows = await provider.database
    .selectFrom('windows')
    .innerJoin('people', 'people.id', 'windows.pupil')
    .where('username', '=', username)
    .where('state', '=', 'open')
    .select('gives')
    .execute();
  return rows.map(({ gives }) => gives);
}

describe('attack: a window is opened for a pupil who is not theirs', () => {
  test('by a teacher of another class; a pupil of nobody’s is answered the same', async () => {
    expect(await codeOf(sanne.failureOf('open', 'any', opens))).toBe('not-your-pupils');
    expect(await codeOf(sanne.failureOf('open', 'any', { ...opens, pupils: ['nobo0000'] }))).toBe('not-your-pupils');
    expect(await windowsOf('idah1234')).toEqual([]);
  });

  test('at a place that is none of theirs', async () => {
    for (const place of ['099456', 'children', '000000', '../approvals']) {
      expect(await codeOf(mette.failureOf('open', place, opens)), place).toBeDefined();
    }
    expect(await windowsOf('idah1234')).toEqual([]);
  });

  test.each(['gust9852', 'kirs5760', 'hell4482'])('by %s, who has no pupils', async (username) => {
    const somebody = await withPassword(username);
    expect(await codeOf(somebody.failureOf('pupils'))).toBe('not-your-pupils');
    expect(await codeOf(somebody.failureOf('open', '099123', opens))).toBe('not-your-pupils');
  });

  test('by a contact without custody', async () => {
    const lars = new Elevadgang(await GrownUp.at(provider, mitid, 'lars0610'));
    const custody = (has: boolean) =>
      provider.database
        .updateTable('contacts')
        .set({ custody: has })
        .where('adult', '=', (where) => where.selectFrom('people').select('id').where('username', '=', 'lars0610'))
        .execute();
    expect((await lars.look('children')).pupils.map(({ username }) => username)).toContain('idah1234');
    await custody(false);
    expect(await codeOf(lars.failureOf('open', 'children', opens))).toBe('not-your-pupils');
    await custody(true);
  });
});

describe('attack: more is given than was shown', () => {
  test('a user administrator with a password alone sees nobody, and opens nothing', async () => {
    const anders = await withPassword('ande6586');
    expect(await codeOf(anders.failureOf('pupils'))).toBe('not-sure-of-you');
    expect(await codeOf(anders.failureOf('open', '099123', opens))).toBe('not-sure-of-you');
    expect(await windowsOf('idah1234')).toEqual([]);
  });

  test('a parent with a password alone neither', async () => {
    const claus = await withPassword('clau2811');
    expect(await codeOf(claus.failureOf('pupils', 'children'))).toBe('not-sure-of-you');
    expect(await codeOf(claus.failureOf('open', 'children', { ...opens, pupils: ['bert9070'] }))).toBe(
      'not-sure-of-you',
    );
  });

  test('a teacher with a password alone gives no step-up', async () => {
    expect(await codeOf(mette.failureOf('open', 'any', { ...opens, gives: 'step-up' }))).toBe('not-sure-of-you');
    expect(await windowsOf('idah1234')).toEqual([]);
  });
});

describe('attack: somebody else’s opening is closed', () => {
  test('by another teacher, who knows its id', async () => {
    const { openings } = await mette.open('password', ['idah1234']);
    const id = openings[0]?.id ?? '';
    expect(await codeOf(sanne.failureOf('close', id))).toBe('not-your-pupils');
    expect(await windowsOf('idah1234')).toEqual(['password']);
    await mette.close(id);
  });
});

describe('attack: another page opens a window in the teacher’s browser', () => {
  test.each([
    ['from another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour', { origin: 'null', 'sec-fetch-site': 'same-site' }],
    ['by a form', { 'unilogin-request': '', 'content-type': 'text/plain' }],
  ])('%s', async (_, headers) => {
    expect((await mette.send('open', 'any', opens, headers)).ok).toBe(false);
    expect(await windowsOf('idah1234')).toEqual([]);
  });
});

describe('attack: a window is taken by whoever it is not for', () => {
  let room: ClassRoom;
  const now = new Date();
  beforeEach(async () => {
    room = await createClassRoom(provider.database);
  });
  const open = async (rules = windowRules) => {
    const asked = { opener: room.teacher, usernames: room.usernames.slice(0, 1), gives: 'password' } as const;
    const done = await provider.database
      .transaction()
      .execute((transaction) => openWindows(transaction, asked, rules, now));
    if ('code' in done) throw new Error(done.code);
    return { opening: done.opening, pupil: room.pupil };
  };
  const enter = (which: { opening: string; pupil: string }, code?: string) =>
    provider.database.transaction().execute((transaction) => enterWindow(transaction, which, code, windowRules, now));

  test('by two at once: one is in', async () => {
    const which = await open();
    const entered = await Promise.allSettled([enter(which), enter(which), enter(which)]);
    const isIn = entered.map((one) => one.status === 'fulfilled' && !('data' in one.value));
    expect(isIn.filter(Boolean)).toHaveLength(1);
  });

  test('by guessing the class code, from however many browsers', async () => {
    const which = await open({ ...windowRules, codeFrom: 1 });
    for (let count = 0; count < windowRules.codeTries; count += 1) await enter(which, `hest ${count}`);
    const { code } = await provider.database
      .selectFrom('openings')
      .select('code')
      .where('id', '=', which.opening)
      .executeTakeFirstOrThrow();
    expect(await enter(which, code ?? ''), 'not even by the right one').toMatchObject({ code: 'window-over' });
  });

  test('by a name in another class’s opening', async () => {
    const { opening } = await open();
    const { id } = await provider.database
      .selectFrom('people')
      .select('id')
      .where('username', '=', room.strangersName)
      .executeTakeFirstOrThrow();
    expect(await enter({ opening, pupil: id })).toMatchObject({ code: 'window-over' });
    expect(await openWindowOf(provider.database, id, 'password', now)).toBeUndefined();
  });
});

test('attack: windows are opened without end', async () => {
  const room = await createClassRoom(provider.database);
  const rules = { ...windowRules, openingsPerHour: 3 };
  const asked = { opener: room.teacher, usernames: room.usernames.slice(0, 1), gives: 'password' } as const;
  const answers = [];
  for (let count = 0; count < 4; count += 1) {
    answers.push(
      await provider.database
        .transaction()
        .execute((transaction) => openWindows(transaction, asked, rules, new Date())),
    );
  }
  expect(answers.at(-1)).toMatchObject({ code: 'opened-often' });
  expect(answers.slice(0, 3).every((one) => 'opening' in one)).toBe(true);
});

test('attack: a window step is skipped', async () => {
  const { openings } = await mette.open('password', ['idah1234']);
  const guest = new Guest(provider.issuer);
  await guest.arrive();
  const step = await guest.answer({ answer: 'username', username: 'idah1234' });
  expect(step.at).toBe('window');
  for (const answer of [{ answer: 'keep' }, { answer: 'choose-own' }, { answer: 'change-now' }] as const) {
    expect((await guest.answer(answer)).at).toBe('window');
  }
  expect((await guest.post('hand-out', {})).ok).toBe(false);
  await mette.close(openings[0]?.id ?? '');
});
