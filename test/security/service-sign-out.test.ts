import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../service/memory-store.ts';
import { createSeal } from '../../service/seal.ts';
import { LiedToSite } from '../support/lied-to-site.ts';
import type { ServiceBrowser } from '../support/service-browser.ts';

const site = new LiedToSite();
beforeAll(() => site.start());
afterAll(() => site.provider.stop());

const own = { 'unilogin-request': '1', origin: 'https://service.example' };

async function signedIn(): Promise<ServiceBrowser> {
  const [victim] = site.browsers();
  await site.signIn(victim);
  return victim;
}

describe('attack: sign-out CSRF', () => {
  test.each<[string, Record<string, string>]>([
    ['without the header that no form can send', { origin: own.origin }],
    ['from another origin', { ...own, origin: 'https://evil.example' }],
    ['from a neighbouring origin', { ...own, origin: 'https://service.example.evil.example' }],
    ['from an origin that hides', { ...own, origin: 'null' }],
    ['without an origin', { 'unilogin-request': '1' }],
  ])('a request %s signs nobody out', async (_how, headers) => {
    const victim = await signedIn();
    expect((await victim.signOut(headers)).status).toBe(403);
    expect(await victim.session()).toMatchObject({ signedIn: true });
  });

  test('a link signs nobody out', async () => {
    const victim = await signedIn();
    expect((await victim.send('/unilogin/sign-out')).status).toBe(405);
    await victim.send('/unilogin/leave');
    expect(await victim.session()).toMatchObject({ signedIn: true });
  });
});

test('attack: open redirect: what nobody sealed leads home after signing out', async () => {
  const [victim] = site.browsers();
  const { issuer, clientId } = site.provider;
  const seal = createSeal(['x'.repeat(32)], JSON.stringify([new URL(issuer).href, clientId]));
  const elsewhere = { returnTo: 'https://evil.example/' };
  for (const purpose of [undefined, 'signed-out', 'sign-out'] as const) {
    const forged = purpose === undefined ? 'forged' : await seal.close(purpose, elsewhere, Date.now() + 60_000);
    victim.cookies.set('__Host-unilogin.island.out', forged);
    for (const path of ['leave', 'signed-out']) {
      const answer = await victim.send(`/unilogin/${path}?return_to=https://evil.example`);
      expect(answer.headers.get('location'), path).toBe('https://service.example/');
      victim.cookies.set('__Host-unilogin.island.out', forged);
    }
  }
});

describe('signing out', () => {
  test.each([
    ['sealed in the cookie', () => ({})],
    ['in a store', () => ({ store: memoryStore() })],
  ])('ends the session for whoever copied its cookie (%s)', async (_where, keeping) => {
    const [victim, attacker] = site.browsers(keeping());
    await site.signIn(victim);
    for (const [name, value] of victim.cookies) attacker.cookies.set(name, value);
    await victim.signOut(own);
    expect(victim.cookies.size).toBe(0);
    expect(await attacker.session()).toEqual({ signedIn: false });
  });

  test('is over with 204 where the provider has no such place', async () => {
    expect((await (await signedIn()).signOut(own)).status).toBe(204);
  });
});

test.each(['iframe', 'image', 'script', 'empty', 'object'])('a sign-in behind %s is none', async (destination) => {
  const [victim] = site.browsers();
  const answer = await victim.send('/unilogin/sign-in', { headers: { 'sec-fetch-dest': destination } });
  expect(answer.status).toBe(403);
  expect(victim.cookies.size).toBe(0);
});
