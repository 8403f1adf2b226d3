import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSession } from '../../extension/session/session.ts';
import { LyingProvider } from '../support/lying-provider.ts';
import { MemoryBrowser } from './memory-platform.ts';

let provider: LyingProvider;
let browser: MemoryBrowser;
beforeEach(async () => {
  provider = await new LyingProvider().start();
  const { issuer } = provider;
  provider.clientId = 'unilogin-extension';
  provider.metadata = {
    authorization_response_iss_parameter_supported: true,
    revocation_endpoint: `${issuer}/revoke`,
    end_session_endpoint: `${issuer}/end`,
  };
  browser = new MemoryBrowser();
  browser.visits = async (address) => provider.answer(address);
  await browser.kept.local.set('provider', issuer);
});
afterEach(() => provider.stop());

const signIn = async (interactive = true) => {
  await openSession(browser.door()).signIn({ interactive });
  return Object.fromEntries(browser.kept.session.content);
};
const failed = (code: string) => ({ attempt: { at: 'failed', failure: { code } } });

test('asks with PKCE, state and nonce, in the browser’s language', async () => {
  expect(await signIn()).toMatchObject({ tokens: { access: 'at', issuer: provider.issuer } });
  const [{ address } = { address: new URL('about:blank') }] = browser.visited;
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    client_id: 'unilogin-extension',
    code_challenge_method: 'S256',
    scope: 'openid',
    ui_locales: 'da',
  });
  for (const name of ['state', 'nonce', 'code_challenge'])
    expect(address.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
});

test('without a word to the person it asks for nothing to be shown, and a no leaves no trace', async () => {
  browser.visits = async (address) => provider.answer(address, { code: undefined, error: 'login_required' });
  expect(await signIn(false)).toEqual({});
  expect(browser.visited[0]?.address.searchParams.get('prompt')).toBe('none');
});

test('a window that is closed is no mistake of anybody’s', async () => {
  browser.visits = () => Promise.reject(new Error('The user did not approve access.'));
  expect(await signIn()).toMatchObject(failed('cancelled'));
});

describe('attack: an answer that is not this sign-in’s', () => {
  test.each([
    ['state', { state: 'of-another' }],
    ['issuer', { iss: 'https://evil.example' }],
    ['no issuer', { iss: undefined }],
  ])('another %s', async (_, changes) => {
    browser.visits = async (address) => provider.answer(address, changes);
    expect(await signIn()).toMatchObject(failed('state-mismatch'));
    expect(provider.asked, 'no code is spent').toEqual([]);
  });

  test('an ID token of another sign-in, or for another client', async () => {
    for (const lie of [{ nonce: 'of-another' }, { aud: 'island' }, { iss: 'https://evil.example' }]) {
      provider.lie = lie;
      expect(await signIn(), JSON.stringify(lie)).toMatchObject(failed('state-mismatch'));
      expect(browser.kept.session.content.has('tokens')).toBe(false);
    }
  });
});

describe('attack: a provider’s description sends codes and tokens elsewhere', () => {
  test.each(['authorization_endpoint', 'token_endpoint', 'revocation_endpoint', 'end_session_endpoint'])(
    'as %s',
    async (name) => {
      for (const address of [
        'https://evil.example/x',
        `${provider.issuer}@evil.example/`,
        'javascript:alert(1)',
        7,
        null,
      ]) {
        provider.metadata[name] = address;
        expect(await signIn(), String(address)).toMatchObject(failed('misconfigured'));
      }
      expect(browser.visited).toEqual([]);
    },
  );
});

describe('attack: a provider’s description without measure', () => {
  test('of another issuer', async () => {
    provider.metadata['issuer'] = 'https://evil.example';
    expect(await signIn()).toMatchObject(failed('state-mismatch'));
    expect(browser.visited).toEqual([]);
  });

  test('that fills the memory', async () => {
    provider.metadata['more'] = 'x'.repeat(200_000);
    expect(await signIn()).toMatchObject(failed('unexpected'));
    expect(browser.visited).toEqual([]);
  });

  test('that never ends', { timeout: 5_000 }, async () => {
    const soon = AbortSignal.timeout.bind(AbortSignal, 300);
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => soon());
    const slow = createServer((_, response) => void response.write('{"issuer":'));
    await new Promise<void>((listening) => slow.listen(0, '127.0.0.1', listening));
    await browser.kept.local.set('provider', `http://127.0.0.1:${(slow.address() as AddressInfo).port}`);
    expect(await signIn()).toMatchObject(failed('unreachable'));
    slow.closeAllConnections();
    slow.close();
    vi.restoreAllMocks();
  });
});

describe('a clock that is wrong', () => {
  test.each([-26, -2, 3, 9_000])('by %d hours keeps nobody out', async (hours) => {
    provider.ahead = hours * 3_600_000;
    expect(await signIn()).toMatchObject({ tokens: { access: 'at' } });
  });

  test('does not make an old ID token new', async () => {
    provider.lie = { iat: 1, exp: 2 };
    expect(await signIn()).toMatchObject(failed('state-mismatch'));
  });
});

describe('attack: an address at which anybody on the way could read', () => {
  test.each(['http://provider.example', 'ftp://provider.example', 'http://localhost.evil.example'])(
    'such as %s',
    async (address) => {
      await browser.kept.managed.set('provider', address);
      expect(await signIn()).toMatchObject(failed('misconfigured'));
      expect(browser.visited).toEqual([]);
    },
  );
});
