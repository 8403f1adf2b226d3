import { beforeEach, expect, test } from 'vitest';
import { startWorker } from '../../extension/background/worker.ts';
import { mothersHome, soon } from './mothers-home.ts';

const at = mothersHome();
beforeEach(async () => {
  await at.home.provider.database.deleteFrom('requests').execute();
  at.browser.allow('notify');
  await at.browser.kept.local.set('notify', true);
});

const kept = (key: string) => at.browser.kept.session.content.get(key);
const rested = () => new Promise((resolve) => setTimeout(resolve, 150));
/** Each time with another worker: the one before it has been ended. */
const wake = async (count: number) => {
  at.browser.endAll();
  await at.browser.kept.session.remove('waiting'); // so that what stands there is what this one has seen
  startWorker(at.browser.door());
  at.browser.ring();
  await soon(() => kept('waiting')).toBe(count);
  await at.browser.door().alone('unilogin-bell', () => Promise.resolve()); // whatever rings has rung
};
async function signIn(): Promise<void> {
  startWorker(at.browser.door());
  await at.browser.door().tell({ do: 'sign-in' });
  await soon(() => kept('tokens')).toBeDefined();
  await wake(0);
}

test('one notification for whoever waits, once, and gone when nobody does', async () => {
  await signIn();
  expect(at.browser.notes).toEqual([]);
  await at.home.asks();
  await wake(1);
  await wake(1);
  expect(at.browser.notes).toHaveLength(1);
  expect(at.browser.note).toBeDefined();
  await at.home.asks(); // the one before it has ended
  await wake(1);
  expect(at.browser.notes).toHaveLength(2);
  await at.home.provider.database.updateTable('requests').set({ state: 'refused' }).execute(); // on another machine
  await wake(0);
  expect(at.browser.note).toBeUndefined();
});

test('attack: whoever passes by reads a name in the notification', async () => {
  await signIn();
  await at.home.asks();
  await wake(1);
  const said = JSON.stringify(at.browser.notes);
  for (const word of ['Ida', 'Holm', 'Mette', 'Læringsøen', '1.A']) expect(said).not.toContain(word);
});

test('attack: a press on the notification says yes', async () => {
  await signIn();
  await at.home.asks();
  await wake(1);
  at.browser.press();
  await soon(() => at.browser.tabs).toEqual(['popup.html']);
  expect(at.browser.note).toBeUndefined();
  await rested();
  expect(await at.home.stands()).toMatchObject({ state: 'waiting', wrong: 0, raised: 0 });
});

test('where the browser opens no window for us, the press leads to the provider’s own page', async () => {
  at.browser.opensWindow = false;
  await signIn();
  await at.home.asks();
  await wake(1);
  at.browser.press();
  await soon(() => at.browser.tabs).toEqual([`${at.home.provider.issuer}/me/approvals`]);
});

test('what was answered in the window is told no longer', async () => {
  await signIn();
  await at.home.asks();
  await wake(1);
  await at.browser.kept.session.set('waiting', 0);
  await soon(() => at.browser.note).toBeUndefined();
});

test('who signs out takes it with them', async () => {
  await signIn();
  await at.home.asks();
  await wake(1);
  await at.browser.door().tell({ do: 'sign-out' });
  await soon(() => at.browser.note).toBeUndefined();
  expect(kept('told')).toBeUndefined();
});

test('nobody is told who has not chosen it, or whose browser does not allow it any more', async () => {
  await signIn();
  await at.home.asks();
  at.browser.withdraw('notify');
  await wake(1);
  at.browser.allow('notify');
  await at.browser.kept.local.set('notify', false);
  await wake(1);
  expect(at.browser.notes).toEqual([]);
  expect(at.browser.lastMark?.badge).toBe('1');
});

test('turned off, it goes at once', async () => {
  await signIn();
  await at.home.asks();
  await wake(1);
  await at.browser.kept.local.set('notify', false);
  await soon(() => at.browser.note).toBeUndefined();
});

test('a provider that does not answer for a while is no reason to tell it again', async () => {
  await signIn();
  await at.home.asks();
  await wake(1);
  const tokens = kept('tokens');
  await at.browser.kept.session.set('tokens', { ...(tokens as object), issuer: 'http://127.0.0.1:9' });
  await at.browser.kept.local.set('provider', 'http://127.0.0.1:9');
  await soon(() => kept('waiting')).toBeUndefined();
  await at.browser.kept.session.set('tokens', tokens);
  await at.browser.kept.local.set('provider', at.home.provider.issuer);
  await wake(1);
  expect(at.browser.notes).toHaveLength(1);
});
