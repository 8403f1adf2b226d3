import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { askForCode, getTokens, requestToken } from '../support/code-flow.ts';
import { redirectUri, type RunningProvider, startTestProvider } from '../support/identity-provider.ts';

let running: RunningProvider;
beforeAll(async () => {
  running = await startTestProvider();
});
afterAll(() => running.stop());

const userinfo = (token: string | undefined) =>
  fetch(new URL('/userinfo', running.issuer), { headers: { authorization: `Bearer ${token ?? ''}` } });

type AuthorizationCode = InstanceType<typeof running.identityProvider.provider.AuthorizationCode>;

async function exchange(clientId: string, params: Record<string, string>) {
  const response = await requestToken(running.issuer, clientId, { grant_type: 'authorization_code', ...params });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

describe('attack: a redirect address that is not registered', () => {
  test.each([
    ['another host', 'https://evil.example/unilogin/callback'],
    ['a longer path', `${redirectUri}/more`],
    ['a query added', `${redirectUri}?next=https://evil.example`],
    ['another scheme', redirectUri.replace('https', 'http')],
    ['another case', redirectUri.replace('callback', 'Callback')],
    ['a name in front', redirectUri.replace('service.example', 'service.example@evil.example')],
    ['none', ''],
  ])('%s is never redirected to', async (_how, address) => {
    const { back, response, code } = await askForCode({ issuer: running.issuer, params: { redirect_uri: address } });
    expect(back.origin).toBe(running.issuer);
    expect(response.status).toBe(400);
    expect(code).toBe('');
  });
});

describe('attack: no proof of who asked for the code', () => {
  test.each(['confidential', 'public-page', 'light'])('%s must send a PKCE challenge', async (clientId) => {
    const params = { code_challenge: '', code_challenge_method: '' };
    const { back, code } = await askForCode({ issuer: running.issuer, clientId, params });
    expect(code).toBe('');
    expect(back.searchParams.get('error')).toBe('invalid_request');
  });

  test('a plain challenge is none', async () => {
    const { back } = await askForCode({ issuer: running.issuer, params: { code_challenge_method: 'plain' } });
    expect(back.searchParams.get('error')).toBe('invalid_request');
  });

  test('a stolen code is worth nothing without the verifier', async () => {
    const { code } = await askForCode({ issuer: running.issuer, clientId: 'public-page' });
    const redirect_uri = 'https://service.example/public';
    expect((await exchange('public-page', { code, redirect_uri })).body['error']).toBe('invalid_grant');
    const guess = await exchange('public-page', { code, redirect_uri, code_verifier: 'a'.repeat(43) });
    expect(guess.body['error']).toBe('invalid_grant');
  });
});

describe('attack: code injection', () => {
  test("another service's code is refused", async () => {
    const { code, verifier } = await askForCode({ issuer: running.issuer, clientId: 'light' });
    const params = { code, code_verifier: verifier, redirect_uri: redirectUri };
    expect((await exchange('confidential', params)).body['error']).toBe('invalid_grant');
  });

  test('a code that was asked for with another address is refused', async () => {
    const { code, verifier } = await askForCode({ issuer: running.issuer });
    const params = { code, code_verifier: verifier, redirect_uri: 'https://service.example/other' };
    expect((await exchange('confidential', params)).body['error']).toBe('invalid_grant');
  });

  test('mix-up: the answer names its issuer, also when it is an error', async () => {
    const good = await askForCode({ issuer: running.issuer });
    expect(good.back.searchParams.get('iss')).toBe(running.issuer);
    const bad = await askForCode({ issuer: running.issuer, params: { prompt: 'none' } });
    expect(bad.back.searchParams.get('error')).toBe('login_required');
    expect(bad.back.searchParams.get('iss')).toBe(running.issuer);
  });
});

describe('attack: replay', () => {
  test('a code used twice ends what its first use gave', async () => {
    const { tokens, code, verifier, redirect_uri } = await getTokens({ issuer: running.issuer });
    expect((await userinfo(tokens['access_token'])).status).toBe(200);
    const again = await exchange('confidential', { code, code_verifier: verifier, redirect_uri });
    expect(again.body['error']).toBe('invalid_grant');
    expect((await userinfo(tokens['access_token'])).status).toBe(401);
    const refresh = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token'] ?? '' };
    expect((await requestToken(running.issuer, 'confidential', refresh)).status).toBe(400);
  });

  test('of two uses of a code in the same moment at most one gets tokens', async () => {
    const model = running.identityProvider.provider.AuthorizationCode.prototype;
    let release = (): void => undefined;
    const everybody = new Promise<void>((resolve) => (release = resolve));
    const { consume } = model;
    let found = 0;
    // All have found the code unused before the first uses it
    const use = vi.spyOn(model, 'consume').mockImplementation(async function (this: AuthorizationCode) {
      found += 1;
      if (found === 4) release();
      await everybody;
      await consume.call(this);
    });
    const { code, verifier } = await askForCode({ issuer: running.issuer });
    const params = { code, code_verifier: verifier, redirect_uri: redirectUri };
    const answers = await Promise.all([1, 2, 3, 4].map(() => exchange('confidential', params)));
    use.mockRestore();
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('a refresh token used twice ends the whole line', async () => {
    const { tokens } = await getTokens({ issuer: running.issuer });
    const old = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token'] ?? '' };
    const next = (await (await requestToken(running.issuer, 'confidential', old)).json()) as Record<string, string>;
    expect((await requestToken(running.issuer, 'confidential', old)).status).toBe(400);
    const successor = { grant_type: 'refresh_token', refresh_token: next['refresh_token'] ?? '' };
    expect((await requestToken(running.issuer, 'confidential', successor)).status).toBe(400);
    expect((await userinfo(next['access_token'])).status).toBe(401);
  });
});

describe('attack: a stranger as a service', () => {
  test('a wrong secret gets nothing', async () => {
    const { code, verifier } = await askForCode({ issuer: running.issuer });
    const answer = await fetch(new URL('/token', running.issuer), {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('confidential:wrong').toString('base64')}` },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        code_verifier: verifier,
        redirect_uri: redirectUri,
      }),
    });
    expect(answer.status).toBe(401);
  });

  test('a confidential client cannot pass for a public one', async () => {
    const { code, verifier } = await askForCode({ issuer: running.issuer });
    const answer = await fetch(new URL('/token', running.issuer), {
      method: 'POST',
      body: new URLSearchParams({
        client_id: 'confidential',
        grant_type: 'authorization_code',
        code,
        code_verifier: verifier,
        redirect_uri: redirectUri,
      }),
    });
    expect(answer.status).toBe(401);
  });

  test('the hash that the table keeps is not the secret', async () => {
    const row = await running.database
      .selectFrom('oidc_clients')
      .select('secret_hash')
      .where('id', '=', 'confidential')
      .executeTakeFirstOrThrow();
    const answer = await fetch(new URL('/token', running.issuer), {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`confidential:${row.secret_hash ?? ''}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'authorization_code' }),
    });
    expect(answer.status).toBe(401);
  });
});

test('attack: a stolen copy of the database opens no session and holds no code or token', async () => {
  const { tokens, visitor, code } = await getTokens({ issuer: running.issuer });
  const again = { client_id: 'confidential', redirect_uri: redirectUri, response_type: 'code', scope: 'openid' };
  const pkce = { code_challenge: 'a'.repeat(43), code_challenge_method: 'S256' };
  const query = new URLSearchParams({ ...again, ...pkce, prompt: 'login' });
  const begun = await visitor.send(`${running.issuer}/authorize?${query.toString()}`); // not followed: it stays open
  expect(begun.headers.get('location')).toContain('/sign-in/');
  const rows = await running.database.selectFrom('oidc_artifacts').selectAll().execute();
  const all = JSON.stringify(rows);
  const session = [...visitor.cookies].find(([name]) => name.startsWith('__Host-unilogin-session '))?.[1].value;
  expect(session).toBeDefined();
  for (const secret of [tokens['access_token'], tokens['refresh_token'], session, code]) {
    expect(all.includes(secret ?? 'missing')).toBe(false);
  }
});
