import { expect, test } from 'vitest';
import { startWorker } from '../../../extension/background/worker.ts';
import type { MemoryBrowser } from '../memory-platform.ts';
import { mothersHome, soon } from '../mothers-home.ts';
import { place } from './guard-room.ts';

const at = mothersHome();

/** The mother's browser, whose school wants to know. She has signed in, and her password is known. */
async function signedInWithReports(): Promise<MemoryBrowser> {
  const { browser, home } = at;
  await browser.kept.managed.set('guard', { password: true, reports: true });
  startWorker(browser.door());
  await browser.door().tell({ do: 'sign-in' });
  await soon(() => browser.kept.session.content.get('tokens')).toBeDefined();
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
  const told = () => at.home.provider.log.some((line) => line.includes('"sko.example:8443"'));
  await soon(told).toBe(true);
  expect(at.home.provider.log.join('')).not.toContain('sommerfugl');
});

test('a person who does not let the browser tell is warned all the same, and nobody hears of it', async () => {
  const browser = await signedInWithReports();
  expect(await typedAt(browser, 'https://ikke-fortalt.example')).toBe('yours');
  browser.leaves.add('tell');
  expect(await typedAt(browser, 'https://fortalt.example')).toBe('yours');
  await soon(() => at.home.provider.log.some((line) => line.includes('"fortalt.example"'))).toBe(true);
  expect(at.home.provider.log.join('')).not.toContain('ikke-fortalt');
});

test('signing out here forgets the password', async () => {
  const { browser, home } = at;
  await browser.kept.local.set('guard.password', true);
  startWorker(browser.door());
  const genuine = place(home.provider.issuer);
  await browser.ask({ guard: 'offer', value: 'sommerfugl-42' }, genuine);
  await browser.ask({ guard: 'accepted' }, genuine);
  expect(await browser.ask({ guard: 'begin' }, place('https://sko.example'))).toBe('watch');
  await browser.door().tell({ do: 'sign-out' });
  await soon(() => browser.ask({ guard: 'begin' }, place('https://sko.example'))).toBe('off');
});
