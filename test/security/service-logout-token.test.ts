import { generateKeyPair, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../service/memory-store.ts';
import { LiedToSite } from '../support/lied-to-site.ts';
import type { ServiceBrowser } from '../support/service-browser.ts';

const site = new LiedToSite();
beforeAll(() => site.start());
afterAll(() => site.provider.stop());

const event = 'http://schemas.openid.net/event/backchannel-logout';
const now = () => Math.floor(Date.now() / 1000);

/** As the provider's server sends it: without any cookie. */
async function send(browser: ServiceBrowser, token: string): Promise<number> {
  const body = new URLSearchParams({ logout_token: token });
  return (await browser.send('/unilogin/backchannel-logout', { method: 'POST', body })).status;
}

describe.each([
  ['sealed in the cookie', () => ({})],
  ['in a store', () => ({ store: memoryStore() })],
])('a logout token, for sessions %s', (_where, keeping) => {
  test.each<[string, Record<string, unknown>]>([
    ['its session', { sid: 'session-1' }],
    ['everything of its person', { sub: 'person-1' }],
  ])('ends %s, and nothing else', async (_what, claims) => {
    const [victim, other] = site.browsers(keeping());
    await site.signIn(victim);
    site.provider.lie = { sub: 'person-2', sid: 'session-2' };
    await site.signIn(other);
    expect(await send(other, await site.provider.logoutToken(claims))).toBe(200);
    expect(await victim.session()).toEqual({ signedIn: false });
    expect(await other.session()).toMatchObject({ signedIn: true });
  });

  test('attack: a replayed one ends no session that began after it', async () => {
    const [victim] = site.browsers(keeping());
    await site.signIn(victim);
    const token = await site.provider.logoutToken({ sub: 'person-1' });
    await send(victim, token);
    await expect.poll(() => Date.now()).toBeGreaterThan(now() * 1000); // a session of the same millisecond is ended too
    await site.signIn(victim);
    expect(await send(victim, token)).toBe(400);
    expect(await victim.session()).toMatchObject({ signedIn: true });
  });

  test.each<[string, Record<string, unknown>]>([
    ['for another service', { aud: 'another-service' }],
    ['of another issuer', { iss: 'https://evil.example' }],
    ['that is over', { exp: now() - 3600 }],
    ['that is old but never ends', { iat: now() - 3600, exp: now() + 3600 }],
    ['without an end', { exp: undefined }],
    ['without a name, which could be replayed', { jti: undefined }],
    ['without the event', { events: undefined }],
    ['with another event', { events: { 'http://schemas.openid.net/event/other': {} } }],
    ['with a nonce, as an ID token has', { nonce: 'n' }],
  ])('attack: one %s ends nothing', async (_how, changes) => {
    const [victim] = site.browsers(keeping());
    await site.signIn(victim);
    expect(await send(victim, await site.provider.logoutToken({ sid: 'session-1', ...changes }))).toBe(400);
    expect(await victim.session()).toMatchObject({ signedIn: true });
  });

  test('attack: a forged one ends nothing', async () => {
    const [victim] = site.browsers(keeping());
    await site.signIn(victim);
    const claims = { sid: 'session-1' };
    const unsigned = new UnsecuredJWT({ ...claims, jti: 'x', events: { [event]: {} } })
      .setIssuer(site.provider.issuer)
      .setAudience(site.provider.clientId)
      .setIssuedAt()
      .setExpirationTime('2m')
      .encode();
    const forged = await site.provider.logoutToken(claims, await generateKeyPair('RS256'));
    const nobodys = await site.provider.logoutToken({});
    for (const token of [unsigned, forged, nobodys, '', 'nonsense', 'a.b.c']) {
      expect(await send(victim, token)).toBe(400);
    }
    expect(await victim.session()).toMatchObject({ signedIn: true });
  });
});
