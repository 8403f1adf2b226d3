import { beforeEach, expect, test } from 'vitest';
import { startTabMarks } from '../../extension/background/tab-marks.ts';
import { directory } from './genuine/directory-of.ts';
import { MemoryBrowser } from './memory-platform.ts';

const { issuer } = directory;
let browser: MemoryBrowser;
beforeEach(async () => {
  browser = new MemoryBrowser();
  await browser.kept.local.set('provider', issuer);
  await browser.kept.local.set('directory', { at: Date.now(), nextAt: Date.now() + 1000, directory });
});

const { poll } = expect;
const rested = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a calm mark stands over the provider’s pages, another over what only looks like them, and none over others', async () => {
  browser.allow('watch');
  startTabMarks(browser.door());
  await poll(() => browser.isFollowingTabs).toBe(true);
  browser.visitIn(1, `${issuer}/sign-in/1`);
  browser.visitIn(2, 'https://un1login.dk');
  for (const [at, address] of ['https://laeringsoen.dk', 'https://unilogin.dk.evil.com', 'chrome://x', ''].entries()) {
    browser.visitIn(3 + at, address);
  }
  await poll(() => browser.tabMarks.size).toBe(2);
  await rested();
  expect([...browser.tabMarks]).toEqual([
    [1, { icon: 'genuine', title: 'Unilogin: Siden er ægte' }],
    [2, { icon: 'look-alike', title: 'Pas på! Siden ligner Unilogin, men er det ikke' }],
  ]);
  browser.visitIn(1, 'https://laeringsoen.dk');
  await rested();
  expect(browser.tabMarks.has(1)).toBe(false);
});

test('in the language of the browser', async () => {
  browser.language = 'en-GB';
  browser.allow('watch');
  startTabMarks(browser.door());
  await poll(() => browser.isFollowingTabs).toBe(true);
  browser.visitIn(1, issuer);
  await poll(() => browser.tabMarks.get(1)?.title).toBe('Unilogin: This page is genuine');
});

test('no tab is followed while nobody lets us see pages, nor after they have taken it back', async () => {
  startTabMarks(browser.door());
  await rested();
  expect(browser.isFollowingTabs).toBe(false);
  browser.allow('watch');
  await poll(() => browser.isFollowingTabs).toBe(true);
  browser.withdraw('watch');
  await poll(() => browser.isFollowingTabs).toBe(false);
});

test('tabs are followed from the first moment where somebody has let us see pages before, and no longer than they do', async () => {
  browser.wasLetIn = true;
  browser.allow('watch');
  startTabMarks(browser.door());
  expect(browser.isFollowingTabs).toBe(true);
  browser.withdraw('watch');
  await poll(() => browser.isFollowingTabs).toBe(false);
});

test('who lets us see pages for the first time has the next worker start soon, which is woken by them', async () => {
  startTabMarks(browser.door());
  await rested();
  browser.ring();
  expect(browser.wakesOnce).toBe(0);
  browser.allow('watch');
  await poll(() => browser.wakesOnce).toBe(1);
  browser.ring(); // this one is still there
  expect(browser.wakesOnce).toBe(2);
  browser.endAll();
  browser.wasLetIn = true;
  startTabMarks(browser.door());
  browser.ring();
  await rested();
  expect(browser.wakesOnce).toBe(2);
});

test('a provider that is set wrong breaks nothing', async () => {
  browser.allow('watch');
  startTabMarks(browser.door());
  await poll(() => browser.isFollowingTabs).toBe(true);
  await browser.kept.local.set('provider', 'http://plain.example');
  browser.visitIn(1, issuer);
  await rested();
  expect(browser.tabMarks.size).toBe(0);
});
