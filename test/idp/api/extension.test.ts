import { afterAll, beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';
import { ApprovalsSchema } from '../../../shared/contract/approvals.ts';
import { MeSchema } from '../../../shared/contract/me.ts';
import { Extension, extensionOrigin, registerExtension } from '../../support/extension.ts';
import { Household, signedIn } from '../../support/household.ts';

let home: Household;
let mothers: Extension;
beforeAll(async () => {
  home = await Household.open('lars0610');
  await registerExtension(home.provider.database);
  mothers = await Extension.of(home.mother);
});
afterAll(() => home.close());

const meOf = async (extension: Extension) => {
  const said: unknown = await (await extension.ask('/api/me')).json();
  const read = v.parse(MeSchema, said);
  expect(read, 'nothing more is said').toEqual(said);
  return read;
};

test('who is signed in, as what, how sure, and how the password stands', async () => {
  const me = await meOf(mothers);
  expect(me).toMatchObject({
    name: 'Mette Bruun Holm',
    username: 'mett8647',
    places: [{ role: 'parent' }],
    held: { level: 'Substantial', way: 'ToFaktor' },
    password: { kind: 'password', standing: 'valid', mayChange: true },
    mayVouch: true,
  });
  expect(me.held.until).toBeGreaterThan(Date.now());
  expect(me.sureUntil).toBeGreaterThan(me.held.until ?? Infinity);
  expect(me.endsAt).toBeGreaterThan(Date.now());
});

test('somebody with a password alone is low, and sees when it ends', async () => {
  const me = await meOf(await Extension.of(await signedIn(home.provider, 'lars0610')));
  expect(me).toMatchObject({ held: { level: 'Low', way: 'EnFaktor' } });
  expect(me).not.toHaveProperty('sureUntil');
  expect(me.password?.lastDay).toMatch(/^20\d\d-/);
});

test('a pupil of indskoling has pictures that an adult helps to renew', async () => {
  const me = await meOf(await Extension.of(home.ida));
  expect(me).toMatchObject({ password: { kind: 'pictures', mayChange: false }, classes: ['1.A'], mayVouch: false });
});

test('the services that the session was used at, and none of the house', async () => {
  expect((await meOf(await Extension.of(home.ida))).services.map(({ name }) => name)).toEqual(['Læringsøen']);
});

test('a grown-up says yes with the number', async () => {
  const { step, id } = await home.asks();
  const before = v.parse(ApprovalsSchema, await (await mothers.ask('/api/approvals')).json());
  expect(before.waiting.map((one) => one.id)).toEqual([id]);
  const after = v.parse(ApprovalsSchema, await (await mothers.confirm(id, step.number)).json());
  expect(after.waiting).toEqual([]);
  expect(await home.stands()).toMatchObject({ state: 'confirmed', raised: 1 });
});

test('a fresh token comes of the refresh token, and the old one is spent', async () => {
  const extension = await Extension.of(home.mother);
  const renew = () =>
    fetch(`${home.provider.issuer}/token`, {
      method: 'POST',
      headers: { origin: extensionOrigin },
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: 'unilogin-extension',
        refresh_token: extension.tokens['refresh_token'] ?? '',
      }),
    });
  const first = await renew();
  expect(first.headers.get('access-control-allow-origin')).toBe(extensionOrigin);
  const { access_token } = (await first.json()) as { access_token: string };
  expect((await extension.ask('/api/me', { token: access_token })).status).toBe(200);
  expect((await renew()).status).toBe(400);
});
