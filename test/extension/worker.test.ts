import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorker } from '../../extension/background/worker.ts';
import { registerExtension } from '../support/extension.ts';
import { Household } from '../support/household.ts';
import { type MemoryBrowser, mothersBrowser } from './memory-platform.ts';

let home: Household;
let browser: MemoryBrowser;
beforeAll(async () => {
  home = await Household.open();
  await registerExtension(home.provider.database);
});
afterAll(() => home.close());
beforeEach(async () => {
  browser = await mothersBrowser(home);
});

const { poll } = expect;
const kept = (key: string) => browser.kept.session.content.get(key);
const tell = (message: unknown) => browser.door().tell(message);
const rested = () => new Promise((resolve) => setTimeout(resolve, 100));

test('whoever is signed in at the provider is signed in here when the browser starts', async () => {
  startWorker(browser.door());
  browser.begin();
  await poll(() => browser.lastMark).toMatchObject({ icon: 'in', title: 'Unilogin: Mette Bruun Holm, betydelig' });
  expect(browser.visited.map(({ interactive }) => interactive)).toEqual([false]);
});

test('who has left stays out, until they sign in themselves', async () => {
  startWorker(browser.door());
  await tell({ do: 'sign-in' });
  await poll(() => kept('seen')).toBeDefined();
  await tell({ do: 'sign-out' });
  await poll(() => kept('attempt')).toEqual({ at: 'left' });
  await poll(() => browser.lastMark?.icon).toBe('out');
  await tell({ do: 'return' });
  browser.begin();
  await rested();
  expect(kept('tokens')).toBeUndefined();
  await tell({ do: 'sign-in' });
  await poll(() => browser.lastMark?.icon).toBe('in');
});

test('the icon counts who waits, also by a worker that was not there when they came', async () => {
  startWorker(browser.door());
  await tell({ do: 'sign-in' });
  await poll(() => kept('seen')).toBeDefined();
  await home.asks();
  startWorker(browser.door());
  browser.ring();
  await poll(() => browser.lastMark).toMatchObject({ badge: '1', icon: 'in' });
  expect(browser.lastMark?.title).toContain('Et barn venter på dit ja');
});

test('a pupil who went home is looked at by nobody: nothing renews their session', async () => {
  browser.visits = async (address) => (await home.ida.visitor.visit(address)).url;
  startWorker(browser.door(), () => Date.now() + 3_600_000);
  await tell({ do: 'sign-in' });
  await poll(() => kept('seen')).toBeDefined();
  const tokens = { ...(kept('tokens') as object), expiresAt: Date.now() };
  await browser.kept.session.set('tokens', tokens);
  browser.ring();
  await rested();
  expect(kept('tokens')).toEqual(tokens);
});

test('one window at a time, however often it is asked for', async () => {
  let close: (reason: Error) => void = () => undefined;
  browser.visits = () => new Promise((_, reject) => (close = reject));
  startWorker(browser.door());
  for (let click = 0; click < 3; click += 1) await tell({ do: 'sign-in' });
  await poll(() => browser.visited.length).toBe(1);
  expect(kept('attempt')).toEqual({ at: 'open' });
  await rested();
  close(new Error('The user did not approve access.'));
  await poll(() => kept('attempt')).toMatchObject({ at: 'failed', failure: { code: 'cancelled' } });
  expect(browser.visited.length).toBe(1);
});

test('a window of which the worker was ended is not waited for', async () => {
  await browser.kept.session.set('attempt', { at: 'open' });
  startWorker(browser.door());
  await poll(() => kept('attempt')).toBeUndefined();
});

test('attack: another script tells the worker what to do', async () => {
  startWorker(browser.door());
  for (const message of [
    { do: 'confirm', id: 'x', number: '12' },
    { do: 'sign-in', interactive: false },
    'sign-in',
    null,
  ]) {
    await tell(message);
  }
  await rested();
  expect(browser.kept.session.content.size).toBe(0);
});
