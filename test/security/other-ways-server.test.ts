import { createHmac, createPublicKey, type JsonWebKeyInput } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LyingProvider } from '../support/lying-provider.ts';
import { Chooser, localAt, low, startWithWays } from '../support/other-ways.ts';
import type { ProvingProvider } from '../support/proving-provider.ts';

/** A server of the house that no other provider may make ours talk to. */
let inner: Server;
let address: string;
let asked: string[] = [];
/** By what is wrong with it; `aabo` is sound but for what a test lets it do. */
const others: Record<string, LyingProvider> = {};
let aabo: LyingProvider;
let provider: ProvingProvider;

const wrongs = ['aabo', 'tokens', 'keys', 'page', 'moved', 'heavy', 'confused', 'elsewhere'] as const;
beforeAll(async () => {
  inner = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((listening) => inner.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(inner.address() as AddressInfo).port}`;
  for (const wrong of wrongs) others[wrong] = await new LyingProvider().start();
  const of = (wrong: (typeof wrongs)[number]) => others[wrong] ?? new LyingProvider();
  aabo = of('aabo');
  of('tokens').metadata['token_endpoint'] = `${address}/latest/meta-data`;
  of('keys').metadata['jwks_uri'] = `${address}/keys`;
  of('page').metadata['authorization_endpoint'] = 'http://login.aabo.example/authorize';
  of('moved').leads = { '/.well-known/openid-configuration': `${address}/configuration` };
  of('heavy').tooLong = 2_000_000;
  of('confused').metadata['issuer'] = aabo.issuer;
  of('elsewhere').metadata['token_endpoint'] = `${aabo.issuer}/token`;
  const known = wrongs.map((id) => localAt(of(id), { id, name: `Kommune ${id}` }));
  provider = await startWithWays(known);
});
afterAll(async () => {
  await provider.stop();
  inner.close();
  for (const one of Object.values(others)) one.stop();
});
afterEach(() => {
  asked = [];
  aabo.writes = undefined;
  aabo.leads = {};
  aabo.tooLong = 0;
});

const viola = { preferred_username: 'viol1386', acr: low };
const now = () => Math.floor(Date.now() / 1000);
const signedIn = () =>
  provider.database.selectFrom('audit').select('person').where('event', '=', 'signed-in').execute();

/** Goes there and comes back with what it says, and is nobody. Gives the page. */
async function refused(said: object = viola): Promise<string> {
  const someone = new Chooser(provider.issuer);
  const there = await someone.come({ idp_hint: 'aabo' });
  const { url, html } = await someone.comeBack(aabo, there, said);
  expect(url.pathname).toBe(`/sign-in/${someone.id}/other-ways`);
  expect(await signedIn()).toEqual([]);
  return html;
}

describe('attack: our server is led to an address of the house', () => {
  test.each(['tokens', 'keys', 'moved', 'elsewhere'])(
    'by its own description (%s): nobody is sent there, and nothing is asked',
    async (wrong) => {
      const someone = new Chooser(provider.issuer);
      expect((await someone.come({ idp_hint: wrong })).pathname).toBe(`/sign-in/${someone.id}/other-ways`);
      expect(asked).toEqual([]);
      expect(provider.log.join('')).toContain(`"upstream":"${wrong}"`);
    },
  );

  test('by a redirect of its tokens, which would bring our secret along', async () => {
    aabo.leads = { '/token': `${address}/token` };
    await refused();
    expect(asked).toEqual([]);
  });
});

describe('attack: a browser is led astray by another provider’s description', () => {
  test('to a page that anybody on the way can write', async () => {
    const someone = new Chooser(provider.issuer);
    expect((await someone.come({ idp_hint: 'page' })).pathname).toBe(`/sign-in/${someone.id}/other-ways`);
  });

  test('that is another provider’s', async () => {
    const someone = new Chooser(provider.issuer);
    expect((await someone.come({ idp_hint: 'confused' })).pathname).toBe(`/sign-in/${someone.id}/other-ways`);
  });
});

describe('attack: answers without an end', () => {
  test('of what it can', async () => {
    const someone = new Chooser(provider.issuer);
    expect((await someone.come({ idp_hint: 'heavy' })).pathname).toBe(`/sign-in/${someone.id}/other-ways`);
    expect((await someone.open('other-ways')).html).toContain('Kommune heavy svarer ikke');
  });

  test('of who somebody is', async () => {
    aabo.tooLong = 2_000_000;
    await refused();
  });
});

describe('attack: forged token', () => {
  const part = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url');

  test('without a signature', async () => {
    aabo.writes = (said) => `${part({ alg: 'none' })}.${part(said)}.`;
    expect(await refused()).toContain('Det svar passede ikke');
  });

  test.each(['pem', 'der'] as const)('signed with the public key as a secret (%s)', async (format) => {
    const { keys } = (await (await fetch(`${aabo.issuer}/jwks`)).json()) as { keys: [JsonWebKeyInput['key']] };
    const key = createPublicKey({ key: keys[0], format: 'jwk' });
    const secret = format === 'pem' ? key.export({ format, type: 'spki' }) : key.export({ format, type: 'spki' });
    aabo.writes = (said) => {
      const signed = `${part({ alg: 'HS256', kid: 'one' })}.${part(said)}`;
      return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
    };
    expect(await refused()).toContain('Det svar passede ikke');
  });

  test('signed with our own secret, which the other end knows too', async () => {
    aabo.writes = (said) => {
      const signed = `${part({ alg: 'HS256' })}.${part(said)}`;
      const secret = 'a-secret-that-only-the-two-of-us-know-02';
      return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
    };
    expect(await refused()).toContain('Det svar passede ikke');
  });
});

describe('attack: whoever used this computer before', () => {
  test('is still signed in there, a minute ago, and the provider asks nobody anew', async () => {
    expect(await refused({ ...viola, auth_time: now() - 60 })).toContain('Er det dig?');
  });

  test('nor where it does not say when it asked', async () => {
    expect(await refused({ ...viola, auth_time: undefined })).toContain('Er det dig?');
  });
});

test('a provider whose clock goes a minute wrong, and who asks, is believed', async () => {
  const someone = new Chooser(provider.issuer);
  const there = await someone.come({ idp_hint: 'aabo' });
  const times = { iat: now() - 60, auth_time: now() - 60, exp: now() + 60 };
  const { url } = await someone.comeBack(aabo, there, { ...viola, ...times });
  expect(url.origin).toBe('https://service.example');
});
