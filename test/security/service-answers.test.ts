import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createUniloginHandler } from '../../service/handler.ts';
import { memoryStore } from '../../service/memory-store.ts';
import { clientSecret, type RunningProvider, startTestProvider } from '../support/identity-provider.ts';
import { LiedToSite } from '../support/lied-to-site.ts';
import { newsOf, ServiceBrowser } from '../support/service-browser.ts';

const site = new LiedToSite();
let provider: RunningProvider;
beforeAll(async () => {
  [provider] = await Promise.all([startTestProvider(), site.start()]);
});
afterAll(async () => {
  site.provider.stop();
  await provider.stop();
});

const nobody = { signedIn: false };

describe('attack: an answer that is not the answer', () => {
  test('replayed callback: the same answer signs nobody in twice, even at a provider that takes a code twice', async () => {
    const [victim, attacker] = site.browsers();
    const answer = await site.answerTo(victim);
    for (const [name, value] of victim.cookies) attacker.cookies.set(name, value); // say, from the same computer
    await victim.bring(answer);
    expect(await victim.session()).toMatchObject({ signedIn: true });
    expect(newsOf(await attacker.bring(answer))).toBe('state-mismatch');
    expect(await attacker.session()).toEqual(nobody);
  });

  test('replayed callback: of two that come at once, one signs in', async () => {
    const [victim] = site.browsers();
    const answer = await site.answerTo(victim);
    const news = await Promise.all([victim.bring(answer), victim.bring(answer)]);
    expect(news.map(newsOf).sort()).toEqual(['state-mismatch', null].sort());
  });

  test('replayed state: the state of an answered sign-in answers no other', async () => {
    const [victim] = site.browsers();
    const first = await site.answerTo(victim);
    await victim.bring(first);
    const again = await site.answerTo(victim, { state: first.searchParams.get('state') ?? '' });
    expect(newsOf(await victim.bring(again))).toBe('state-mismatch');
  });

  test('login CSRF: the answer to a sign-in of another browser signs nobody in', async () => {
    const [victim, attacker] = site.browsers();
    const answer = await site.answerTo(attacker);
    expect(newsOf(await victim.bring(answer))).toBe('state-mismatch');
    expect(await victim.session()).toEqual(nobody);
  });

  test('login CSRF: nor does it for a browser that is itself signing in', async () => {
    const [victim, attacker] = site.browsers();
    await victim.begin();
    expect(newsOf(await victim.bring(await site.answerTo(attacker)))).toBe('state-mismatch');
    const form = (await site.answerTo(attacker)).searchParams;
    await victim.send('/unilogin/callback', { method: 'POST', body: form });
    expect(await victim.session()).toEqual(nobody);
  });

  test.each([undefined, '', 'x', 'x'.repeat(43), '__proto__'])('state %j belongs to nobody', async (state) => {
    const [victim] = site.browsers();
    expect(newsOf(await victim.bring(await site.answerTo(victim, { state })))).toBe('state-mismatch');
  });

  test('nonce: an ID token of another sign-in is refused', async () => {
    const [victim] = site.browsers();
    const answer = await site.answerTo(victim);
    site.provider.lie = { nonce: 'n'.repeat(43) };
    expect(newsOf(await victim.bring(answer))).toBe('state-mismatch');
    expect(await victim.session()).toEqual(nobody);
  });

  test('mix-up: an answer in the name of another issuer is refused', async () => {
    const [victim] = site.browsers();
    const before = site.provider.asked.length;
    const answer = await site.answerTo(victim, { iss: 'https://evil.example' });
    expect(newsOf(await victim.bring(answer))).toBe('state-mismatch');
    expect(site.provider.asked, 'the code goes nowhere').toHaveLength(before);
  });

  test('mix-up: an answer without an issuer is refused where the provider promises one', async () => {
    const [victim] = site.browsers();
    const before = site.provider.asked.length;
    expect(newsOf(await victim.bring(await site.answerTo(victim, { iss: undefined })))).toBe('state-mismatch');
    expect(site.provider.asked).toHaveLength(before);
  });

  test.each([
    ['issuer', { iss: 'https://evil.example' }],
    ['audience', { aud: 'another-service' }],
    ['time', { exp: 1 }],
  ])('an ID token with another %s is refused', async (_claim, lie) => {
    const [victim] = site.browsers();
    const answer = await site.answerTo(victim);
    site.provider.lie = lie;
    expect(newsOf(await victim.bring(answer))).toBe('state-mismatch');
    expect(await victim.session()).toEqual(nobody);
  });

  test('an ID token that somebody else signed is refused', async () => {
    const [victim] = site.browsers();
    const answer = await site.answerTo(victim);
    site.provider.signer = await generateKeyPair('RS256');
    expect(newsOf(await victim.bring(answer))).not.toBeNull();
    expect(await victim.session()).toEqual(nobody);
  });
});

test('code injection: a stolen code is worth nothing in another sign-in, for the verifier is not its own (PKCE)', async () => {
  const { issuer } = provider;
  const sessionSecret = 's'.repeat(32);
  const told: unknown[] = [];
  const report = (failure: unknown) => told.push(failure);
  const handler = createUniloginHandler({ issuer, clientId: 'confidential', clientSecret, sessionSecret, report });
  const [victim, attacker] = [new ServiceBrowser(handler), new ServiceBrowser(handler)];
  const stolen = await victim.visit({ login_hint: 'account-ida' });
  const own = await attacker.visit({ login_hint: 'account-oskar' });
  own.searchParams.set('code', stolen.searchParams.get('code') ?? '');
  expect(newsOf(await attacker.bring(own))).toBe('provider-refused');
  expect(told).toEqual([{ code: 'provider-refused', data: { error: 'invalid_grant' } }]);
  expect(await attacker.session()).toEqual(nobody);
});

test('each sign-in has a challenge, state and nonce of its own', async () => {
  const [victim] = site.browsers();
  const [one, other] = [(await victim.begin()).searchParams, (await victim.begin()).searchParams];
  expect(one.get('code_challenge_method')).toBe('S256');
  for (const name of ['code_challenge', 'state', 'nonce']) {
    expect(one.get(name)).toMatch(/^[\w-]{43}$/);
    expect(one.get(name)).not.toBe(other.get(name));
  }
});

test.each([
  ['sealed in the cookie', () => ({})],
  ['in a store', () => ({ store: memoryStore() })],
])('session fixation: a cookie of before the sign-in is not the one after it (%s)', async (_where, keeping) => {
  const [victim, attacker] = site.browsers(keeping());
  await site.signIn(attacker);
  for (const [name, value] of attacker.cookies) victim.cookies.set(name, value); // planted
  site.provider.lie = { sub: 'the-victim' };
  await site.signIn(victim);
  expect(await victim.session()).toMatchObject({ person: { id: 'the-victim' } });
  expect(victim.cookie(/^__Host-unilogin\.island$/)).not.toEqual(attacker.cookie(/^__Host-unilogin\.island$/));
  expect(await attacker.session()).toEqual(nobody);
});
