import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimsOf, askForCode, getTokens, requestToken } from '../../support/code-flow.ts';
import { type RunningProvider, startTestProvider } from '../../support/identity-provider.ts';

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
    acr_values_supported: ['Low', 'Substantial', 'High'].map(
      (level) => `https://data.gov.dk/concept/core/nsis/loa/${level}`,
    ),
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

test('a pushed request leads to a code', async () => {
  const { response } = await askForCode({ issuer: running.issuer });
  expect(response.status).toBe(303);
});
