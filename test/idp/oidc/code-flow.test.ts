import { createHash } from 'node:crypto';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deleteExpired } from '../../../idp/oidc/expiry.ts';
import { claimsOf, askForCode, getTokens, requestToken } from '../../support/code-flow.ts';
import { clientSecret, redirectUri, type RunningProvider, startTestProvider } from '../../support/identity-provider.ts';
import { Visitor } from '../../support/visitor.ts';

let running: RunningProvider;
beforeAll(async () => {
  running = await startTestProvider();
});
afterAll(() => running.stop());

const bearer = (token: string | undefined) => ({ headers: { authorization: `Bearer ${token ?? ''}` } });

describe('a service gets what the real broker gives', () => {
  test('the ID token, signed with a published key, says who and how sure', async () => {
    const { tokens } = await getTokens({ issuer: running.issuer });
    const keys = createRemoteJWKSet(new URL('/jwks', running.issuer));
    const { payload } = await jwtVerify(tokens['id_token'] ?? '', keys, {
      issuer: running.issuer,
      audience: 'confidential',
    });
    expect(payload).toMatchObject({
      sub: 'account-ida',
      nonce: 'the-nonce',
      name: 'Ida Vinther',
      uniid: 'idav0001',
      aktoer_gruppe: 'Elev',
      unilogin_loa: 'EnFaktor',
      loa: '2',
      acr: 'https://data.gov.dk/concept/core/nsis/loa/Low',
      institutionsnumre: ['012345'],
    });
  });

  test('userinfo says the same', async () => {
    const { tokens } = await getTokens({ issuer: running.issuer });
    const answer = await fetch(new URL('/userinfo', running.issuer), bearer(tokens['access_token']));
    expect(await answer.json()).toMatchObject({
      sub: 'account-ida',
      uniid: 'idav0001',
      unilogin_loa: 'EnFaktor',
      loa: '2',
    });
  });

  test('a light client gets institution numbers and a pseudonym of its own', async () => {
    const { tokens } = await getTokens({ issuer: running.issuer, clientId: 'light' });
    const claims = claimsOf(tokens['id_token']);
    expect(claims['institutionsnumre']).toEqual(['012345']);
    expect(claims['sub']).not.toBe('account-ida');
    const answer = await fetch(new URL('/userinfo', running.issuer), bearer(tokens['access_token']));
    expect(await answer.json()).toEqual({ sub: claims['sub'], institutionsnumre: ['012345'] });
    for (const name of ['name', 'uniid', 'aktoer_gruppe', 'unilogin_loa']) expect(claims).not.toHaveProperty(name);
    const again = await getTokens({ issuer: running.issuer, clientId: 'light' });
    expect(claimsOf(again.tokens['id_token'])['sub']).toBe(claims['sub']);
  });

  test('a public client gets the same without a secret', async () => {
    const { tokens, status } = await getTokens({ issuer: running.issuer, clientId: 'public-page' });
    expect(status).toBe(200);
    expect(claimsOf(tokens['id_token'])['uniid']).toBe('idav0001');
  });

  test('a second service gets in without asking the person again', async () => {
    const { visitor } = await getTokens({ issuer: running.issuer });
    const { code } = await askForCode({
      issuer: running.issuer,
      clientId: 'light',
      visitor,
      params: { prompt: 'none' },
    });
    expect(code).not.toBe('');
  });
});

test('the discovery document offers what is promised', async () => {
  const offered = (await (await fetch(new URL('/.well-known/openid-configuration', running.issuer))).json()) as object;
  expect(offered).toMatchObject({
    issuer: running.issuer,
    acr_values_supported: expect.arrayContaining([
      'https://data.gov.dk/concept/core/nsis/loa/Low',
      'https://data.gov.dk/concept/core/nsis/loa/Substantial',
      'https://data.gov.dk/concept/core/nsis/loa/High',
      'urn:dk:gov:saml:attribute:AssuranceLevel:3',
    ]) as unknown,
    claims_parameter_supported: true,
    authorization_response_iss_parameter_supported: true,
    backchannel_logout_supported: true,
    code_challenge_methods_supported: ['S256'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    response_types_supported: ['code'],
    subject_types_supported: ['public', 'pairwise'],
    pushed_authorization_request_endpoint: `${running.issuer}/par`,
    end_session_endpoint: `${running.issuer}/sign-out`,
  });
});

test('a refresh token works once, and its successor after it', async () => {
  const { tokens } = await getTokens({ issuer: running.issuer });
  const first = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token'] ?? '' };
  const next = (await (await requestToken(running.issuer, 'confidential', first)).json()) as Record<string, string>;
  expect(claimsOf(next['id_token'])['uniid']).toBe('idav0001');
  expect(next['refresh_token']).not.toBe(tokens['refresh_token']);
  expect((await requestToken(running.issuer, 'confidential', first)).status).toBe(400);
});

test('a pushed request keeps its parameters out of the address, and works once', async () => {
  const verifier = 'v'.repeat(43);
  const pushed = await fetch(new URL('/par', running.issuer), {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`confidential:${clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({
      client_id: 'confidential',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: redirectUri,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }),
  });
  expect(pushed.status, await pushed.clone().text()).toBe(201);
  const { request_uri } = (await pushed.json()) as { request_uri: string };
  const address = `${running.issuer}/authorize?${new URLSearchParams({ client_id: 'confidential', request_uri }).toString()}`;
  const { url } = await new Visitor().visit(address);
  const params = { grant_type: 'authorization_code', redirect_uri: redirectUri, code_verifier: verifier };
  const code = url.searchParams.get('code') ?? '';
  expect((await requestToken(running.issuer, 'confidential', { ...params, code })).status).toBe(200);
  expect((await new Visitor().visit(address)).url.searchParams.has('code')).toBe(false);
});

test('response_mode=form_post leads back by a form that the policy lets through', async () => {
  const { response } = await askForCode({ issuer: running.issuer, params: { response_mode: 'form_post' } });
  expect(response.headers.get('content-security-policy')).toMatch(/form-action 'self' https:\/\/service\.example/);
  expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-/);
  expect(await response.text()).toContain(`action="${redirectUri}"`);
});

describe('how long a session lasts (lifetimes.ts)', () => {
  const secondsLeft = async (accountId: string) => {
    const row = await running.database
      .selectFrom('oidc_artifacts')
      .select(['expires_at', 'payload'])
      .where('model', '=', 'Session')
      .orderBy('expires_at', 'desc')
      .execute();
    const own = row.find(({ payload }) => payload['accountId'] === accountId);
    return ((own?.expires_at?.getTime() ?? 0) - Date.now()) / 1000;
  };

  test('eight hours; thirty idle minutes for grades 0 to 6', async () => {
    await getTokens({ issuer: running.issuer, params: { login_hint: 'account-oskar' } });
    expect(await secondsLeft('account-oskar')).toBeCloseTo(8 * 3600, -2);
    await getTokens({ issuer: running.issuer, params: { login_hint: 'account-ida' } });
    expect(await secondsLeft('account-ida')).toBeCloseTo(30 * 60, -2);
  });

  test('however busy, it ends eight hours after signing in', async () => {
    const { visitor } = await getTokens({ issuer: running.issuer, params: { login_hint: 'account-oskar' } });
    const sevenHoursAgo = Math.floor(Date.now() / 1000) - 7 * 3600;
    await sql`update oidc_artifacts set payload = jsonb_set(payload::jsonb, '{loginTs}', to_jsonb(${sevenHoursAgo}::int))::json
      where model = 'Session'`.execute(running.database);
    const before = new Set(
      (await running.database.selectFrom('oidc_artifacts').select('id').execute()).map(({ id }) => id),
    );
    await askForCode({ issuer: running.issuer, visitor, clientId: 'light' });
    const rows = await running.database
      .selectFrom('oidc_artifacts')
      .select(['id', 'expires_at'])
      .where('model', '=', 'Session')
      .execute();
    const renewed = rows.map(({ expires_at }) => ((expires_at?.getTime() ?? 0) - Date.now()) / 1000);
    expect(before.size).toBeGreaterThan(0);
    expect(Math.min(...renewed.map((left) => Math.abs(left - 3600)))).toBeLessThan(60);
  });
});

describe('a service that renews its token counts as a visit', () => {
  test.each([
    ['the idle time begins anew', 60, 30 * 60],
    ['but eight hours are eight hours', 7.9 * 3600, 0.1 * 3600],
  ])('%s', async (_, sinceSignIn, expected) => {
    const { tokens } = await getTokens({ issuer: running.issuer, params: { login_hint: 'account-ida' } });
    const now = Math.floor(Date.now() / 1000);
    const own = sql`model = 'Session' and payload->>'accountId' = 'account-ida'`;
    await sql`update oidc_artifacts set expires_at = now() + interval '1 minute', payload = (payload::jsonb ||
      jsonb_build_object('exp', ${now + 60}::int, 'loginTs', ${now - Math.floor(sinceSignIn)}::int))::json where ${own}`.execute(
      running.database,
    );
    const params = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token'] ?? '' };
    expect((await requestToken(running.issuer, 'confidential', params)).status).toBe(200);
    const { rows } = await sql<{ left: number }>`select extract(epoch from max(expires_at) - now())::float as left
      from oidc_artifacts where ${own}`.execute(running.database);
    expect(Math.abs((rows[0]?.left ?? 0) - expected)).toBeLessThan(30);
  });
});

test('what has expired is deleted, the rest stays', async () => {
  await getTokens({ issuer: running.issuer });
  const count = async () => (await running.database.selectFrom('oidc_artifacts').select('id').execute()).length;
  const before = await count();
  await running.database
    .insertInto('oidc_artifacts')
    .values({
      ...{
        model: 'AccessToken',
        id: 'old',
        payload: '{}',
        grant_id: null,
        uid: null,
        user_code: null,
        consumed_at: null,
      },
      expires_at: new Date(Date.now() - 1000),
    })
    .execute();
  await deleteExpired(running.database);
  expect(await count()).toBe(before);
});
