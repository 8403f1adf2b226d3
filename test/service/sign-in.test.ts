import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createUniloginHandler, type UniloginHandlerOptions } from '../../service/handler.ts';
import type { Failure } from '../../shared/contract/errors.ts';
import { SessionSchema } from '../../shared/contract/session.ts';
import { clientSecret, type RunningProvider, startTestProvider } from '../support/identity-provider.ts';
import { LiedToSite } from '../support/lied-to-site.ts';
import { newsOf, ServiceBrowser } from '../support/service-browser.ts';

let provider: RunningProvider;
beforeAll(async () => {
  provider = await startTestProvider();
});
afterAll(() => provider.stop());

const sessionSecret = 's'.repeat(32);
function service(options: Partial<UniloginHandlerOptions> = {}) {
  const { issuer } = provider;
  return createUniloginHandler({ issuer, clientId: 'confidential', clientSecret, sessionSecret, ...options });
}

describe('a person signs in at a service', () => {
  test('comes back to where they were, and the session says who', async () => {
    const browser = new ServiceBrowser(service());
    const back = await browser.signIn({ return_to: '/lesson?page=7#middle' });
    expect(back.status).toBe(303);
    expect(back.headers.get('location')).toBe('https://service.example/lesson?page=7#middle');
    const session = await browser.session();
    expect(v.is(SessionSchema, session)).toBe(true);
    expect(session).toMatchObject({ signedIn: true, person: { id: 'account-ida', name: 'Ida Vinther' } });
  });

  test('signs in again over the session of before, whose cookie is worth nothing then', async () => {
    const browser = new ServiceBrowser(service());
    await browser.signIn();
    const before = new Map(browser.cookies);
    await browser.signIn();
    expect(await browser.session()).toMatchObject({ signedIn: true });
    for (const [name, value] of before) browser.cookies.set(name, value);
    expect(await browser.session()).toEqual({ signedIn: false });
  });

  test('signs in from several tabs at once', async () => {
    const browser = new ServiceBrowser(service());
    const first = await browser.visit({ return_to: '/one' });
    const second = await browser.visit({ return_to: '/two' });
    expect((await browser.bring(first)).headers.get('location')).toBe('https://service.example/one');
    expect((await browser.bring(second)).headers.get('location')).toBe('https://service.example/two');
  });

  test('cannot where the service has a wrong secret, and its log hears why', async () => {
    const heard: Failure[] = [];
    const browser = new ServiceBrowser(service({ clientSecret: 'x'.repeat(40), report: (told) => heard.push(told) }));
    expect(newsOf(await browser.send('/unilogin/sign-in'))).toBe('provider-refused');
    expect(heard).toEqual([{ code: 'provider-refused', data: { error: 'invalid_client' } }]);
  });

  test('many unfinished sign-ins leave few cookies, and the last one still works', async () => {
    const browser = new ServiceBrowser(service());
    for (let tab = 0; tab < 9; tab += 1) await browser.begin();
    expect(browser.cookies.size).toBe(5);
    expect(newsOf(await browser.signIn())).toBeNull();
    expect(browser.cookies.size).toBe(5);
  });

  test('is who the page hints at, with what the page asks for', async () => {
    const browser = new ServiceBrowser(service());
    await browser.signIn({ login_hint: 'account-oskar', scope: 'profile' });
    expect(await browser.session()).toMatchObject({ person: { id: 'account-oskar', name: 'Oskar Lund' } });
  });

  test('the request itself goes over the back channel: the address shows nothing of it', async () => {
    const address = await new ServiceBrowser(service()).begin({ login_hint: 'account-oskar' });
    expect([...address.searchParams.keys()].sort()).toEqual(['client_id', 'request_uri']);
  });

  test('a local provider is named as Keycloak hears it too', async () => {
    const site = new LiedToSite();
    await site.start();
    const { searchParams } = await new ServiceBrowser(site.handler()).begin({ idp_hint: 'aabo' });
    expect([searchParams.get('idp_hint'), searchParams.get('kc_idp_hint')]).toEqual(['aabo', 'aabo']);
    site.provider.stop();
  });

  test('a refusal of the provider is a code in the address of the page', async () => {
    const told: unknown[] = [];
    const browser = new ServiceBrowser(service({ report: (failure) => told.push(failure) }));
    const back = await browser.signIn({ return_to: '/lesson?page=7', prompt: 'none' });
    expect(back.headers.get('location')).toBe('https://service.example/lesson?page=7&unilogin_error=provider-refused');
    expect(told).toEqual([{ code: 'provider-refused', data: { error: 'login_required' } }]);
  });

  test('a provider that is not there is a code in the address of the page', async () => {
    const browser = new ServiceBrowser(service({ issuer: 'http://localhost:9' }));
    const back = await browser.send('/unilogin/sign-in?return_to=/lesson');
    expect(back.headers.get('location')).toBe('https://service.example/lesson?unilogin_error=unreachable');
    expect(browser.cookies.size).toBe(0);
  });

  test('the answer may come as a form, which brings no Lax cookie with it', async () => {
    const browser = new ServiceBrowser(service({ responseMode: 'form_post' }));
    const { response } = await browser.visitor.visit(await browser.begin({ return_to: '/lesson' }));
    const page = await response.text();
    const fields = [...page.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    expect(fields.map(([name]) => name).sort()).toEqual(['code', 'iss', 'state']);
    const back = await browser.send('/unilogin/callback', { method: 'POST', body: new URLSearchParams(fields) });
    expect(back.headers.get('location')).toBe('https://service.example/lesson');
    expect(await browser.session()).toMatchObject({ signedIn: true });
  });
});

describe('the handler', () => {
  test.each([
    ['GET', '/elsewhere', 404],
    ['GET', '/unilogin', 404],
    ['GET', '/unilogin/constructor', 404],
    ['GET', '/uniloginsession', 404],
    ['GET', '/unilogin/sign-out', 405],
    ['DELETE', '/unilogin/session', 405],
  ])('answers %s %s with %i', async (method, path, status) => {
    expect((await new ServiceBrowser(service()).send(path, { method })).status).toBe(status);
  });

  test('is kept by no cache and framed by nobody', async () => {
    const browser = new ServiceBrowser(service());
    for (const path of ['/unilogin/session', '/unilogin/sign-in', '/unilogin/callback', '/unilogin/popup.js']) {
      const { headers } = await browser.send(path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test.each<[string, Partial<UniloginHandlerOptions>]>([
    ['issuer', { issuer: 'http://login.example.dk' }],
    ['issuer', { issuer: 'http://localhost.evil.example' }],
    ['issuer', { issuer: 'nonsense' }],
    ['clientSecret', { clientSecret: '' }],
    ['sessionSecret', { sessionSecret: 'too short' }],
    ['sessionSecret', { sessionSecret: [] }],
    ['origin', { origin: 'http://service.example' }],
    ['mount', { mount: '/unilogin/' }],
    ['scope', { scope: 'profile' }],
  ])('is not made with a wrong %s: %j', (option, options) => {
    expect(() => service(options)).toThrow(expect.objectContaining({ code: 'misconfigured', data: { option } }));
  });

  test('a request in plain text from elsewhere than this machine gets no sign-in', async () => {
    const browser = new ServiceBrowser(service(), 'http://service.example');
    expect((await browser.send('/unilogin/sign-in')).status).toBe(500);
    expect(browser.cookies.size).toBe(0);
  });

  test('behind a proxy it goes by the origin that it was given', async () => {
    const handler = service({ origin: 'https://service.example' });
    const answer = await handler(new Request('http://10.0.0.7:8080/unilogin/sign-in?return_to=/lesson'));
    expect(answer.status).toBe(303);
    expect(new URL(answer.headers.get('location') ?? '').origin).toBe(provider.issuer);
  });
});
