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
  await home.provider.database.deleteFrom('requests').execute();
  browser = await mothersBrowser(home);
  browser.allow('notify');
  await browser.kept.local.set('notify', true);
});

const poll = <T>(look: () => T) => expect.poll(look, { timeout: 10_000 });
const kept = (key: string) => browser.kept.session.content.get(key);
const rested = () => new Promise((resolve) => setTimeout(resolve, 150));
/** Each time with another worker: the one before it has been ended. */
const wake = async (count: number) => {
  browser.endAll();
  await browser.kept.session.remove('waiting'); // so that what stands there is what this one has seen
  startWorker(browser.door());
  browser.ring();
  await poll(() => kept('waiting')).toBe(count);
  await rested();
  await browser.door().alone('unilogin-bell', () => Promise.resolve()); // whatever rings has rung
};
async function signIn(): Promise<void> {
  startWorker(browser.door());
  await browser.door().tell({ do: 'sign-in' });
  await poll(() => kept('tokens')).toBeDefined();
  await wake(0);
}

test('one notification for whoever waits, once, and gone when nobody does', async () => {
  await signIn();
  expect(browser.notes).toEqual([]);
  await home.asks();
  await wake(1);
  await wake(1);
  expect(browser.notes).toHaveLength(1);
  expect(browser.note).toBeDefined();
  await home.asks(); // the one before it has ended
  await wake(1);
  expect(browser.notes).toHaveLength(2);
  await home.provider.database.updateTable('requests').set({ state: 'refused' }).execute(); // on another machine
  await wake(0);
  expect(browser.note).toBeUndefined();
});

test('attack: whoever passes by reads a name in the notification', async () => {
  await signIn();
  await home.asks();
  await wake(1);
  const said = JSON.stringify(browser.notes);
  for (const word of ['Ida', 'Holm', 'Mette', 'Læringsøen', '1.A']) expect(said).not.toContain(word);
});

test('attack: a press on the notification says yes', async () => {
  await signIn();
  await home.asks();
  await wake(1);
  browser.press();
  await poll(() => browser.tabs).toEqual(['popup.html']);
  expect(browser.note).toBeUndefined();
  await rested();
  expect(await home.stands()).toMatchObject({ state: 'waiting', wrong: 0, raised: 0 });
});

test('where the browser opens no window for us, the press leads to the provider’s own page', async () => {
  browser.opensWindow = false;
  await signIn();
  await home.asks();
  await wake(1);
  browser.press();
  await poll(() => browser.tabs).toEqual([`${home.provider.issuer}/me/approvals`]);
});

test('what was answered in the window is told no longer', async () => {
  await signIn();
  await home.asks();
  await wake(1);
  await browser.kept.session.set('waiting', 0);
  await poll(() => browser.note).toBeUndefined();
});

test('who signs out takes it with them', async () => {
  await signIn();
  await home.asks();
  await wake(1);
  await browser.door().tell({ do: 'sign-out' });
  await poll(() => browser.note).toBeUndefined();
  expect(kept('told')).toBeUndefined();
});

test('nobody is told who has not chosen it, or whose browser does not allow it any more', async () => {
  await signIn();
  await home.asks();
  browser.withdraw('notify');
  await wake(1);
  browser.allow('notify');
  await browser.kept.local.set('notify', false);
  await wake(1);
  expect(browser.notes).toEqual([]);
  expect(browser.lastMark?.badge).toBe('1');
});

test('turned off, it goes at once', async () => {
  await signIn();
  await home.asks();
  await wake(1);
  await browser.kept.local.set('notify', false);
  await poll(() => browser.note).toBeUndefined();
});

test('a provider that does not answer for a while is no reason to tell it again', async () => {
  await signIn();
  await home.asks();
  await wake(1);
  const tokens = kept('tokens');
  await browser.kept.session.set('tokens', { ...(tokens as object), issuer: 'http://127.0.0.1:9' });
  await browser.kept.local.set('provider', 'http://127.0.0.1:9');
  await poll(() => kept('waiting')).toBeUndefined();
  await browser.kept.session.set('tokens', tokens);
  await browser.kept.local.set('provider', home.provider.issuer);
  await wake(1);
  expect(browser.notes).toHaveLength(1);
});
