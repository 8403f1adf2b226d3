import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorker } from '../../extension/background/worker.ts';
import { rulesFor } from '../../extension/lead-rules.ts';
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
const rested = () => new Promise((resolve) => setTimeout(resolve, 100));

test('the extension’s own sign-in names the local provider that is chosen', async () => {
  await browser.kept.managed.set('localProvider', 'aabo');
  startWorker(browser.door());
  await browser.door().tell({ do: 'sign-in' });
  await poll(() => browser.visited[0]?.address.searchParams.get('idp_hint')).toBe('aabo');
  expect(browser.leads, 'without leave, no other').toBeUndefined();
});

test('every sign-in names it where the browser allows it, until it is chosen no longer or not allowed', async () => {
  startWorker(browser.door());
  await browser.kept.managed.set('localProvider', 'aabo');
  browser.allow('lead');
  const address = new URL('/authorize', home.provider.issuer);
  const addition = { address, name: 'idp_hint', value: 'aabo' };
  await poll(() => browser.leads).toEqual(addition);
  browser.withdraw('lead');
  await poll(() => browser.leads).toBeUndefined();
  browser.allow('lead');
  await poll(() => browser.leads).toEqual(addition);
  await browser.kept.managed.remove('localProvider');
  await poll(() => browser.leads).toBeUndefined();
});

test('a browser that starts while the provider is away goes on as before', async () => {
  const before = { address: new URL('https://provider.example/auth'), name: 'idp_hint', value: 'aabo' };
  browser.leads = before;
  browser.allow('lead');
  await browser.kept.managed.set('localProvider', 'aabo');
  await browser.kept.local.set('provider', 'http://127.0.0.1:9');
  startWorker(browser.door());
  browser.begin();
  await rested();
  expect(browser.leads).toEqual(before);
  await browser.kept.local.set('provider', home.provider.issuer);
  await poll(() => browser.leads?.address.origin).toBe(home.provider.issuer);
});

test('only a tab that goes to sign in is led, and only when nobody has named one', () => {
  const rules = rulesFor({ address: new URL('https://provider.example:8443/auth'), name: 'idp_hint', value: 'aabo' });
  expect(rules.map(({ condition, priority, action }) => [action.type, priority, condition])).toEqual([
    ['redirect', 1, { urlFilter: '|https://provider.example:8443/auth?', resourceTypes: ['main_frame'] }],
    ['allow', 2, { urlFilter: '|https://provider.example:8443/auth?*idp_hint=', resourceTypes: ['main_frame'] }],
  ]);
});
