import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorker } from '../../../extension/background/worker.ts';
import { registerExtension } from '../../support/extension.ts';
import { Household } from '../../support/household.ts';
import { type MemoryBrowser, mothersBrowser } from '../memory-platform.ts';
import { place } from './guard-room.ts';

let home: Household;
beforeAll(async () => {
  home = await Household.open();
  await registerExtension(home.provider.database);
});
afterAll(() => home.close());

/** The mother's browser, whose school wants to know. She has signed in, and her password is known. */
async function signedInWithReports(): Promise<MemoryBrowser> {
  const browser = await mothersBrowser(home);
  await browser.kept.managed.set('guard', { password: true, reports: true });
  startWorker(browser.door());
  await browser.door().tell({ do: 'sign-in' });
  await expect.poll(() => browser.kept.session.content.get('tokens'), { timeout: 10_000 }).toBeDefined();
  const genuine = place(home.provider.issuer);
  await browser.ask({ guard: 'offer', value: 'sommerfugl-42' }, genuine);
  await browser.ask({ guard: 'accepted' }, genuine);
  return browser;
}

const typedAt = (browser: MemoryBrowser, origin: string) =>
  browser.ask({ guard: 'judge', values: ['sommerfugl-42'], typed: 1, isSending: true }, place(origin));

test('where the school has said so, the provider hears on which host, from the worker itself', async () => {
  const browser = await signedInWithReports();
  browser.leaves.add('tell');
  expect(await typedAt(browser, 'https://sko.example:8443')).toBe('yours');
  const told = () => home.provider.log.some((line) => line.includes('"sko.example:8443"'));
  await expect.poll(told, { timeout: 10_000 }).toBe(true);
  expect(home.provider.log.join('')).not.toContain('sommerfugl');
});

test('a person who does not let the browser tell is warned all the same, and nobody hears of it', async () => {
  const browser = await signedInWithReports();
  expect(await typedAt(browser, 'https://ikke-fortalt.example')).toBe('yours');
  browser.leaves.add('tell');
  expect(await typedAt(browser, 'https://fortalt.example')).toBe('yours');
  await expect.poll(() => home.provider.log.some((line) => line.includes('"fortalt.example"'))).toBe(true);
  expect(home.provider.log.join('')).not.toContain('ikke-fortalt');
});

test('signing out here forgets the password', async () => {
  const browser = await mothersBrowser(home);
  await browser.kept.local.set('guard.password', true);
  startWorker(browser.door());
  const genuine = place(home.provider.issuer);
  await browser.ask({ guard: 'offer', value: 'sommerfugl-42' }, genuine);
  await browser.ask({ guard: 'accepted' }, genuine);
  expect(await browser.ask({ guard: 'begin' }, place('https://sko.example'))).toBe('watch');
  await browser.door().tell({ do: 'sign-out' });
  await expect.poll(() => browser.ask({ guard: 'begin' }, place('https://sko.example'))).toBe('off');
});
