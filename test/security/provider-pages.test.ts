import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askForCode, getTokens } from '../support/code-flow.ts';
import { type RunningProvider, startTestProvider } from '../support/identity-provider.ts';
import { Visitor } from '../support/visitor.ts';

let running: RunningProvider;
let behindTls: RunningProvider;
beforeAll(async () => {
  running = await startTestProvider();
  behindTls = await startTestProvider(undefined, { issuer: 'https://login.example' });
});
afterAll(() => Promise.all([running.stop(), behindTls.stop()]));

const pages = ['/sign-out', '/sign-out/success', '/authorize', '/authorize/unknown', '/nothing-here'];
const see = (path: string) => new Visitor().send(new URL(path, running.issuer));

describe('attack: clickjacking and injected script', () => {
  test.each(pages)('%s lets nobody frame it and runs no script but our own', async (path) => {
    const answer = await see(path);
    expect(answer.headers.get('content-type')).toContain('text/html');
    const policy = new Map(
      (answer.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(Object.fromEntries(policy)).toMatchObject({
      'default-src': "'none'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'require-trusted-types-for': "'script'",
      'connect-src': "'self'",
    });
    expect(policy.get('script-src')).toMatch(/^'self'( 'sha256-[\w+/=]+')?$/);
    expect(policy.get('style-src')).toMatch(/^'self'( 'sha256-[\w+/=]+')?$/);
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  test('what stands in the address does not become HTML', async () => {
    const planted = '<img src=x onerror=alert(1)>';
    const query = new URLSearchParams({ client_id: planted, redirect_uri: planted, state: planted, scope: planted });
    const html = await (await see(`/authorize?${query.toString()}`)).text();
    expect(html).not.toContain('<img');
  });
});

describe('attack: reading over the shoulder of a shared computer', () => {
  test.each([...pages, '/userinfo', '/healthz'])('%s is kept nowhere and tells no other site', async (path) => {
    const answer = await see(path);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test('the session ends with the browser', async () => {
    const { visitor } = await getTokens({ issuer: running.issuer });
    const session = [...visitor.cookies].find(([name]) => name.startsWith('__Host-unilogin-session '));
    expect(session?.[1].attributes.toLowerCase()).not.toMatch(/expires|max-age/);
  });
});

describe('attack: a cookie from another subdomain, or read by a script', () => {
  test('every cookie is Secure, HttpOnly and SameSite, and the session belongs to this host alone', async () => {
    const { visitor } = await getTokens({ issuer: running.issuer });
    expect(visitor.cookies.size).toBeGreaterThan(0);
    const seen = [...visitor.cookies];
    for (const [name, { attributes }] of seen) {
      expect(attributes, name).toMatch(/secure/i);
      expect(attributes, name).toMatch(/httponly/i);
      expect(attributes, name).toMatch(/samesite=lax/i);
      expect(attributes, name).not.toMatch(/domain/i);
      expect(name).toMatch(/^__(Host|Secure)-/);
    }
    expect(visitor.cookies.has('__Host-unilogin-session /')).toBe(true);
  });

  test('a session cookie without our signature is nobody', async () => {
    const { visitor } = await getTokens({ issuer: running.issuer });
    visitor.cookies.delete('__Host-unilogin-session.sig /');
    const { url } = await visitor.visit(
      `${running.issuer}/authorize?client_id=confidential&response_type=code&scope=openid&prompt=none&code_challenge_method=S256` +
        `&code_challenge=${'a'.repeat(43)}&redirect_uri=${encodeURIComponent('https://service.example/unilogin/callback')}`,
    );
    expect(url.searchParams.get('error')).toBe('login_required');
  });
});

describe('attack: session fixation', () => {
  test('signing in gives the session a new id', async () => {
    const visitor = new Visitor();
    await getTokens({ issuer: running.issuer, visitor });
    const before = visitor.cookies.get('__Host-unilogin-session /')?.value;
    await getTokens({ issuer: running.issuer, visitor });
    await visitor.visit(`${running.issuer}/sign-out`);
    const params = { prompt: 'login' };
    await askForCode({ issuer: running.issuer, visitor, params });
    expect(visitor.cookies.get('__Host-unilogin-session /')?.value).not.toBe(before);
  });
});

describe('attack: a forged sign-out', () => {
  test('a form on another site cannot sign anybody out', async () => {
    const { tokens, visitor } = await getTokens({ issuer: running.issuer });
    const answer = await visitor.send(`${running.issuer}/sign-out/confirm`, {
      method: 'POST',
      body: new URLSearchParams({ logout: 'yes', xsrf: 'guessed' }),
    });
    expect(answer.status).toBe(400);
    const userinfo = await fetch(new URL('/userinfo', running.issuer), {
      headers: { authorization: `Bearer ${tokens['access_token'] ?? ''}` },
    });
    expect(userinfo.status).toBe(200);
  });

  test('an address that is not registered is never redirected to', async () => {
    const { tokens, visitor } = await getTokens({ issuer: running.issuer });
    const query = new URLSearchParams({
      id_token_hint: tokens['id_token'] ?? '',
      post_logout_redirect_uri: 'https://evil.example/',
    });
    const { url, response } = await visitor.visit(`${running.issuer}/sign-out?${query.toString()}`);
    expect(url.origin).toBe(running.issuer);
    expect(response.status).toBe(400);
  });
});

describe('attack: a Host header that names another place', () => {
  test('no address of ours changes', async () => {
    const answer = await fetch(new URL('/.well-known/openid-configuration', behindTls.issuer), {
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' },
    });
    const text = await answer.text();
    expect(text).not.toContain('evil.example');
    expect(JSON.parse(text)).toMatchObject({ token_endpoint: 'https://login.example/token' });
  });
});

test('attack: the first visit over plain http is the last (HSTS), on https only', async () => {
  const answer = await fetch(new URL('/healthz', behindTls.issuer));
  expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  expect((await see('/healthz')).headers.get('strict-transport-security')).toBeNull();
});

describe("attack: another site's script calls the provider", () => {
  const allowed = async (clientId: string, origin: string) => {
    const { tokens } = await getTokens({ issuer: running.issuer, clientId });
    const headers = { authorization: `Bearer ${tokens['access_token'] ?? ''}`, origin };
    const answer = await fetch(new URL('/userinfo', running.issuer), { headers });
    return answer.headers.get('access-control-allow-origin');
  };

  test('a public client may, from where it is registered and nowhere else', async () => {
    expect(await allowed('public-page', 'https://service.example')).toBe('https://service.example');
    expect(await allowed('public-page', 'https://evil.example')).toBeNull();
  });
  test('a confidential client may not: its tokens are in no page', async () => {
    expect(await allowed('confidential', 'https://service.example')).toBeNull();
  });
});
