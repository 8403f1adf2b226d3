import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { requireAcr, type RequireAcrOptions } from '../../service/require-acr.ts';
import { LiedToSite } from '../support/lied-to-site.ts';
import { newsOf, ServiceBrowser, serviceOrigin } from '../support/service-browser.ts';

const nsis = (level: string) => `https://data.gov.dk/concept/core/nsis/loa/${level}`;
const substantial = nsis('Substantial');
const challenge = `Bearer error="insufficient_user_authentication", acr_values="${substantial}"`;
const site = new LiedToSite();
beforeAll(() => site.start());
afterAll(() => site.provider.stop());

let handler: (request: Request) => Promise<Response>;
let browser: ServiceBrowser;
beforeEach(() => {
  site.browsers(); // an honest provider again
  handler = site.handler();
  browser = new ServiceBrowser(handler);
});

/** The guard's answer to a request of this browser. */
async function ask(acr: string | string[] = substantial, options: RequireAcrOptions = {}) {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const init = { method: 'POST', body: 'a draft', headers: { cookie } };
  return requireAcr(handler, acr, options)(new Request(`${serviceOrigin}/api/marks`, init));
}
async function refused(...asked: Parameters<typeof ask>) {
  const admission = await ask(...asked);
  if (!('refusal' in admission)) throw new Error('was let in');
  return { status: admission.refusal.status, challenge: admission.refusal.headers.get('www-authenticate') };
}
async function signIn(claims: Record<string, unknown>, params: Record<string, string> = {}): Promise<Response> {
  site.provider.lie = claims;
  return browser.bring(site.provider.answer(await browser.begin(params)));
}

describe('requireAcr', () => {
  test('asks nobody for more who is not signed in: they must do that first', async () => {
    expect(await refused()).toEqual({ status: 401, challenge: 'Bearer' });
  });

  test('answers somebody with a password alone with the challenge of RFC 9470', async () => {
    await signIn({ acr: nsis('Low'), unilogin_loa: 'EnFaktor' });
    expect(await refused()).toEqual({ status: 401, challenge });
  });

  test('lets somebody in who is as sure as that, or surer, and says who', async () => {
    await signIn({ acr: substantial, unilogin_loa: 'ToFaktor' });
    expect(await ask()).toMatchObject({ person: { name: 'Ida Holm' }, cookies: [] });
    await signIn({ acr: nsis('High'), unilogin_loa: 'ToFaktor' });
    expect(await ask()).toHaveProperty('person');
  });

  test('takes an adult’s word where that is asked for', async () => {
    await signIn({ acr: nsis('Low'), unilogin_loa: 'VoksenVerificeret' });
    expect(await ask('AdultVerified')).toHaveProperty('person');
    expect(await refused([substantial])).toHaveProperty('status', 401);
  });

  test('asks for it to have been shown lately, where the service wants that', async () => {
    const ago = (seconds: number) => ({ acr: substantial, auth_time: Math.floor(Date.now() / 1000) - seconds });
    await signIn(ago(200));
    expect(await ask(substantial, { maxAgeSeconds: 300 })).toHaveProperty('person');
    await signIn(ago(400));
    expect(await refused(substantial, { maxAgeSeconds: 300 })).toEqual({
      status: 401,
      challenge: `${challenge}, max_age="300"`,
    });
    await signIn({ acr: substantial }); // says not when
    expect(await refused(substantial, { maxAgeSeconds: 300 })).toHaveProperty('status', 401);
  });

  test('passes on the cookie of a session that was just renewed', async () => {
    site.provider.refreshToken = 'rt-1';
    site.provider.expiresIn = 1;
    await signIn({ acr: substantial });
    await new Promise((resolve) => setTimeout(resolve, 850));
    const admission = await ask();
    expect('cookies' in admission && admission.cookies[0]).toMatch(/^__Host-unilogin\.island=/);
  });

  test('lets nobody in while it cannot be known who they are', async () => {
    site.provider.refreshToken = 'rt-1';
    site.provider.expiresIn = 0;
    await signIn({ acr: substantial });
    site.provider.refreshing = 'down';
    expect(await refused()).toEqual({ status: 503, challenge: null });
  });

  test('is not made for an acr that nobody knows', () => {
    const wrong = expect.objectContaining({ code: 'misconfigured', data: { option: 'acr' } });
    expect(() => requireAcr(handler, 'Loasubstancial')).toThrow(wrong);
    expect(() => requireAcr(handler, [])).toThrow(wrong);
  });
});

describe('a sign-in that asks for more', () => {
  test('passes on what is known, and how lately', async () => {
    const address = await browser.begin({ acr_values: `phr ${substantial} TwoFactor`, max_age: '300' });
    expect(address.searchParams.get('acr_values')).toBe(`${substantial} TwoFactor`);
    expect(address.searchParams.get('max_age')).toBe('300');
  });

  test.each([{ acr_values: 'phr' }, { acr_values: substantial, max_age: 'soon' }, { max_age: '-1' }])(
    'in words that nobody knows is told, and goes nowhere: %j',
    async (params) => {
      expect(newsOf(await browser.send(`/unilogin/sign-in?${new URLSearchParams(params).toString()}`))).toBe(
        'malformed',
      );
    },
  );

  test('ends in a session that says when the level was shown', async () => {
    const auth_time = Math.floor(Date.now() / 1000) - 5;
    expect(
      newsOf(await signIn({ acr: 'TwoFactor', auth_time }, { acr_values: 'TwoFactor', max_age: '60' })),
    ).toBeNull();
    expect(await browser.session()).toMatchObject({ person: { acr: 'TwoFactor', auth_time } });
  });
});
