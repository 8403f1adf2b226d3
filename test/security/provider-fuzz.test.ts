import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askForCode } from '../support/code-flow.ts';
import { type RunningProvider, startTestProvider } from '../support/identity-provider.ts';

let running: RunningProvider;
beforeAll(async () => {
  running = await startTestProvider();
});
afterAll(() => running.stop());

/** Half of what an attacker sends almost fits. */
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    'confidential',
    'public-page',
    'openid',
    'code',
    'authorization_code',
    'refresh_token',
    'S256',
    'none',
    'yes',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '%00',
    '%',
    '\u0000',
    '{}',
    '[]',
    "' or 1=1 --",
    'https://service.example/unilogin/callback',
  ),
);
const name = fc.constantFrom(
  ...[
    'client_id',
    'client_secret',
    'response_type',
    'response_mode',
    'redirect_uri',
    'scope',
    'state',
    'nonce',
    'prompt',
  ],
  ...[
    'code',
    'code_verifier',
    'code_challenge',
    'code_challenge_method',
    'grant_type',
    'refresh_token',
    'max_age',
    'acr_values',
  ],
  ...[
    'id_token_hint',
    'login_hint',
    'request_uri',
    'ui_locales',
    'xsrf',
    'logout',
    'claims',
    'request',
    '__proto__',
    'token',
  ],
);
const pairs = fc.array(fc.tuple(name, value), { maxLength: 12 });
const path = fc.constantFrom(
  '/authorize',
  '/token',
  '/par',
  '/userinfo',
  '/sign-out',
  '/sign-out/confirm',
  '/token/revocation',
  '/token/introspection',
  '/jwks',
  '/authorize/x',
  '/sign-out/success',
);
const type = fc.constantFrom(
  'application/x-www-form-urlencoded',
  'application/json',
  'text/plain',
  'multipart/form-data',
  'nonsense',
);

test('attack: malformed requests get an answer of ours, and never an error of the server', async () => {
  await fc.assert(
    fc.asyncProperty(path, pairs, fc.boolean(), type, value, async (where, params, asBody, contentType, rest) => {
      const text = new URLSearchParams(params).toString();
      const url = new URL(asBody ? where : `${where}?${text}`, running.issuer);
      const body = contentType === 'application/x-www-form-urlencoded' ? text : rest;
      const headers = { 'content-type': contentType, authorization: `Basic ${Buffer.from(rest).toString('base64')}` };
      const answer = await fetch(url, { redirect: 'manual', headers, ...(asBody && { method: 'POST', body }) });
      await answer.arrayBuffer();
      expect(answer.status, `${where} ${text}`).toBeLessThan(500);
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(answer.headers.get('location') ?? running.issuer).toMatch(
        /^(\/|https?:\/\/(localhost|service\.example)[:/])/,
      );
    }),
    { numRuns: 300 },
  );
  expect((await fetch(new URL('/readyz', running.issuer))).status).toBe(200);
}, 60_000);

test.each(['client_id', 'state', 'nonce', 'login_hint', 'scope', 'request_uri', 'redirect_uri', 'code_challenge'])(
  'attack: a character in %s that the database refuses is no error of the server',
  async (parameter) => {
    for (const character of ['\u0000', '\uffff']) {
      const { response } = await askForCode({ issuer: running.issuer, params: { [parameter]: `x${character}` } });
      expect(response.status).toBeLessThan(500);
      const out = await fetch(new URL(`/sign-out?${parameter}=${encodeURIComponent(character)}`, running.issuer));
      expect(out.status).toBeLessThan(500);
    }
  },
);
