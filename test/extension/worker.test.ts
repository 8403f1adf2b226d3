import { expect, test } from 'vitest';
import { startWorker } from '../../extension/background/worker.ts';
import { mothersHome, soon } from './mothers-home.ts';

const at = mothersHome();

const kept = (key: string) => at.browser.kept.session.content.get(key);
const tell = (message: unknown) => at.browser.door().tell(message);
const rested = () => new Promise((resolve) => setTimeout(resolve, 100));

test('whoever is signed in at the provider is signed in here when the browser starts', async () => {
  startWorker(at.browser.door());
  at.browser.begin();
  await soon(() => at.browser.lastMark).toMatchObject({ icon: 'in', title: 'Unilogin: Mette Bruun Holm, betydelig' });
  expect(at.browser.visited.map(({ interactive }) => interactive)).toEqual([false]);
});

test('who has left stays out, until they sign in themselves', async () => {
  startWorker(at.browser.door());
  await tell({ do: 'sign-in' });
  await soon(() => kept('seen')).toBeDefined();
  await tell({ do: 'sign-out' });
  await soon(() => kept('attempt')).toEqual({ at: 'left' });
  await soon(() => at.browser.lastMark?.icon).toBe('out');
  await tell({ do: 'return' });
  at.browser.begin();
  await rested();
  expect(kept('tokens')).toBeUndefined();
  await tell({ do: 'sign-in' });
  await soon(() => at.browser.lastMark?.icon).toBe('in');
});

test('the icon counts who waits, also by a worker that was not there when they came', async () => {
  startWorker(at.browser.door());
  await tell({ do: 'sign-in' });
  await soon(() => kept('seen')).toBeDefined();
  await at.home.asks();
  startWorker(at.browser.door());
  at.browser.ring();
  await soon(() => at.browser.lastMark).toMatchObject({ badge: '1', icon: 'in' });
  expect(at.browser.lastMark?.title).toContain('Et barn venter på dit ja');
});

test('a browser in which nobody may answer rests, and that of a grown-up who may is woken each minute', async () => {
  startWorker(at.browser.door());
  await soon(() => at.browser.wakesEvery).toBe(15);
  await tell({ do: 'sign-in' });
  await soon(() => at.browser.wakesEvery).toBe(1);
  at.browser.endAll();
  startWorker(at.browser.door());
  await rested();
  expect(at.browser.wakesEvery).toBe(1);
  await tell({ do: 'sign-out' });
  await soon(() => at.browser.wakesEvery).toBe(15);
});

test('a pupil who went home is looked at by nobody: nothing renews their session', async () => {
  at.browser.visits = async (address) => (await at.home.ida.visitor.visit(address)).url;
  startWorker(at.browser.door(), () => Date.now() + 3_600_000);
  await tell({ do: 'sign-in' });
  await soon(() => kept('seen')).toBeDefined();
  const tokens = { ...(kept('tokens') as object), expiresAt: Date.now() };
  await at.browser.kept.session.set('tokens', tokens);
  at.browser.ring();
  await rested();
  expect(kept('tokens')).toEqual(tokens);
});

test('one window at a time, however often it is asked for', async () => {
  let close: (reason: Error) => void = () => undefined;
  at.browser.visits = () => new Promise((_, reject) => (close = reject));
  startWorker(at.browser.door());
  for (let click = 0; click < 3; click += 1) await tell({ do: 'sign-in' });
  await soon(() => at.browser.visited.length).toBe(1);
  expect(kept('attempt')).toEqual({ at: 'open' });
  await rested();
  close(new Error('The user did not approve access.'));
  await soon(() => kept('attempt')).toMatchObject({ at: 'failed', failure: { code: 'cancelled' } });
  expect(at.browser.visited.length).toBe(1);
});

test('a window of which the worker was ended is not waited for', async () => {
  await at.browser.kept.session.set('attempt', { at: 'open' });
  startWorker(at.browser.door());
  await soon(() => kept('attempt')).toBeUndefined();
});

test('attack: another script tells the worker what to do', async () => {
  startWorker(at.browser.door());
  for (const message of [
    { do: 'confirm', id: 'x', number: '12' },
    { do: 'sign-in', interactive: false },
    'sign-in',
    null,
  ]) {
    await tell(message);
  }
  await rested();
  expect(at.browser.kept.session.content.size).toBe(0);
});
