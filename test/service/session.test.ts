import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createUniloginHandler } from '../../service/handler.ts';
import { memoryStore } from '../../service/memory-store.ts';
import { clientSecret, type RunningProvider, startTestProvider } from '../support/identity-provider.ts';
import { LyingProvider } from '../support/lying-provider.ts';
import { ServiceBrowser } from '../support/service-browser.ts';

const minute = 60_000;
const sessionSecret = 's'.repeat(32);
let provider: RunningProvider;
let fake: LyingProvider;
beforeAll(async () => {
  [provider, fake] = await Promise.all([startTestProvider(), new LyingProvider().start()]);
});
afterAll(async () => {
  fake.stop();
  await provider.stop();
});
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

function pass(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds);
}

function atFake(options: { store?: ReturnType<typeof memoryStore> } = {}): ServiceBrowser {
  Object.assign(fake, { refreshToken: 'rt-1', refreshing: 'yes', lie: {} });
  fake.asked.length = 0;
  const { issuer, clientId } = fake;
  return new ServiceBrowser(createUniloginHandler({ issuer, clientId, clientSecret, sessionSecret, ...options }));
}

async function signInAtFake(browser: ServiceBrowser): Promise<void> {
  await browser.bring(fake.answer(await browser.begin()));
}

const refreshes = () => fake.asked.filter((asked) => asked.get('grant_type') === 'refresh_token');

describe.each([
  ['sealed in the cookie', () => ({})],
  ['in a store', () => ({ store: memoryStore() })],
])('a session %s', (_where, keeping) => {
  test('is renewed at a real provider before it expires, whose refresh tokens work once', async () => {
    const { issuer } = provider;
    const options = { issuer, clientId: 'confidential', clientSecret, sessionSecret, ...keeping() };
    const browser = new ServiceBrowser(createUniloginHandler(options));
    await browser.signIn({ login_hint: 'account-oskar' });
    const before = await browser.session();
    for (let turn = 0; turn < 3; turn += 1) {
      pass(13 * minute);
      const all = await Promise.all([browser.session(), browser.session(), browser.session()]);
      for (const one of all) expect(one).toMatchObject({ signedIn: true, person: { name: 'Oskar Lund' } });
      expect(all[0]['expiresAt']).toBeGreaterThan(Number(before['expiresAt']));
    }
  });

  test('is renewed once for all who ask at the same moment', async () => {
    const browser = atFake(keeping());
    await signInAtFake(browser);
    pass(13 * minute);
    await Promise.all(Array.from({ length: 5 }, () => browser.session()));
    expect(refreshes()).toHaveLength(1);
  });

  test('is not renewed before it is time', async () => {
    const browser = atFake(keeping());
    await signInAtFake(browser);
    pass(11 * minute);
    await browser.session();
    expect(refreshes()).toHaveLength(0);
  });

  test('goes on for somebody whose renewed cookie got lost', async () => {
    const browser = atFake(keeping());
    await signInAtFake(browser);
    const before = new Map(browser.cookies);
    pass(13 * minute);
    await browser.session();
    for (const [name, value] of before) browser.cookies.set(name, value);
    expect(await browser.session()).toMatchObject({ signedIn: true, expiresAt: Date.now() + 15 * minute });
    expect(refreshes()).toHaveLength(1);
    pass(13 * minute);
    for (const [name, value] of before) browser.cookies.set(name, value);
    expect(await browser.session()).toMatchObject({ signedIn: true, expiresAt: Date.now() + 15 * minute });
    expect(refreshes()).toHaveLength(2);
  });

  test('ends when the provider no longer renews it', async () => {
    const browser = atFake(keeping());
    await signInAtFake(browser);
    const before = new Map(browser.cookies);
    pass(13 * minute);
    fake.refreshing = 'no';
    expect(await browser.session()).toEqual({ signedIn: false });
    expect(browser.cookies.size).toBe(0);
    fake.refreshing = 'yes';
    for (const [name, value] of before) browser.cookies.set(name, value);
    expect(await browser.session()).toEqual({ signedIn: false });
  });

  test('lasts to its hour while the provider is down, and then waits for it', async () => {
    const browser = atFake(keeping());
    await signInAtFake(browser);
    fake.refreshing = 'down';
    pass(13 * minute);
    expect(await browser.session()).toMatchObject({ signedIn: true });
    pass(3 * minute);
    expect((await browser.send('/unilogin/session')).status).toBe(503);
    fake.refreshing = 'yes';
    pass(minute);
    expect(await browser.session()).toMatchObject({ signedIn: true });
  });

  test('is never renewed into somebody else', async () => {
    const browser = atFake(keeping());
    await signInAtFake(browser);
    fake.lie = { sub: 'person-2' };
    pass(13 * minute);
    expect(await browser.session()).toEqual({ signedIn: false });
  });

  test('lasts eight hours, however often it is renewed', async () => {
    const browser = atFake(keeping());
    await signInAtFake(browser);
    pass(7 * 60 * minute);
    expect(await browser.session()).toMatchObject({ signedIn: true });
    pass(59 * minute);
    expect(await browser.session()).toMatchObject({ signedIn: true, expiresAt: Date.now() + minute });
    pass(2 * minute);
    expect(await browser.session()).toEqual({ signedIn: false });
  });

  test('lasts eight hours where the provider offers no renewal', async () => {
    const browser = atFake(keeping());
    fake.refreshToken = undefined;
    await signInAtFake(browser);
    pass(479 * minute);
    expect(await browser.session()).toMatchObject({ signedIn: true, expiresAt: Date.now() + minute });
    pass(2 * minute);
    expect(await browser.session()).toEqual({ signedIn: false });
  });
});
