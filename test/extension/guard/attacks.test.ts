import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { addFinePlace } from '../../../extension/guard/fine-places.ts';
import { openGuardStore } from '../../../extension/guard/guard-store.ts';
import { readPageMessage } from '../../../extension/guard/page-message.ts';
import { findWarning, warn } from '../../../extension/guard/warnings.ts';
import { foreign, GuardRoom, home, place, provider } from './guard-room.ts';

const password = 'sommerfugl-42';
let room: GuardRoom;
beforeEach(async () => {
  room = await GuardRoom.open();
  await room.learn(password);
});

test('attack: a page teaches the guard another password', async () => {
  for (const where of [
    foreign,
    place('null', { shownOrigin: provider }),
    place('https://provider.example.evil.example'),
  ]) {
    await room.learn('noget helt andet', where);
  }
  expect(await room.judge(password, foreign)).toBe('yours');
  expect(await room.judge('noget helt andet', place('https://third.example'))).toBe('fine');
});

test('attack: a page’s own process says that it is another page', async () => {
  for (const lie of [{ origin: provider }, { place: home }, { tab: 7 }, { isPrivate: true }]) {
    expect(readPageMessage({ guard: 'offer', value: password, ...lie }), JSON.stringify(lie)).toBeUndefined();
  }
  await room.browser.ask({ guard: 'judge', values: [password], typed: 1, isSending: true, origin: provider }, foreign);
  expect(await room.judge(password, foreign)).toBe('yours');
});

test('attack: whatever a page’s own process says, nothing is heard that does not fit', async () => {
  const guard = fc.constantFrom('begin', 'judge', 'went-on', 'offer', 'accepted', 'constructor');
  const some = fc.oneof(fc.string(), fc.jsonValue());
  const told = fc.record(
    { guard, value: some, values: fc.oneof(fc.array(some), some), typed: some, isSending: some },
    { requiredKeys: ['guard'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(told, fc.jsonValue()), fc.constantFrom(home, foreign), async (message, where) => {
      await room.browser.ask(message, where);
    }),
  );
  expect(room.made.filter((value) => typeof value !== 'string' || value.length > 256)).toEqual([]);
});

test('attack: a page asks the guard again and again', async () => {
  let looked = 0;
  for (let at = 0; at < 500; at += 1)
    if ((await room.judge(`et gæt nr. ${at}`, foreign, at % 2 === 0, Number(at % 3 === 0))) === 'fine') looked += 1;
  expect(looked).toBe(500); // it is told nothing else, whether or not anything was looked at
  expect(room.made.length - 1).toBeLessThanOrEqual(64);
  expect(await room.judge(password, foreign)).toBe('fine');
  expect(await room.judge(password, place('https://third.example'))).toBe('yours');
  room.now += 60_000;
  expect(await room.judge(password, foreign)).toBe('yours');
});

test('attack: a page fills in so many others that nothing of what somebody types is looked at any more', async () => {
  const others = (at: number) => [1, 2, 3].map((one) => `et andet nr. ${at}-${one}`);
  for (let at = 0; at < 30; at += 1) await room.judge(others(at), foreign, at % 2 === 0, 0);
  expect(room.made.length - 1).toBeLessThanOrEqual(14);
  expect(await room.judge([password, ...others(31)], foreign, true, 1)).toBe('yours');
});

test('attack: the time of the check tells whether it was right', async () => {
  room.made.length = 0;
  await room.judge([password, 'noget helt andet', 'kortere.'], foreign);
  expect(room.made).toEqual([password, 'noget helt andet', 'kortere.']);
  room.made.length = 0;
  await room.judge(['et', 'to', 'tre'], foreign);
  expect(room.made).toHaveLength(3);
});

describe('attack: hostile content of the guard’s storage', () => {
  const salt = Array<number>(16).fill(0);
  const hostile = [
    null,
    'salt',
    [],
    { salt, fine: [], first: 256 },
    { salt, fine: [], first: -1 },
    { salt, fine: [], first: [1] },
    { salt: salt.slice(1), fine: [] },
    { salt: { length: 16 }, fine: [] },
    { salt, fine: ['https://evil.example'] },
    { salt, fine: Array<string>(51).fill('00000') },
    JSON.parse(`{"__proto__": {"first": 3}, "salt": ${JSON.stringify(salt)}, "fine": []}`),
    JSON.parse(`{"constructor": {"prototype": {"first": 3}}, "salt": ${JSON.stringify(salt)}, "fine": []}`),
  ];
  test.each(hostile)('such as %j', async (content) => {
    room.browser.kept.local.content.set('guard-kept', content);
    const store = openGuardStore(room.browser.door());
    expect(await store.known()).toBeUndefined();
    expect((await store.kept()).salt).not.toEqual(salt);
    expect(({} as Record<string, unknown>)['first']).toBeUndefined();
  });
});

test('attack: the site of one’s own warning is said to be fine for all frames without an origin', async () => {
  await addFinePlace(openGuardStore(room.browser.door()), foreign.shownOrigin);
  expect(await room.judge(password, place('null', { shownOrigin: foreign.shownOrigin }))).toBe('yours');
});

test('attack: the warning’s page is opened with a number that somebody made up, or another tab’s', async () => {
  const door = room.browser.door();
  await warn(door, { about: 'password', tab: 1, origin: foreign.origin, wasSent: false });
  const id = room.browser.shown[0]?.path.split('#')[1] ?? '';
  expect(await findWarning(door, { id, tab: 1 })).toMatchObject({ origin: foreign.origin });
  expect(await findWarning(door, { id, tab: 2 })).toBeUndefined();
  expect(await findWarning(door, { id, tab: undefined })).toBeUndefined();
  for (const madeUp of ['', '1', 'constructor', '__proto__', crypto.randomUUID()]) {
    expect(await findWarning(door, { id: madeUp, tab: 1 }), madeUp).toBeUndefined();
  }
});
