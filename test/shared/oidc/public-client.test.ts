import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPublicClient, type PublicClient } from '../../../shared/oidc/public-client.ts';
import { startTestProvider, type RunningProvider } from '../../support/identity-provider.ts';
import { Visitor } from '../../support/visitor.ts';

let provider: RunningProvider;
beforeAll(async () => {
  provider = await startTestProvider();
});
afterAll(() => provider.stop());

const returnTo = 'https://service.example/public?page=3';
const state = `unilogin-page.${'5'.repeat(32)}`;

function start(): PublicClient {
  return createPublicClient({
    issuer: new URL(provider.issuer),
    clientId: 'public-page',
    redirectUri: new URL('https://service.example/public'),
    apis: [provider.issuer],
  });
}

/** Begins a sign-in and goes to the provider; gives its answer, not yet judged. */
async function visit(client: PublicClient) {
  const begun = await client.begin({ returnTo, params: { ui_locales: 'da' } }, state);
  if ('failure' in begun) throw new Error(begun.failure.code);
  const { url } = await new Visitor().visit(begun.url);
  return { answer: url.searchParams, transaction: begun.transaction };
}

describe('the public client against a real provider', () => {
  test('signs in, says who, and calls an API with the token', async () => {
    const client = start();
    const { answer, transaction } = await visit(client);
    expect(await client.finish(answer, transaction)).toEqual({ returnTo });
    const session = client.session();
    expect(session).toMatchObject({ signedIn: true, person: { institutions: [{ number: expect.any(String) }] } });
    const me = await client.fetch(new Request(`${provider.issuer}/userinfo`));
    expect(me.status).toBe(200);
    expect(JSON.stringify({ ...client, session })).not.toMatch(/eyJ|token/);
  });

  test('refuses a code that was injected: the verifier is not the one of the challenge', async () => {
    const victim = start();
    const { transaction } = await visit(victim);
    const { answer: stolen } = await visit(start());
    const outcome = await victim.finish(stolen, transaction);
    expect(outcome).toEqual({ failure: { code: 'provider-refused', data: { error: 'invalid_grant' } } });
    expect(victim.session()).toEqual({ signedIn: false });
  });

  test('refuses a code that was used before', async () => {
    const client = start();
    const { answer, transaction } = await visit(client);
    await client.finish(answer, transaction);
    const again = await start().finish(answer, transaction);
    expect(again).toMatchObject({ failure: { code: 'provider-refused' } });
  });

  test.each([
    ['another state', { state: 'other' }, 'state-mismatch'],
    ['another issuer (mix-up)', { iss: 'https://evil.example' }, 'state-mismatch'],
    ['no issuer, though the provider promises one', { iss: undefined }, 'state-mismatch'],
    ['a refusal by the person', { code: undefined, error: 'access_denied' }, 'cancelled'],
    ['a refusal by the provider', { code: undefined, error: 'login_required' }, 'provider-refused'],
  ])('an answer with %s is not believed', async (_name, changes, code) => {
    const client = start();
    const { answer, transaction } = await visit(client);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) answer.delete(name);
      else answer.set(name, value);
    }
    expect(await client.finish(answer, transaction)).toMatchObject({ failure: { code } });
    expect(client.session()).toEqual({ signedIn: false });
  });

  test('refuses an ID token whose nonce belongs to another sign-in', async () => {
    const client = start();
    const { answer, transaction } = await visit(client);
    const outcome = await client.finish(answer, { ...transaction, nonce: 'n'.repeat(43) });
    expect(outcome).toEqual({ failure: { code: 'state-mismatch', data: {} } });
  });

  test.each([undefined, null, {}, 'text', { state }])(
    'takes no transaction from storage that is %j',
    async (stored) => {
      const client = start();
      const { answer } = await visit(client);
      expect(await client.finish(answer, stored)).toEqual({ failure: { code: 'state-mismatch', data: {} } });
    },
  );

  test('a provider that is not there is said to be unreachable, and asked again at the next click', async () => {
    const client = createPublicClient({
      issuer: new URL('http://localhost:9'),
      clientId: 'public-page',
      redirectUri: new URL('https://service.example/public'),
      apis: [],
    });
    const outcome = await client.begin({ returnTo, params: {} }, state);
    expect(outcome).toEqual({ failure: { code: 'unreachable', data: {} } });
  });

  test('signing out forgets the token and puts none into the address', async () => {
    const client = start();
    const { answer, transaction } = await visit(client);
    await client.finish(answer, transaction);
    const to = await client.signOut();
    expect(client.session()).toEqual({ signedIn: false });
    expect([...(to?.searchParams.keys() ?? [])].sort()).toEqual(['client_id', 'post_logout_redirect_uri']);
  });
});
