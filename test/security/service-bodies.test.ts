import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LiedToSite } from '../support/lied-to-site.ts';
import { newsOf } from '../support/service-browser.ts';

const site = new LiedToSite();
beforeAll(() => site.start());
afterAll(() => site.provider.stop());

const form = { 'content-type': 'application/x-www-form-urlencoded' };

test('an oversized body is read no further than its limit', async () => {
  const [victim] = site.browsers();
  let pulled = 0;
  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(8192).fill(120));
      },
    });
  const send = (path: string) => {
    const init = { method: 'POST', headers: form, body: endless(), duplex: 'half' };
    return victim.send(path, init);
  };
  expect((await send('/unilogin/backchannel-logout')).status).toBe(413);
  expect(newsOf(await send('/unilogin/callback'))).toBe('too-large');
  expect(pulled).toBeLessThan(12);
});

test.each([
  ['no form', { 'content-type': 'application/json' }, '{"logout_token":"x"}'],
  ['no type', {}, new Uint8Array([120])],
  ['not UTF-8', form, new Uint8Array([0xff, 0xfe, 0x3d])],
  ['cut off in a character', form, new Uint8Array([0x61, 0x3d, 0xc3])],
])('a malformed body is refused as such: %s', async (_how, headers, body) => {
  const [victim] = site.browsers();
  const answer = await victim.send('/unilogin/backchannel-logout', { method: 'POST', headers, body });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ code: 'malformed', data: {} });
  expect(newsOf(await victim.send('/unilogin/callback', { method: 'POST', headers, body }))).toBe('malformed');
});

test('malformed requests of every kind get an answer of ours, sign nobody in, and lead nowhere else', async () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.constantFrom(
      '__proto__',
      'popup',
      '%',
      '\u0000',
      '{}',
      'x'.repeat(43),
      '//evil.example',
      'https://evil.example',
    ),
  );
  const field = fc.constantFrom(
    ...['code', 'state', 'iss', 'error', 'id_token', 'response', 'logout_token', 'return_to', 'display', 'channel'],
    ...['scope', 'prompt', 'acr_values', '__proto__'],
  );
  const path = fc.constantFrom(
    'sign-in',
    'callback',
    'session',
    'sign-out',
    'leave',
    'backchannel-logout',
    'popup.js',
    '%00',
    '../x',
  );
  const method = fc.constantFrom('GET', 'POST', 'PUT', 'OPTIONS');
  const pairs = fc.array(fc.tuple(field, value), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(path, method, pairs, value, async (where, how, params, cookie) => {
      const [victim] = site.browsers();
      const text = new URLSearchParams(params).toString();
      victim.cookies.set('__Host-unilogin.island', encodeURIComponent(cookie));
      const init = how === 'GET' ? {} : { headers: { ...form, 'unilogin-request': '1' }, body: text };
      const answer = await victim.send(`/unilogin/${where}?${text}`, { method: how, ...init });
      expect(answer.status, `${how} ${where} ${text}`).toBeLessThan(500);
      const location = answer.headers.get('location') ?? 'https://service.example/';
      expect([site.provider.issuer, 'https://service.example']).toContain(new URL(location).origin);
      expect(await victim.session()).toEqual({ signedIn: false });
    }),
    { numRuns: 400 },
  );
});
