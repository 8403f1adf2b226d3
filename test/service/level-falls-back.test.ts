import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { addRaise } from '../../idp/assurance/raises.ts';
import { createUniloginHandler } from '../../service/handler.ts';
import { memoryStore } from '../../service/memory-store.ts';
import { requireAcr } from '../../service/require-acr.ts';
import { Guest } from '../support/guest.ts';
import { clientSecret } from '../support/identity-provider.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';
import { newsOf, ServiceBrowser, serviceOrigin } from '../support/service-browser.ts';

/** What was shown, and what a service asks for. */
const shown = {
  'a factor of their own': {
    raise: { way: 'ToFaktor', level: 'Substantial' },
    asked: 'https://data.gov.dk/concept/core/nsis/loa/Substantial',
  },
  'a grown-up’s yes': { raise: { way: 'VoksenVerificeret', service: 'confidential' }, asked: 'AdultVerified' },
} as const;
type Shown = (typeof shown)[keyof typeof shown];
const minute = 60_000;
let provider: ProvingProvider;
beforeAll(async () => {
  provider = await startProvingProvider();
});
afterAll(() => provider.stop());
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** A pupil signs in at the provider, shows more of themselves there, and goes to a service that asks for it. */
async function arriveRaised(username: string, { raise, asked }: Shown, keeping: object) {
  const { issuer, database } = provider;
  const guest = new Guest(issuer);
  await guest.arrive();
  await guest.leave(await guest.signInForTheFirstTime(username, provider.secretOf(username)));
  const { uid, account } = await database
    .selectFrom('oidc_artifacts')
    .innerJoin('sign_ins', 'sign_ins.person', 'oidc_artifacts.account')
    .select(['uid', 'account'])
    .where('model', '=', 'Session')
    .where('sign_ins.id', '=', guest.id)
    .executeTakeFirstOrThrow();
  await addRaise(database, { session: uid ?? '', person: account ?? '' }, { ...raise, at: Date.now() });

  const sessionSecret = 's'.repeat(32);
  const handler = createUniloginHandler({ issuer, clientId: 'confidential', clientSecret, sessionSecret, ...keeping });
  const browser = new ServiceBrowser(handler);
  for (const [key, cookie] of guest.visitor.cookies) browser.visitor.cookies.set(key, cookie);
  const signIn = () => browser.signIn({ acr_values: asked, prompt: 'none' });
  expect(newsOf(await signIn())).toBeNull();
  const guard = requireAcr(handler, asked);
  const isIn = async () => {
    await browser.session(); // as the page asks, and keeps the renewed cookie
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return 'person' in (await guard(new Request(`${serviceOrigin}/api/marks`, { headers: { cookie } })));
  };
  return { browser, isIn, signIn };
}

test.each([
  ['a factor of their own', 'in the cookie', 'math1853', () => ({})],
  ['a factor of their own', 'in a store', 'rasm8171', () => ({ store: memoryStore() })],
  ['a grown-up’s yes', 'in the cookie', 'leyl8428', () => ({})],
  ['a grown-up’s yes', 'in a store', 'seba9139', () => ({ store: memoryStore() })],
] as const)(
  'a raised level holds for its half hour at a service, and then falls back: %s, %s',
  async (what, _where, username, keeping) => {
    const { browser, isIn, signIn } = await arriveRaised(username, shown[what], keeping());
    const begun = Date.now();
    for (const minutes of [0, 13, 25, 29]) {
      vi.setSystemTime(begun + minutes * minute);
      expect(await isIn(), `after ${minutes} minutes`).toBe(true);
    }
    for (const minutes of [30.1, 31, 45, 120]) {
      vi.setSystemTime(begun + minutes * minute);
      expect(await isIn(), `after ${minutes} minutes`).toBe(false);
      expect(await browser.session()).toMatchObject({ signedIn: true, person: { unilogin_loa: 'EnFaktor' } });
    }
    expect(newsOf(await signIn()), 'nothing is left of it at the provider').toBe('provider-refused');
    expect(await browser.session()).toMatchObject({ signedIn: true });
  },
);
