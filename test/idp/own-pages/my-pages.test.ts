import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Secret } from '../../../shared/contract/answers.ts';
import { Guest } from '../../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';
import { Visitor } from '../../support/visitor.ts';

let provider: ProvingProvider;
beforeAll(async () => {
  provider = await startProvingProvider();
});
afterAll(() => provider.stop());

/** Somebody who is signed in at the provider, by way of a service. */
async function member(username: string): Promise<Guest> {
  const guest = new Guest(provider.issuer);
  await guest.signIn(username, provider.secretOf(username));
  await guest.leave((await guest.keepHandedOut()).step);
  return guest;
}

const open = async ({ visitor }: { visitor: Visitor }, path = '/me') => {
  const { url, response } = await visitor.visit(provider.issuer + path);
  return { url, headers: response.headers, status: response.status, html: await response.text() };
};

describe('"Min Unilogin"', () => {
  test('says who is signed in, in words, and what they can do', async () => {
    const { html } = await open(await member('mett7685'));
    expect(html).toContain('<h1>Min Unilogin</h1>');
    expect(html).toContain('Mette');
    expect(html).toContain('mett7685');
    expect(html).toMatch(/Lærer i 0.A og 1.A<.*Skovbrynet Skole/);
    expect(html).toContain('href="/password?lang=da"');
    expect(html).toContain('href="/me/practise?lang=da"');
    expect(html).toContain('>Log ud</a>');
  });

  test('tells grades 0 to 3 that an adult helps, instead of a way to a new password', async () => {
    const { html } = await open(await member('idah1234'));
    expect(html).toMatch(/Elev i 1.A<.*Skovbrynet Skole/);
    expect(html).toContain('Bed din lærer eller din far eller mor om hjælp.');
    expect(html).not.toContain('/password');
    expect(html).toContain('Kan du huske dine fire billeder?');
  });

  test('is kept nowhere, runs no script, and stands in no frame', async () => {
    const { headers, html } = await open(await member('pete5764'));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(html).not.toContain('<script');
  });

  test('speaks the language that is chosen', async () => {
    const guest = await member('chri9144');
    expect((await open(guest, '/me?lang=en')).html).toContain('<h1>My Unilogin</h1>');
    expect((await open(guest, '/me?lang=en')).html).toContain('href="?lang=da"');
  });

  test('leads out by the provider’s own end of the session, which asks first', async () => {
    const guest = await member('math1853');
    const { html } = await open(guest);
    const [, address = ''] = /<a class="plain" href="([^"]*)">Log ud/.exec(html) ?? [];
    const asks = await open(guest, address.replaceAll('&amp;', '&'));
    expect(asks.html).toContain('Vil du logge ud?');
    const form = (logout: Record<string, string>) => {
      const [, xsrf = ''] = /name="xsrf" value="([^"]*)"/.exec(asks.html) ?? [];
      return guest.visitor.visit(`${provider.issuer}/sign-out/confirm`, {
        method: 'POST',
        body: new URLSearchParams({ xsrf, ...logout }),
      });
    };
    const out = await form({ logout: 'yes' });
    expect(out.url.pathname).toBe('/me/signed-out');
    expect(await out.response.text()).toContain('Du er logget ud');
    expect((await open(guest)).url.pathname).toMatch(/^\/sign-in\//);
  });

  test('stays as it is for somebody who does not want to sign out after all', async () => {
    const guest = await member('rasm8171');
    const asks = await open(
      guest,
      `/sign-out?client_id=my-unilogin&post_logout_redirect_uri=${encodeURIComponent(`${provider.issuer}/me/signed-out`)}`,
    );
    const [, xsrf = ''] = /name="xsrf" value="([^"]*)"/.exec(asks.html) ?? [];
    const { url, response } = await guest.visitor.visit(`${provider.issuer}/sign-out/confirm`, {
      method: 'POST',
      body: new URLSearchParams({ xsrf }),
    });
    expect(url.pathname).toBe('/me');
    expect(await response.text()).toContain('rasm8171');
  });
});

describe('the door to the provider’s own pages', () => {
  const comeIn = async (guest: Guest, path: string, params = '') => {
    await guest.follow(`${provider.issuer}${path}${params}`);
    await guest.answer({ answer: 'username', username: 'dila5264' });
    const secret: Secret = { kind: 'password', password: 'Kanelgiraf47' };
    return guest.answer({ answer: 'secret', secret });
  };
  beforeAll(async () => {
    const first = new Guest(provider.issuer);
    await first.signIn('dila5264', provider.secretOf('dila5264'));
    await first.chooseOwn('Kanelgiraf47');
  });

  test('leads whoever is not signed in to the sign-in, and back to the page, with nothing left in the address', async () => {
    const guest = new Guest(provider.issuer);
    await guest.follow(`${provider.issuer}/me`);
    expect(await guest.look()).toMatchObject({ at: 'username', service: { name: 'Min Unilogin' } });
    const done = await comeIn(guest, '/me', '?lang=en');
    const { url, html } = await open(guest, done.at === 'done' ? (done.to ?? '') : '');
    expect(url.pathname + url.search).toBe('/me?lang=en');
    expect(html).toContain('dila5264');
  });

  test('says that it did not work, and goes in no circle, where the browser keeps no session or the sign-in failed', async () => {
    for (const answer of ['code=abc&state=da', 'error=access_denied', 'error=x&state=%3Cimg%3E']) {
      const { status, html, url } = await open({ visitor: new Visitor() }, `/me?${answer}`);
      expect(status).toBe(400);
      expect(url.pathname).toBe('/me');
      expect(html).toContain('Du kom ikke ind');
      expect(html).not.toContain('<img');
    }
  });

  test('attack: the code of the own pages’ sign-in is worth nothing, for nobody knows its verifier', async () => {
    const guest = new Guest(provider.issuer);
    const done = await comeIn(guest, '/me');
    const finish = await guest.visitor.send(provider.issuer + (done.at === 'done' ? (done.to ?? '') : ''));
    const back = await guest.visitor.send(finish.headers.get('location') ?? '');
    const code = new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? '';
    expect(code).not.toBe('');
    for (const verifier of [{}, { code_verifier: 'a'.repeat(43) }]) {
      const body = new URLSearchParams({
        client_id: 'my-unilogin',
        grant_type: 'authorization_code',
        redirect_uri: `${provider.issuer}/me`,
        code,
        ...verifier,
      });
      const tokens = await fetch(`${provider.issuer}/token`, { method: 'POST', body });
      expect(tokens.status).toBe(400);
    }
  });

  test('attack: a code that somebody else brought signs nobody in', async () => {
    const thief = new Guest(provider.issuer);
    const done = await comeIn(thief, '/me');
    const finish = await thief.visitor.send(provider.issuer + (done.at === 'done' ? (done.to ?? '') : ''));
    const back = await thief.visitor.send(finish.headers.get('location') ?? '');
    const address = new URL(back.headers.get('location') ?? '');
    const victim = await open({ visitor: new Visitor() }, address.pathname + address.search);
    expect(victim.html).not.toContain('dila5264');
  });
});
