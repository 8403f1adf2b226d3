import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Guest, pageHeaders } from '../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';

let provider: ProvingProvider;
let victim: Guest;
beforeAll(async () => {
  provider = await startProvingProvider();
});
afterAll(() => provider.stop());
beforeEach(async () => {
  victim = new Guest(provider.issuer);
  await victim.arrive();
});

const username = { revision: 0, answer: { answer: 'username', username: 'idah1234' } };
const calls = [
  ['answer', username],
  ['hand-out', {}],
] as const;

describe.each(calls)('CSRF on POST …/%s', (path, body) => {
  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['a neighbouring port', { origin: 'http://localhost:1' }],
    ['no origin', { origin: '' }],
    ['the origin of a sandboxed page', { origin: 'null' }],
    ['another site, by the browser’s word', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring subdomain, by the browser’s word', { 'sec-fetch-site': 'same-site' }],
    ['a form, which cannot send our header', { 'unilogin-request': '' }],
    ['a form as text', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('is refused: %s', async (_, headers) => {
    const response = await victim.post(path, body, headers);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ code: 'wrong-origin', data: {} });
    expect(await victim.look()).toMatchObject({ at: 'username', revision: 0 });
  });
});

test('CSRF on GET: no other site’s page gets an answer', async () => {
  const address = `${provider.issuer}/api/sign-ins/${victim.id}`;
  const response = await victim.visitor.send(address, { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(response.status).toBe(403);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

describe('session fixation: a sign-in belongs to the browser that began it', () => {
  test.each([...calls, ['', undefined] as const])(
    'another browser that knows the id gets nothing: …/%s',
    async (path, body) => {
      const attacker = new Guest(provider.issuer);
      await attacker.arrive();
      attacker.id = victim.id;
      const response =
        body === undefined
          ? await attacker.visitor.send(`${provider.issuer}/api/sign-ins/${victim.id}`)
          : await attacker.post(path, body);
      expect(response.status).toBe(403);
      expect(await response.json()).toEqual({ code: 'state-mismatch', data: {} });
    },
  );

  test('a browser without the cookie gets nothing', async () => {
    const headers = pageHeaders(provider.issuer);
    const address = `${provider.issuer}/api/sign-ins/${victim.id}/answer`;
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(username) });
    expect(response.status).toBe(403);
  });

  test('the cookie is HttpOnly, Secure, Lax, of this host alone, and gone with the browser', () => {
    const [, cookie] = [...victim.visitor.cookies].find(([name]) => name.startsWith('__Host-unilogin-browser')) ?? [];
    expect(cookie?.attributes).toMatch(/Path=\/; HttpOnly; Secure; SameSite=Lax/);
    expect(cookie?.attributes).not.toMatch(/Domain|Max-Age|Expires/i);
    expect(cookie?.value.length).toBeGreaterThanOrEqual(32);
  });
});

test('an id that nobody began is over, however it is written', async () => {
  for (const id of ['nope', '..', '%2e%2e', '%00', "' or 1=1 --", 'x'.repeat(2000)]) {
    const response = await victim.visitor.send(`${provider.issuer}/api/sign-ins/${encodeURIComponent(id)}`);
    expect([404, 410]).toContain(response.status);
  }
});

test('an oversized body is refused before it is read', async () => {
  const response = await victim.post('answer', `{"revision":0,"pad":"${'x'.repeat(70_000)}"}`);
  expect(response.status).toBe(413);
});

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('idah1234', 'IDAH1234 ', 'ida', '\u0000', '__proto__', "' or 1=1 --", '🦊🦊🦊🦊1234', 'x'.repeat(64)),
);
const almostAnswers = fc.oneof(
  fc.record({ revision: fc.constantFrom(0, 1, -1, 1.5, '0', null), answer: fc.anything() }),
  fc.record({
    revision: fc.constant(0),
    answer: fc.oneof(
      fc.record({ answer: fc.constant('username'), username: typed }),
      fc.record({ answer: fc.constantFrom('keep', 'back', 'later', 'restart', 'toString', 'done') }),
      fc.record({
        answer: fc.constantFrom('secret', 'rehearse'),
        secret: fc.oneof(
          fc.record({ kind: fc.constant('password'), password: typed }),
          fc.record({ kind: fc.constant('pictures'), pictures: fc.array(typed, { maxLength: 5 }) }),
        ),
      }),
      fc.record({ answer: fc.constant('own-password'), password: typed }),
    ),
  }),
);

test('malformed bodies are the sender’s mistake, never the server’s', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), almostAnswers, fc.anything()), async (body) => {
      const response = await victim.post('answer', body ?? null);
      expect([200, 400]).toContain(response.status);
      const said = (await response.json()) as object;
      expect('at' in said || ('code' in said && said.code === 'malformed')).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('what a person typed stands in no log', async () => {
  await victim.answer({ answer: 'restart' });
  const { revision } = await victim.look();
  await victim.answer({ answer: 'username', username: 'plan0001' }, revision);
  await victim.answer({ answer: 'secret', secret: { kind: 'password', password: 'planted-secret-4711' } });
  expect(provider.log.join('')).not.toMatch(/plan0001|planted-secret/);
});
