import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../support/free-port.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import { Chooser, localAt, low, startWithWays } from '../../support/other-ways.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';

let local: LyingProvider;
let unknown: LyingProvider;
let hanging: LyingProvider;
let provider: ProvingProvider;
beforeAll(async () => {
  const three = [new LyingProvider(), new LyingProvider(), new LyingProvider()] as const;
  [local, unknown, hanging] = await Promise.all([three[0].start(), three[1].start(), three[2].start()]);
  const away = { issuer: `http://127.0.0.1:${await freePort()}`, clientId: 'unilogin' };
  provider = await startWithWays([
    localAt(local, { names: { by: 'uniid', claim: 'uniid' } }),
    localAt(unknown, { id: 'langvang', name: 'Langvang Kommune', names: { by: 'uniid', claim: 'uniid' } }),
    localAt(hanging, { id: 'hanging', name: 'Tavs Kommune' }),
    localAt(away, { id: 'away', name: 'Borte Kommune' }),
  ]);
});
afterAll(async () => {
  await provider.stop();
  local.stop();
  unknown.stop();
  hanging.stop();
});

// They wait, and each of its own provider
describe.concurrent('a provider that is slow', () => {
  test('to say what it can: the page says so, and asks for what comes after it, which leads there', async () => {
    unknown.thinksFirst = 4000;
    const someone = new Chooser(provider.issuer);
    await someone.come();
    const { html } = await someone.open('other-ways/langvang/go');
    expect(html).toContain('Vi venter på Langvang Kommune');
    expect(html).toContain(`data-next="/sign-in/${someone.id}/other-ways/langvang/go?lang=da&amp;wait=yes"`);
    const there = await someone.goTo('langvang', '?lang=da&wait=yes');
    expect(there.origin).toBe(unknown.issuer);
    expect((await someone.comeBack(unknown, there, { uniid: 'viol1386', acr: low })).url.origin).toBe(
      'https://service.example',
    );
  });

  test('to answer: what comes after the page that says so is answered when there is something', async () => {
    local.thinks = 7000; // more than its token may seem old by
    const someone = new Chooser(provider.issuer);
    const there = await someone.come({ idp_hint: 'aabo' });
    const auth_time = Math.floor(Date.now() / 1000);
    const waiting = await someone.comeBack(local, there, {});
    expect(waiting.html).toContain('Vi venter på Åbo Kommune');
    local.lie = { uniid: 'viol1386', acr: low, auth_time }; // it still thinks
    const { url } = await someone.visitor.visit(`${provider.issuer}/sign-in/${someone.id}/other-ways?wait=yes`);
    expect(url.origin).toBe('https://service.example');
  }, 20_000);
});

describe.concurrent('attack: a provider that takes hold of our server', () => {
  test('by never answering: it is given up after ten seconds, and told', async () => {
    hanging.thinksFirst = 60_000;
    const someone = new Chooser(provider.issuer);
    await someone.come();
    const back = await someone.goTo('hanging', '?lang=da&wait=yes');
    expect(back.pathname).toBe(`/sign-in/${someone.id}/other-ways`);
    expect((await someone.open('other-ways')).html).toContain('Tavs Kommune svarer ikke');
  }, 20_000);
});

test('one that is away is told, and the next one asks again', async () => {
  const someone = new Chooser(provider.issuer);
  expect((await someone.come({ idp_hint: 'away' })).pathname).toBe(`/sign-in/${someone.id}/other-ways`);
  const { html } = await someone.open('other-ways');
  expect(html).toContain('Borte Kommune svarer ikke');
  expect((await someone.goTo('away')).pathname).toBe(`/sign-in/${someone.id}/other-ways`);
});
