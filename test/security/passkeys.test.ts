import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askForPasskey, provePasskey } from '../../idp/passkeys/prove.ts';
import { saveClient } from '../../idp/oidc/clients.ts';
import { relyingPartyOf } from '../../idp/passkeys/relying-party.ts';
import { become } from '../support/become.ts';
import type { Lie } from '../support/authenticator.ts';
import { clientSecret, redirectUri } from '../support/identity-provider.ts';
import { grownUpsOf, PasskeyOwner, peopleOf } from '../support/passkey-owner.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';

let provider: ProvingProvider;
let adult: () => string;
let pupil: () => string;
beforeAll(async () => {
  provider = await startProvingProvider();
  adult = await grownUpsOf(provider);
  pupil = await peopleOf(provider, 'pupil');
});
afterAll(() => provider.stop());

const owner = () => new PasskeyOwner(provider);
const raises = () => provider.database.selectFrom('raises').selectAll().execute();

/** At the username's step of another browser, with the same device. */
async function atTheDoor(of: PasskeyOwner): Promise<PasskeyOwner> {
  const there = owner();
  there.device.passkeys.push(...of.device.passkeys);
  await there.arrive();
  return there;
}

/** Signed in with the password, asked for more, with a passkey. */
async function askedForMore(): Promise<PasskeyOwner> {
  const one = await (await owner().comeIn(adult())).withPasskey();
  const { person } = await one.session();
  await provider.database.deleteFrom('raises').where('person', '=', person).execute();
  await one.arrive({ acr_values: 'Loasubstantial' });
  return one;
}

const otherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const wrong: [string, Lie, string][] = [
  ['another origin', { origin: 'https://evil.example' }, 'passkey-refused'],
  ['a neighbouring origin', { origin: 'http://evil.localhost' }, 'passkey-refused'],
  ['a frame of a page that nobody has registered', { topOrigin: 'https://evil.example' }, 'passkey-refused'],
  ['another relying party', { rpId: 'evil.example' }, 'passkey-refused'],
  ['no user verification', { isVerified: false }, 'passkey-not-verified'],
  ['another key', { key: otherKey }, 'passkey-refused'],
  ['a challenge that nobody asked', { challenge: 'AAAAAAAAAAAAAAAAAAAAAA' }, 'passkey-too-late'],
  ['an answer that was made for a registration', { type: 'webauthn.create' }, 'passkey-too-late'],
  ['somebody else’s user handle', { userHandle: 'AAAA' }, 'passkey-refused'],
];

describe('attack: a false assertion', () => {
  test.each(wrong)('signs nobody in: %s', async (_, lie, code) => {
    const there = await atTheDoor(await (await owner().comeIn(adult())).withPasskey());
    expect(await there.prove(lie)).toMatchObject({ at: 'username', failure: { code } });
    expect(await there.prove(), 'the truth does').toMatchObject({ at: 'done' });
  });

  test.each(wrong)('raises nobody: %s', async (_, lie, code) => {
    const there = await askedForMore();
    const before = await raises();
    expect(await there.prove(lie)).toMatchObject({ at: 'step-up', failure: { code } });
    expect(await raises()).toEqual(before);
  });
});

describe('attack: an assertion used elsewhere than it was asked for', () => {
  test('asked in the frame of another service than the sign-in leads to', async () => {
    const [ours, theirs] = ['https://service.example', 'https://other.example'];
    for (const [id, origin] of [
      ['confidential', ours],
      ['other', theirs],
    ] as const) {
      const redirectUris = [redirectUri, `${origin}/back`];
      const registered = { name: id, secret: clientSecret, redirectUris, inlineOrigins: [origin] };
      await saveClient(provider.database, { id, ...registered });
    }
    const there = await atTheDoor(await (await owner().comeIn(adult())).withPasskey());
    const refused = { at: 'username', failure: { code: 'passkey-refused' } };
    expect(await there.prove({ topOrigin: theirs })).toMatchObject(refused);
    expect(await there.prove({ topOrigin: ours }), 'the one that it leads to may').toMatchObject({ at: 'done' });
  });

  test('replayed: the same answer twice is worth nothing', async () => {
    const there = await atTheDoor(await (await owner().comeIn(adult())).withPasskey());
    const passkey = there.device.answer(await there.question());
    expect(await there.answer({ answer: 'passkey', passkey })).toMatchObject({ at: 'done' });
    await provider.database.updateTable('sign_ins').set({ state: '{"at":"username","username":""}' }).execute();
    await there.look();
    expect(await there.answer({ answer: 'passkey', passkey })).toMatchObject({
      at: 'username',
      failure: { code: 'passkey-too-late' },
    });
  });

  test('of another sign-in: a challenge answers for the one that asked', async () => {
    const victim = await (await owner().comeIn(adult())).withPasskey();
    const attacker = await atTheDoor(victim);
    const there = await atTheDoor(victim);
    await attacker.question();
    const passkey = there.device.answer(await there.question());
    expect(await attacker.answer({ answer: 'passkey', passkey })).toMatchObject({
      at: 'username',
      failure: { code: 'passkey-too-late' },
    });
  });

  test('too old: a challenge is over after five minutes', async () => {
    const there = await atTheDoor(await (await owner().comeIn(adult())).withPasskey());
    const question = await there.question();
    await provider.database
      .updateTable('passkey_challenges')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .execute();
    const passkey = there.device.answer(question);
    expect(await there.answer({ answer: 'passkey', passkey })).toMatchObject({ failure: { code: 'passkey-too-late' } });
  });

  test('of a registration: its challenge signs nobody in', async () => {
    const anna = await (await owner().comeIn(adult())).withPasskey();
    const there = await atTheDoor(anna);
    const question = await there.question();
    const { challenge } = await anna.order();
    const passkey = there.device.answer({ ...question, challenge });
    expect(await there.answer({ answer: 'passkey', passkey })).toMatchObject({ failure: { code: 'passkey-too-late' } });
  });
});

describe('attack: whose passkey it is', () => {
  test('another person’s passkey raises nobody at step-up', async () => {
    const other = await (await owner().comeIn(adult())).withPasskey();
    const there = await askedForMore();
    const before = await raises();
    const question = await there.question();
    const passkey = other.device.answer(question);
    expect(await there.answer({ answer: 'passkey', passkey })).toMatchObject({
      at: 'step-up',
      failure: { code: 'passkey-unknown' },
    });
    expect(await raises()).toEqual(before);
  });

  test('a copied authenticator, whose counter goes back, opens nothing', async () => {
    const there = await atTheDoor(await (await owner().comeIn(adult())).withPasskey());
    expect(await there.prove({ counter: 5 })).toMatchObject({ at: 'done' });
    for (const counter of [5, 4, 0]) {
      await there.arrive();
      expect(await there.prove({ counter }), String(counter)).toMatchObject({ failure: { code: 'passkey-refused' } });
    }
    await there.arrive();
    expect(await there.prove({ counter: 6 })).toMatchObject({ at: 'done' });
  });

  test('a passkey of somebody who is a pupil now opens nothing', async () => {
    const anna = await (await owner().comeIn(adult())).withPasskey();
    await become(provider.database, 'pupil', anna.username);
    const there = await atTheDoor(anna);
    expect(await there.prove()).toMatchObject({ at: 'username', failure: { code: 'passkey-unknown' } });
  });

  test('what is asked tells nothing about anybody: known name, unknown name, none', async () => {
    const anna = await (await owner().comeIn(adult())).withPasskey();
    const asked = await Promise.all(
      [anna.username, 'abcd1234', ''].map(async (login_hint) => {
        const there = owner();
        await there.arrive(login_hint === '' ? {} : { login_hint });
        const { challenge, ...rest } = await there.question();
        return { ...rest, length: challenge.length };
      }),
    );
    expect(new Set(asked.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(asked[0]?.allowCredentials).toEqual([]);
  });
});

describe('attack: a passkey is made for somebody who did not', () => {
  test('without the fresh factor nothing is ordered, added or removed', async () => {
    const anna = await owner().comeIn(adult());
    const refused = async (path: string, body: unknown = {}) => {
      const response = await anna.ask(path, body);
      expect(await response.json(), path).toEqual({ code: 'not-sure-of-you', data: {} });
      expect(response.status).toBe(401);
    };
    await refused('/order');
    await anna.showMore(31);
    await refused('/order');
    await anna.showMore();
    const passkey = anna.device.make(await anna.order());
    await provider.database
      .updateTable('raises')
      .set({ at: new Date(Date.now() - 1_801_000) })
      .execute();
    await refused('/add', { passkey });
    expect(await anna.passkeys()).toEqual([]);
    await anna.withPasskey();
    await provider.database
      .updateTable('raises')
      .set({ at: new Date(Date.now() - 1_801_000) })
      .execute();
    await refused('/remove', { id: anna.device.passkeys[0]?.id });
    expect(await anna.passkeys()).toHaveLength(1);
  });

  test('an adult’s word for somebody is no factor of their own', async () => {
    const anna = await (await owner().comeIn(adult())).showMore();
    await provider.database.updateTable('raises').set({ way: 'VoksenVerificeret', level: '' }).execute();
    expect((await anna.ask('/order')).status).toBe(401);
  });

  test('a pupil makes none, whatever they have shown', async () => {
    const child = await (await owner().comeIn(pupil())).showMore();
    const response = await child.ask('/order');
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ code: 'passkey-for-adults', data: {} });
    const anna = await (await owner().comeIn(adult())).showMore();
    const passkey = anna.device.make(await anna.order());
    expect(await child.add(passkey)).toEqual({ code: 'passkey-for-adults', data: {} });
  });

  test('another session’s order makes none, and one order makes one', async () => {
    const victim = await (await owner().comeIn(adult())).showMore();
    const attacker = await (await owner().comeIn(adult())).showMore();
    await victim.order();
    const passkey = attacker.device.make(await attacker.order());
    expect(await victim.add(passkey)).toMatchObject({ code: 'passkey-too-late' });
    const order = await victim.order();
    await victim.add(victim.device.make(order));
    expect(await victim.add(victim.device.make(order))).toMatchObject({ code: 'passkey-too-late' });
    expect(await victim.passkeys()).toHaveLength(1);
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }, 'passkey-refused'],
    ['another relying party', { rpId: 'evil.example' }, 'passkey-refused'],
    ['no user verification', { isVerified: false }, 'passkey-not-verified'],
    ['a challenge that nobody asked', { challenge: 'AAAAAAAAAAAAAAAAAAAAAA' }, 'passkey-too-late'],
    ['an answer that was made for a sign-in', { type: 'webauthn.get' }, 'passkey-too-late'],
  ] satisfies [string, Lie, string][])('a false registration makes none: %s', async (_, lie, code) => {
    const anna = await (await owner().comeIn(adult())).showMore();
    expect(await anna.add(anna.device.make(await anna.order(), lie))).toMatchObject({ code });
    expect(await anna.passkeys()).toEqual([]);
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin', { origin: '' }],
    ['another site, by the browser’s word', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring subdomain, by the browser’s word', { 'sec-fetch-site': 'same-site' }],
    ['a form, which cannot send our header', { 'unilogin-request': '' }],
    ['a form, which cannot send JSON', { 'content-type': 'text/plain' }],
  ])('no page but ours orders, adds or removes one: %s', async (_, headers) => {
    const anna = await (await owner().comeIn(adult())).withPasskey();
    const passkey = anna.device.make(await anna.order());
    const [{ id } = { id: '' }] = await anna.passkeys();
    for (const [path, body] of [
      ['/order', {}],
      ['/add', { passkey }],
      ['/remove', { id }],
    ] as const) {
      expect((await anna.ask(path, body, headers)).status, path).toBe(403);
    }
    expect(await anna.passkeys()).toHaveLength(1);
  });
});

test('attack: nobody removes somebody else’s passkey, or sees it', async () => {
  const anna = await (await owner().comeIn(adult())).withPasskey();
  const bo = await (await owner().comeIn(adult())).withPasskey();
  const [{ id } = { id: '' }] = await anna.passkeys();
  expect(await bo.passkeys()).not.toContainEqual(expect.objectContaining({ id }));
  expect((await bo.ask('/remove', { id })).status, 'as if there were no such passkey').toBe(200);
  expect(await anna.passkeys()).toHaveLength(1);
});

test('nobody who is not signed in has passkeys', async () => {
  const nobody = owner();
  expect((await nobody.visitor.send(`${provider.issuer}/api/me/passkeys`)).status).toBe(410);
  for (const path of ['/order', '/add', '/remove']) expect((await nobody.ask(path)).status, path).toBe(410);
});

test('who is asked for something else is told apart by the place of the question', async () => {
  const anna = await (await owner().comeIn(adult())).withPasskey();
  const { database, issuer } = provider;
  const house = { database, relyingParty: relyingPartyOf(issuer), now: () => new Date() };
  const beside = { for: 'adult-beside', id: '1' };
  const question = await askForPasskey(house, beside);
  expect(question.allowCredentials).toEqual([]);
  const { person } = await anna.session();
  expect((await provePasskey(house, beside, anna.device.answer(question))).id).toBe(person);
  const again = anna.device.answer(await askForPasskey(house, beside));
  await expect(provePasskey(house, { ...beside, id: '2' }, again)).rejects.toMatchObject({ code: 'passkey-too-late' });
});
