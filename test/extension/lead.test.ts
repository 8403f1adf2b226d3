import { expect, test } from 'vitest';
import { startWorker } from '../../extension/background/worker.ts';
import { hintNames } from '../../shared/oidc/hint-names.ts';
import { rulesFor } from '../../extension/lead-rules.ts';
import { mothersHome, soon } from './mothers-home.ts';

const at = mothersHome();
const rested = () => new Promise((resolve) => setTimeout(resolve, 100));

test('the extension’s own sign-in names the local provider that is chosen', async () => {
  await at.browser.kept.managed.set('localProvider', 'aabo');
  startWorker(at.browser.door());
  await at.browser.door().tell({ do: 'sign-in' });
  await soon(() => at.browser.visited[0]?.address.searchParams.get('idp_hint')).toBe('aabo');
  expect(at.browser.visited[0]?.address.searchParams.get('kc_idp_hint'), 'for Keycloak').toBe('aabo');
  expect(at.browser.leads, 'without leave, no other').toBeUndefined();
});

test('every sign-in names it where the browser allows it, until it is chosen no longer or not allowed', async () => {
  startWorker(at.browser.door());
  await at.browser.kept.managed.set('localProvider', 'aabo');
  at.browser.allow('lead');
  const address = new URL('/authorize', at.home.provider.issuer);
  const addition = { address, names: hintNames, value: 'aabo' };
  await soon(() => at.browser.leads).toEqual(addition);
  at.browser.withdraw('lead');
  await soon(() => at.browser.leads).toBeUndefined();
  at.browser.allow('lead');
  await soon(() => at.browser.leads).toEqual(addition);
  await at.browser.kept.managed.remove('localProvider');
  await soon(() => at.browser.leads).toBeUndefined();
});

test('a browser that starts while the provider is away goes on as before', async () => {
  const before = { address: new URL('https://provider.example/auth'), names: hintNames, value: 'aabo' };
  at.browser.leads = before;
  at.browser.allow('lead');
  await at.browser.kept.managed.set('localProvider', 'aabo');
  await at.browser.kept.local.set('provider', 'http://127.0.0.1:9');
  startWorker(at.browser.door());
  at.browser.begin();
  await rested();
  expect(at.browser.leads).toEqual(before);
  await at.browser.kept.local.set('provider', at.home.provider.issuer);
  await soon(() => at.browser.leads?.address.origin).toBe(at.home.provider.issuer);
});

test('only a tab that goes to sign in is led, and only when nobody has named one', () => {
  const rules = rulesFor({ address: new URL('https://provider.example:8443/auth'), names: hintNames, value: 'aabo' });
  expect(rules.map(({ condition, priority, action }) => [action.type, priority, condition])).toEqual([
    ['redirect', 1, { urlFilter: '|https://provider.example:8443/auth?', resourceTypes: ['main_frame'] }],
    ['allow', 2, { urlFilter: '|https://provider.example:8443/auth?*idp_hint=', resourceTypes: ['main_frame'] }],
    ['allow', 2, { urlFilter: '|https://provider.example:8443/auth?*kc_idp_hint=', resourceTypes: ['main_frame'] }],
  ]);
});
