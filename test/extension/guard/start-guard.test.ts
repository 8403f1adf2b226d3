import { beforeEach, expect, test } from 'vitest';
import { addFinePlace } from '../../../extension/guard/fine-places.ts';
import { openGuardStore } from '../../../extension/guard/guard-store.ts';
import { foreign, GuardRoom, home, place, provider } from './guard-room.ts';

const password = 'sommerfugl-42';
const directory = (at: number) => ({
  at,
  nextAt: at + 1,
  directory: {
    issuer: provider,
    names: ['Unilogin'],
    origins: [provider],
    titles: ['Log ind i Unilogin – Unilogin'],
    services: [],
    providers: [],
  },
});
let room: GuardRoom;
beforeEach(async () => {
  room = await GuardRoom.open();
});

test('what the provider took is known: on another page it is held, and a warning takes the page’s place', async () => {
  await room.learn(password);
  expect(await room.judge(password, foreign)).toBe('yours');
  await expect
    .poll(() => room.browser.shown)
    .toMatchObject([{ tab: 1, path: expect.stringMatching(/^warning\.html#[0-9a-f-]{36}$/) }]);
  expect(await room.judge('noget helt andet', foreign)).toBe('fine');
  expect(await room.judge(['noget helt andet', password], foreign)).toBe('yours');
});

test('what the provider did not take is not known', async () => {
  await room.ask({ guard: 'offer', value: password }, home);
  expect(await room.ask({ guard: 'begin' }, foreign)).toBe('off');
  expect(await room.judge(password, foreign)).toBe('off');
  expect(room.disk.first).toBeUndefined();
});

test('what was sent counts for the tab and the minutes in which the provider answers', async () => {
  await room.ask({ guard: 'offer', value: password }, home);
  await room.ask({ guard: 'accepted' }, { ...home, tab: 2 });
  expect(room.disk.first).toBeUndefined();
  room.now += 10 * 60_000;
  await room.ask({ guard: 'accepted' }, home);
  expect(room.disk.first).toBeUndefined();
});

test('on the provider’s own pages nothing is held, and the last password that it took counts', async () => {
  await room.learn(password);
  expect(await room.ask({ guard: 'begin' }, home)).toBe('genuine');
  expect(await room.judge(password, home)).toBe('genuine');
  await room.learn('vinterfugl-43');
  expect(await room.judge(password, foreign)).toBe('fine');
  expect(await room.judge('vinterfugl-43', foreign)).toBe('yours');
});

test('the disk has one byte and one salt, however often the same password is learned', async () => {
  await room.learn(password);
  const { disk } = room;
  expect(Object.keys(disk).sort()).toEqual(['fine', 'first', 'salt']);
  expect(disk.first).toBeLessThan(256);
  for (let day = 0; day < 5; day += 1) {
    await room.guard.forget();
    expect(room.disk).toEqual({ salt: disk.salt, fine: [] });
    room.browser.kept.session.content.clear();
    await room.learn(password);
    expect(room.disk).toEqual(disk);
  }
  expect(JSON.stringify([...room.browser.kept.local.content])).not.toContain(password);
  expect(JSON.stringify([...room.browser.kept.session.content])).not.toContain(password);
});

test('after a restart of the browser its one byte still knows the password', async () => {
  await room.learn(password);
  room.browser.kept.session.content.clear();
  room.made.length = 0;
  expect(await room.judge(password.slice(0, 8), foreign, false)).toBe('watch');
  expect(room.made).toEqual([]); // a part of another password is one more chance to be taken for it
  expect(await room.judge(password, foreign)).toBe('yours');
});

test('signed out here, or switched off, it knows nothing', async () => {
  await room.learn(password);
  await room.guard.forget();
  expect(await room.judge(password, foreign)).toBe('off');
  await room.learn(password);
  await room.browser.kept.local.set('guard.password', false);
  await expect.poll(() => room.disk.first).toBeUndefined();
  expect(room.browser.isWatching).toBe(false);
  expect(await room.ask({ guard: 'begin' }, home)).toBe('off');
});

test('our script is in pages only while somebody has chosen it and allowed it', async () => {
  room.browser.begin();
  await expect.poll(() => room.browser.isWatching).toBe(false);
  room.browser.allow('watch');
  await expect.poll(() => room.browser.isWatching).toBe(true);
  room.browser.withdraw('watch');
  await expect.poll(() => room.browser.isWatching).toBe(false);
});

test('what was chosen last holds, also where the browser is slow with what was before it', async () => {
  let goOn: () => void = () => undefined;
  await room.browser.kept.local.set('guard.password', false);
  room.browser.slowly = new Promise((resolve) => (goOn = resolve));
  room.browser.begin();
  await expect.poll(() => room.browser.slowly === undefined).toBe(true);
  await room.browser.kept.local.set('guard.password', true);
  room.browser.allow('watch');
  await new Promise((resolve) => setTimeout(resolve, 50));
  goOn();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(room.browser.isWatching).toBe(true);
});

test('private windows are left alone unless chosen, and nothing is learned there even then', async () => {
  const hidden = { isPrivate: true };
  await room.learn(password);
  expect(await room.judge(password, place('https://evil.example', hidden))).toBe('off');
  room = await GuardRoom.open({ 'guard.inPrivate': true });
  await room.learn(password, { ...home, ...hidden });
  expect(await room.ask({ guard: 'begin' }, foreign)).toBe('off');
  await room.learn(password);
  expect(await room.judge(password, place('https://evil.example', hidden))).toHaveProperty('stop');
});

test('where the person said that it is fine, nothing is held, and the disk does not say where', async () => {
  await room.learn(password);
  const store = openGuardStore(room.browser.door());
  await addFinePlace(store, foreign.origin);
  expect(await room.ask({ guard: 'begin' }, foreign)).toBe('off');
  expect(await room.judge(password, foreign)).toBe('off');
  expect(await room.judge(password, place('https://other.example'))).toBe('yours');
  expect(JSON.stringify(room.disk)).not.toContain('evil');
  for (let at = 0; at < 80; at += 1) await addFinePlace(store, `https://site-${at}.example`);
  expect(room.disk.fine).toHaveLength(50);
});

test('what was sent before it was judged is told as such', async () => {
  await room.learn(password);
  let goOn: () => void = () => undefined;
  room.ready = new Promise<void>((resolve) => (goOn = resolve));
  const judged = room.judge(password, foreign);
  await room.ask({ guard: 'went-on' }, foreign);
  goOn();
  expect(await judged).toBe('yours');
  await expect.poll(() => room.browser.kept.session.content.get('warnings')).toMatchObject([{ wasSent: true }]);
});

test('a page that only looks like the provider’s is stopped before anything is typed, also where no password is known', async () => {
  room = await GuardRoom.open({ 'guard.pages': true, 'guard.password': false });
  await room.browser.kept.local.set('directory', directory(room.now));
  const alike = place('https://unilogin-skole.example');
  expect(await room.ask({ guard: 'begin' }, alike)).toBe('yours');
  await expect
    .poll(() => room.browser.kept.session.content.get('warnings'))
    .toMatchObject([{ about: 'look-alike', origin: alike.origin, why: [{ code: 'name', name: 'Unilogin' }] }]);
  expect(await room.ask({ guard: 'begin' }, foreign)).toBe('off');
  expect(
    await room.ask({ guard: 'begin' }, place('https://evil.example', { title: 'Log ind i Unilogin – Unilogin' })),
  ).toBe('yours');
  expect(await room.ask({ guard: 'begin' }, home)).toBe('off');
  await addFinePlace(openGuardStore(room.browser.door()), alike.origin);
  expect(await room.ask({ guard: 'begin' }, alike)).toBe('off');
});

test('in a private window, where a browser shows no page of ours, the page’s own place says it', async () => {
  room = await GuardRoom.open({ 'guard.inPrivate': true });
  await room.learn(password);
  const answer = await room.judge(password, place('https://evil.example', { isPrivate: true }));
  expect(answer).toMatchObject({ stop: expect.stringContaining('Du skrev den på evil.example.') });
  expect(room.browser.shown).toEqual([]);
});

test('the school is told on which host, and only where it has said so', async () => {
  await room.learn(password);
  await room.judge(password, foreign);
  expect(room.told).toEqual([]);
  await room.browser.kept.managed.set('guard', { reports: true });
  room.browser.leaves.add('tell');
  await room.judge('noget helt andet', foreign);
  await room.judge(password, place('https://evil.example:8443'));
  await expect.poll(() => room.told).toEqual(['evil.example:8443']);
});
