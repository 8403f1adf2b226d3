import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { memoryStore } from '../../service/memory-store.ts';
import { requireAcr } from '../../service/require-acr.ts';
import { LiedToSite } from '../support/lied-to-site.ts';
import { newsOf, ServiceBrowser, serviceOrigin } from '../support/service-browser.ts';

const substantial = 'https://data.gov.dk/concept/core/nsis/loa/Substantial';
const low = 'https://data.gov.dk/concept/core/nsis/loa/Low';
const site = new LiedToSite();
beforeAll(() => site.start());
afterAll(() => site.provider.stop());
afterEach(() => void vi.useRealTimers());

const evening = 8 * 3600;
const raised = { acr: substantial, unilogin_loa: 'ToFaktor' };

/** Somebody at a service whose session the provider has called Substantial just now. */
async function raisedAt(keeping: Parameters<typeof site.handler>[0], refreshToken?: string) {
  site.browsers();
  const handler = site.handler(keeping);
  const browser = new ServiceBrowser(handler);
  Object.assign(site.provider, { lie: raised, refreshToken });
  await browser.bring(site.provider.answer(await browser.begin({ acr_values: substantial })));
  const guard = requireAcr(handler, substantial);
  const isIn = async () => {
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return 'person' in (await guard(new Request(`${serviceOrigin}/api/marks`, { headers: { cookie } })));
  };
  expect(await isIn()).toBe(true);
  vi.useFakeTimers({ toFake: ['Date'] });
  const pass = (seconds: number) => void vi.setSystemTime(Date.now() + seconds * 1000);
  return { browser, isIn, pass };
}

describe.each([
  ['in the cookie', () => ({})],
  ['in a store', () => ({ store: memoryStore() })],
])('attack: a raised level that is over, %s', (_where, keeping) => {
  test('counts no longer than the provider’s word, and nobody is signed out', async () => {
    const { browser, isIn, pass } = await raisedAt(keeping());
    pass(890);
    expect(await isIn()).toBe(true);
    pass(20);
    expect(await isIn()).toBe(false);
    expect(await browser.session()).toMatchObject({ signedIn: true, person: { acr: low, unilogin_loa: 'EnFaktor' } });
    pass(evening - 3600);
    expect(await isIn()).toBe(false);
  });

  test('is what the provider says at the next renewal', async () => {
    const { browser, isIn, pass } = await raisedAt(keeping(), 'rt-1');
    site.provider.lie = { acr: low, unilogin_loa: 'EnFaktor' };
    pass(750);
    expect(await isIn()).toBe(false);
    expect(await browser.session()).toMatchObject({ signedIn: true });
  });

  test('is not drawn out by renewals that say nothing of it', async () => {
    const { browser, isIn, pass } = await raisedAt(keeping(), 'rt-1');
    site.provider.isSilent = true;
    pass(750);
    await browser.session();
    pass(200);
    expect(await isIn()).toBe(false);
    expect(await browser.session()).toMatchObject({ signedIn: true, person: { acr: low } });
  });
});

describe('attack: a downgraded answer', () => {
  const browser = () => site.browsers()[0];
  const answerWith = async (at: ServiceBrowser, claims: Record<string, unknown>, params: Record<string, string>) => {
    site.provider.lie = claims;
    return at.bring(site.provider.answer(await at.begin(params)));
  };

  test.each([
    ['less sure', { acr: low }],
    ['of no level', {}],
    ['of a level that nobody knows', { acr: 'phr', unilogin_loa: 'ToFaktor' }],
  ])('an answer that is %s raises nothing, and the session of before stays', async (_how, claims) => {
    const at = browser();
    await answerWith(at, { acr: low, name: 'Ida Holm' }, {});
    expect(newsOf(await answerWith(at, { ...claims, name: 'New' }, { acr_values: substantial }))).toBe(
      'provider-refused',
    );
    expect(site.told.at(-1)).toEqual({
      code: 'provider-refused',
      data: { error: 'unmet_authentication_requirements' },
    });
    expect(await at.session()).toMatchObject({ person: { name: 'Ida Holm', acr: low } });
  });

  test('an answer older than was asked for is refused', async () => {
    const at = browser();
    const auth_time = Math.floor(Date.now() / 1000) - 400;
    const asked = { acr_values: substantial, max_age: '300' };
    expect(newsOf(await answerWith(at, { ...raised, auth_time }, asked))).toBe('state-mismatch');
    expect(newsOf(await answerWith(at, raised, asked))).toBe('state-mismatch');
    expect(await at.session()).toEqual({ signedIn: false });
  });

  test('acr_values taken out of the address on the way change nothing of what is expected', async () => {
    const at = browser();
    const address = await at.begin({ acr_values: substantial });
    address.searchParams.delete('acr_values');
    site.provider.lie = { acr: low };
    expect(newsOf(await at.bring(site.provider.answer(address)))).toBe('provider-refused');
  });

  test('a step-up leads back into the service only', async () => {
    const at = browser();
    const back = await answerWith(at, raised, { acr_values: substantial, return_to: '//evil.example' });
    expect(back.headers.get('location')).toBe(`${serviceOrigin}/`);
    const lost = await answerWith(at, { acr: low }, { acr_values: substantial, return_to: 'https://evil.example/' });
    expect(lost.headers.get('location')).toBe(`${serviceOrigin}/?unilogin_error=provider-refused`);
  });
});
