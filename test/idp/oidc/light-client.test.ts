import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadKeys, rotateKeys } from '../../../idp/keys/keys.ts';
import { ClientSchema, saveClient } from '../../../idp/oidc/clients.ts';
import { claimsOf, getTokens, requestToken } from '../../support/code-flow.ts';
import { clientSecret, redirectUri, type RunningProvider, startTestProvider } from '../../support/identity-provider.ts';

let running: RunningProvider;
beforeAll(async () => {
  running = await startTestProvider();
  const other = { id: 'light-2', name: 'Pixelbugten', secret: clientSecret, light: true } as const;
  await saveClient(running.database, { ...other, redirectUris: [redirectUri], postLogoutRedirectUris: [] });
});
afterAll(() => running.stop());

/** Of the protocol (OpenID Connect Core 2, RFC 7662), and how sure: nothing of them says who. */
const ofTheProtocol = new Set(['iss', 'aud', 'iat', 'exp', 'nonce', 'at_hash', 'sid', 'auth_time', 'acr', 'amr']);
const ofTheToken = new Set(['active', 'client_id', 'scope', 'token_type']);
/** What the provider knows of the pupil who signs in (test/support/sign-in-room.ts). */
const known = /idav0001|Vinther|account-ida|Elev|EnFaktor/;

/** What a service is told beyond the protocol. */
function told(claims: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(claims).filter(([name]) => !ofTheProtocol.has(name) && !ofTheToken.has(name)),
  );
}

const ask = async (path: string, token: string, client = 'light') => {
  const authorization = `Basic ${Buffer.from(`${client}:${clientSecret}`).toString('base64')}`;
  const response = await fetch(new URL(path, running.issuer), {
    method: 'POST',
    headers: { authorization },
    body: new URLSearchParams({ token }),
  });
  return (await response.json()) as Record<string, unknown>;
};

describe('a light client learns institution numbers and a pseudonym, and no more', () => {
  test('from ID token, access token, introspection, user info and after a refresh, whatever it asks for', async () => {
    const params = {
      scope: 'openid profile',
      claims: JSON.stringify({ id_token: { name: null, uniid: null }, userinfo: { uniid: { essential: true } } }),
    };
    const { tokens } = await getTokens({ issuer: running.issuer, clientId: 'light', params });
    const { sub } = claimsOf(tokens['id_token']);
    const nothingElse = { sub, institutionsnumre: ['012345'] };
    expect(told(claimsOf(tokens['id_token']))).toEqual(nothingElse);
    const access = tokens['access_token'] ?? '';
    expect(access, 'opaque: there is nothing in it to read').toMatch(/^[\w-]{43}$/);
    const bearer = { headers: { authorization: `Bearer ${access}` } };
    expect(await (await fetch(new URL('/userinfo', running.issuer), bearer)).json()).toEqual(nothingElse);
    const introspected = await ask('/token/introspection', access);
    expect(introspected['active']).toBe(true);
    expect(told(introspected)).toEqual({ sub });
    const refresh = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token'] ?? '' };
    const again = (await (await requestToken(running.issuer, 'light', refresh)).json()) as Record<string, string>;
    expect(told(claimsOf(again['id_token']))).toEqual(nothingElse);
    const all = JSON.stringify([
      tokens,
      claimsOf(tokens['id_token']),
      introspected,
      again,
      claimsOf(again['id_token']),
    ]);
    expect(all).not.toMatch(known);
  });

  test('the pseudonym stays, through another sign-in and new keys for signatures, and is another at another service', async () => {
    const subOf = async (clientId: string) => {
      const { tokens } = await getTokens({ issuer: running.issuer, clientId });
      return claimsOf(tokens['id_token'])['sub'];
    };
    const first = await subOf('light');
    expect(await subOf('light')).toBe(first);
    const { pairwise } = await loadKeys(running.database);
    await rotateKeys(running.database);
    expect((await loadKeys(running.database)).pairwise).toBe(pairwise);
    const other = await subOf('light-2');
    expect(new Set([first, other, await subOf('confidential')]).size).toBe(3);
  });

  test('attack: two services together, or one with the list of all people, find nobody by a pseudonym', async () => {
    const { tokens } = await getTokens({ issuer: running.issuer, clientId: 'light' });
    const pseudonym = String(claimsOf(tokens['id_token'])['sub']);
    const { rows } = await sql<{
      secret: string;
    }>`select secret::text from oidc_keys where purpose = 'pairwise'`.execute(running.database);
    expect(rows).toHaveLength(1);
    expect(Buffer.from(pseudonym, 'base64url')).toHaveLength(32);
    // What can be made of what everybody knows: it takes the key, which no token has
    const guesses = ['account-ida', 'idav0001', 'Ida Vinther', '012345'].flatMap((one) =>
      [[one], ['light', one], [one, 'light'], ['light', 'service.example', one]].flatMap((parts) =>
        [parts.join(''), parts.join('|'), JSON.stringify(parts)].flatMap((text) =>
          ['sha256', 'sha1', 'md5', 'sha512'].map((hash) => createHash(hash).update(text).digest('base64url')),
        ),
      ),
    );
    expect(guesses.some((guess) => guess === pseudonym || guess.startsWith(pseudonym.slice(0, 16)))).toBe(false);
    expect(pseudonym).not.toMatch(known);
  });

  test('attack: it asks about a token that another service was given', async () => {
    const { tokens } = await getTokens({ issuer: running.issuer, clientId: 'confidential' });
    const seen = await ask('/token/introspection', tokens['access_token'] ?? '');
    expect(seen).toEqual({ active: false });
  });

  test.each([
    [
      'former links, which tell usernames',
      { oldLinks: { secret: 'a-secret-of-old', addresses: ['https://a.example/'] } },
    ],
    ['asking without a browser, by a username', { asksWithoutBrowser: true }],
  ])('cannot be registered for %s', (_, wanted) => {
    const client = { id: 'light', name: 'Let', secret: clientSecret, redirectUris: [redirectUri] };
    expect(v.safeParse(ClientSchema, { ...client, ...wanted }).success, 'as an ordinary one it can').toBe(true);
    expect(v.safeParse(ClientSchema, { ...client, ...wanted, light: true }).success).toBe(false);
  });
});
