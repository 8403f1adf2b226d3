import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorker } from '../../../extension/background/worker.ts';
import { registerExtension } from '../../support/extension.ts';
import { Household } from '../../support/household.ts';
import { mothersBrowser } from '../memory-platform.ts';
import { place } from './guard-room.ts';

let home: Household;
beforeAll(async () => {
  home = await Household.open();
  await registerExtension(home.provider.database);
});
afterAll(() => home.close());

test('where the school has said so, the provider hears on which host, from the worker itself', async () => {
  const browser = await mothersBrowser(home);
  await browser.kept.managed.set('guard', { password: true, reports: true });
  startWorker(browser.door());
  await browser.door().tell({ do: 'sign-in' });
  await expect.poll(() => browser.kept.session.content.get('tokens'), { timeout: 10_000 }).toBeDefined();
  const genuine = place(home.provider.issuer);
  await browser.ask({ guard: 'offer', value: 'sommerfugl-42' }, genuine);
  await browser.ask({ guard: 'accepted' }, genuine);
  const sent = { guard: 'judge', values: ['sommerfugl-42'], isSending: true };
  expect(await browser.ask(sent, place('https://sko.example:8443'))).toBe('yours');
  const told = () => home.provider.log.some((line) => line.includes('"sko.example:8443"'));
  await expect.poll(told, { timeout: 10_000 }).toBe(true);
  expect(home.provider.log.join('')).not.toContain('sommerfugl');
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
