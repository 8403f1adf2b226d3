import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meCalls } from '../../shared/contract/me.ts';
import { getTokens } from '../support/code-flow.ts';
import { Extension, extensionOrigin, registerExtension } from '../support/extension.ts';
import { Household } from '../support/household.ts';
import { saveTestClients } from '../support/identity-provider.ts';

const { path } = meCalls.me;
let home: Household;
let mothers: Extension;
beforeAll(async () => {
  home = await Household.open();
  await registerExtension(home.provider.database);
  await saveTestClients(home.provider.database);
  mothers = await Extension.of(home.mother);
});
afterAll(() => home.close());

const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code;

test('attack: a service uses the token that it was given as the extension’s', async () => {
  const { issuer } = home.provider;
  const { visitor } = home.mother;
  const { tokens } = await getTokens({ issuer, visitor, clientId: 'public-page' });
  for (const token of [tokens['access_token'], tokens['id_token'], tokens['refresh_token']]) {
    const { id } = await home.asks();
    expect(await codeOf(await mothers.ask(path, { token: token ?? '' }))).toBe('interaction-expired');
    expect(await codeOf(await mothers.ask(`/api/approvals/${id}/refuse`, { token: token ?? '', body: {} }))).toBe(
      'interaction-expired',
    );
    expect(await home.stands()).toMatchObject({ state: 'waiting' });
  }
});

describe('attack: another extension in the same browser', () => {
  const from = (origin: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
    home.mother.visitor.send(home.provider.issuer + path, {
      ...init,
      headers: { origin, 'sec-fetch-site': 'cross-site', ...init.headers },
    });
  const others = ['chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'https://x.chrome-extension.example', 'null'];

  test('is let to read nothing, not even whether it may ask', async () => {
    for (const origin of others) {
      const asked = await from(origin, { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } });
      expect(asked.headers.get('access-control-allow-origin'), origin).toBeNull();
      const answer = await from(origin, { headers: { authorization: 'Bearer x' } });
      expect(answer.headers.get('access-control-allow-origin'), origin).toBeNull();
    }
  });

  test('sends the browser’s cookie along, as our own might: it opens nothing', async () => {
    const answer = await from(extensionOrigin);
    expect(await codeOf(answer)).toBe('wrong-origin');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    const both = await from(extensionOrigin, { headers: { authorization: 'Bearer x' } });
    expect(await codeOf(both)).toBe('interaction-expired');
  });
});

test('attack: a token in the address, where histories and logs keep it', async () => {
  const token = mothers.tokens['access_token'] ?? '';
  const answer = await fetch(`${home.provider.issuer}${path}?access_token=${token}`, {
    headers: { origin: extensionOrigin },
  });
  expect(await codeOf(answer)).toBe('interaction-expired');
});

test('attack: something else than a token', async () => {
  for (const token of ['', '..', `${mothers.tokens['access_token'] ?? ''}x`, "' or 1=1 --", 'x'.repeat(4000), '%00']) {
    expect(await codeOf(await mothers.ask(path, { token })), token).toBe('interaction-expired');
  }
});

test('attack: a token that outlives the session', async () => {
  const extension = await Extension.of(home.ida);
  expect((await extension.ask(path)).status).toBe(200);
  const { step, id } = await home.asks();
  expect(step.at).toBe('waiting');
  expect((await mothers.ask(`/api/approvals/${id}/report`, { body: {} })).status, 'ends it').toBe(200);
  expect(await codeOf(await extension.ask(path))).toBe('interaction-expired');
});

test('attack: another service takes the token back, which its owner alone may', async () => {
  const extension = await Extension.of(home.mother);
  const takeBack = (client_id: string) =>
    fetch(`${home.provider.issuer}/token/revocation`, {
      method: 'POST',
      body: new URLSearchParams({ client_id, token: extension.tokens['access_token'] ?? '' }),
    });
  await takeBack('public-page');
  expect((await extension.ask(path)).status).toBe(200);
  expect((await takeBack('unilogin-extension')).status).toBe(200);
  expect(await codeOf(await extension.ask(path))).toBe('interaction-expired');
});

test('attack: a service registers itself as the extension by its address', async () => {
  const metadata = (redirectUris: string[], more: object = {}) =>
    import('../../idp/oidc/clients.ts').then(({ saveClient }) =>
      saveClient(home.provider.database, { id: 'evil', name: 'x', redirectUris, isExtension: true, ...more }),
    );
  await expect(metadata(['https://evil.example/'])).rejects.toThrow('extension');
  await expect(metadata(['https://ghhbgoacipbhiikccgphbindlhipoilo.chromiumapp.org.evil.example/'])).rejects.toThrow(
    'extension',
  );
  await expect(metadata(['http://ghhbgoacipbhiikccgphbindlhipoilo.chromiumapp.org/'])).rejects.toThrow('extension');
});
