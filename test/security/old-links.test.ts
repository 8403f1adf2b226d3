import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createCarrier } from '../../idp/old-links/carried.ts';
import { saveClient } from '../../idp/oidc/clients.ts';
import { askForCode } from '../support/code-flow.ts';
import { Guest } from '../support/guest.ts';
import { Gammelskov } from '../support/gammelskov.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';

let provider: ProvingProvider;
let service: Gammelskov;
let ida: Guest;
let signedInBy: number;
beforeAll(async () => {
  provider = await startProvingProvider();
  service = await new Gammelskov().register(provider);
  ida = await signedIn('idah1234');
  signedInBy = Date.now();
});
afterAll(() => provider.stop());

async function signedIn(username: string): Promise<Guest> {
  const guest = new Guest(provider.issuer);
  await guest.arrive();
  await guest.leave(await guest.signInForTheFirstTime(username, provider.secretOf(username)));
  return guest;
}

/** Where the way back to us would have gone on, in Ida's browser: with her code. */
async function backOf(guest: Guest, link = service.link(provider.issuer)): Promise<string> {
  let at = link;
  for (let step = 0; step < 5; step += 1) {
    const { headers } = await guest.visitor.send(at);
    at = new URL(headers.get('location') ?? '', at).href;
    if (new URL(at).pathname === '/unilogin/back') return at;
  }
  throw new Error('did not come back');
}

/** What it shows instead of going on: the status, and that nothing leads away. */
async function stopsAt(address: string, guest = ida) {
  const response = await guest.visitor.send(address);
  return { status: response.status, location: response.headers.get('location') };
}

describe('attack: a link that the service did not make', () => {
  test.each([
    ['a wrong fingerprint', () => service.link(provider.issuer, { secret: 'guessed-secret' })],
    ['none', () => service.link(provider.issuer).replace(/auth=.*/, '')],
    ['that of another address', () => withAddress('https://gammelskov.example/login?as=teacher')],
    ['of a service that has none', () => service.link(provider.issuer, { id: 'laeringsoen' })],
    ['of nobody', () => service.link(provider.issuer, { id: 'nobody-here' })],
  ])('leads nowhere: %s', async (_, link) => {
    const { status, location } = await stopsAt(link());
    expect([400, 403]).toContain(status);
    expect(location).toBeNull();
  });

  test('the secret of a service is of no use in another’s name', async () => {
    const oldLinks = { secret: 'demo-only-another', addresses: ['https://another.example/'] };
    await saveClient(provider.database, { id: 'another', name: 'Another', redirectUris: [], oldLinks });
    expect(await stopsAt(service.link(provider.issuer, { id: 'another' }))).toEqual({ status: 403, location: null });
  });
});

function withAddress(address: string): string {
  const link = new URL(service.link(provider.issuer));
  link.searchParams.set('path', Buffer.from(address).toString('base64'));
  return link.href;
}

test.each([
  'https://evil.example/login',
  'https://gammelskov.example.evil.example/login',
  'https://gammelskov.example/login/../admin',
  'https://gammelskov.example/LOGIN',
  'http://gammelskov.example/login',
  'https://gammelskov.example:444/login',
  'https://gammelskov.example/login;x',
])('attack: a foreign return address, although the secret was found: %s', async (address) => {
  expect(await stopsAt(service.link(provider.issuer, { address }))).toEqual({ status: 403, location: null });
});

test.each([
  'https://gammelskov.example/login?user=skole1234',
  'https://gammelskov.example/login?x=1&auth=0',
  'https://ida:x@gammelskov.example/login',
  'https://gammelskov.example/login\r\nset-cookie: a=b',
  'javascript:alert(1)//https://gammelskov.example/login',
  '//gammelskov.example/login',
])('attack: a return address that says who came, or is none: %s', async (address) => {
  expect(await stopsAt(service.link(provider.issuer, { address }))).toEqual({ status: 400, location: null });
});

test('attack: a replayed ticket is taken by no service that remembers the last one', async () => {
  const first = (await ida.visitor.visit(service.link(provider.issuer))).url;
  const second = (await ida.visitor.visit(service.link(provider.issuer))).url;
  expect(service.welcome(first)).toBe('idah1234');
  expect(service.welcome(first)).toBeUndefined();
  expect(service.welcome(second)).toBe('idah1234');
  expect(service.welcome(first)).toBeUndefined();
});

test('attack: a ticket that was changed', async () => {
  const { url } = await ida.visitor.visit(service.link(provider.issuer));
  url.searchParams.set('user', 'mett8647');
  expect(service.welcome(url)).toBeUndefined();
});

test('attack: the way back a second time brings no second ticket', async () => {
  const back = await backOf(ida);
  expect((await stopsAt(back)).location).toMatch(/^https:\/\/gammelskov\.example\//);
  expect(await stopsAt(back)).toEqual({ status: 403, location: null });
});

test('attack: the way back of somebody else’s browser signs nobody in as them', async () => {
  const back = await backOf(ida);
  expect(await stopsAt(back, new Guest(provider.issuer))).toEqual({ status: 403, location: null });
});

describe('attack: single login is led past, at a computer where somebody else is signed in', () => {
  const register = (singleLogin: boolean) => {
    const oldLinks = { secret: service.secret, addresses: [service.address], singleLogin };
    return saveClient(provider.database, { id: service.id, name: 'Gammelskov', redirectUris: [], oldLinks });
  };

  test('by taking the question out of our own address', async () => {
    await vi.waitUntil(() => Date.now() > signedInBy + 1000, { timeout: 2000 }); // times of a sign-in are told in seconds
    await register(true);
    const { headers } = await ida.visitor.send(service.link(provider.issuer));
    await register(false);
    const asked = new URL(headers.get('location') ?? '');
    asked.searchParams.delete('prompt');
    expect(await stopsAt(await backOf(ida, asked.href))).toEqual({ status: 403, location: null });
  });

  test('by the host of single sign-on, where the service has registered that it always asks', async () => {
    await register(true);
    const { headers } = await ida.visitor.send(service.link(provider.issuer));
    await register(false);
    expect(new URL(headers.get('location') ?? '').searchParams.get('prompt')).toBe('login');
  });
});

test('attack: the code of another service is made no ticket of', async () => {
  const { code } = await askForCode({ issuer: provider.issuer, visitor: ida.visitor });
  const back = new URL(await backOf(ida));
  back.searchParams.set('code', code);
  expect(await stopsAt(back.href)).toEqual({ status: 403, location: null });
});

describe('attack: a way back that we did not write', () => {
  const carried = (over: object = {}) => {
    return { client: service.id, address: service.address, asksEachTime: false, at: Date.now(), ...over };
  };
  const withState = async (state: string) => {
    const back = new URL(await backOf(ida));
    back.searchParams.set('state', state);
    return stopsAt(back.href);
  };

  test('signed by another key', async () => {
    const state = createCarrier(Buffer.alloc(32, 7)).write(carried());
    expect(await withState(state)).toEqual({ status: 400, location: null });
  });

  test('signed by nobody, or changed', async () => {
    const { searchParams } = new URL(await backOf(ida));
    const [, tag = ''] = (searchParams.get('state') ?? '').split('.');
    const evil = Buffer.from(JSON.stringify(carried({ address: 'https://evil.example/' }))).toString('base64url');
    for (const state of [evil, `${evil}.${tag}`, '', '.', 'a.b']) {
      expect(await withState(state)).toEqual({ status: 400, location: null });
    }
  });

  test('of more than an hour ago', () => {
    const carrier = createCarrier(Buffer.alloc(32, 7));
    const state = carrier.write(carried({ at: 0 }));
    expect(carrier.read(state, new Date(3_600_000))).toEqual(carried({ at: 0 }));
    expect(carrier.read(state, new Date(3_600_001))).toBeUndefined();
  });

  test('to an address that is registered no more', async () => {
    const back = await backOf(ida);
    const oldLinks = { secret: service.secret, addresses: ['https://gammelskov.example/other'] };
    await saveClient(provider.database, { id: service.id, name: 'Gammelskov', redirectUris: [], oldLinks });
    expect(await stopsAt(back)).toEqual({ status: 400, location: null });
    await service.register(provider);
  });
});

test('attack: former links of a light service would tell it usernames', async () => {
  const oldLinks = { secret: service.secret, addresses: [service.address] };
  const light = { id: 'lightly', name: 'x', light: true, redirectUris: ['https://x.example/'], oldLinks };
  await expect(saveClient(provider.database, light)).rejects.toThrow('no usernames');
});
