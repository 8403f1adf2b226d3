import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { raisesOf } from '../../../idp/assurance/raises.ts';
import { claimsOf, getTokens } from '../../support/code-flow.ts';
import { grownUpsOf, PasskeyOwner } from '../../support/passkey-owner.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

const substantial = 'https://data.gov.dk/concept/core/nsis/loa/Substantial';
let provider: ProvingProvider;
let adult: () => string;
beforeAll(async () => {
  provider = await startProvingProvider();
  adult = await grownUpsOf(provider);
});
afterAll(() => provider.stop());

const owner = () => new PasskeyOwner(provider);
const audited = (person: string) =>
  provider.database.selectFrom('audit').select(['event', 'way']).where('person', '=', person).orderBy('id').execute();

/** The same device at another browser, where nobody is signed in. */
async function elsewhere(of: PasskeyOwner): Promise<PasskeyOwner> {
  const other = owner();
  other.username = of.username;
  other.device.passkeys.push(...of.device.passkeys);
  await other.arrive();
  return other;
}

const tokensOf = async ({ visitor }: PasskeyOwner, params: Record<string, string> = {}) => {
  const { tokens } = await getTokens({ issuer: provider.issuer, visitor, params: { prompt: 'none', ...params } });
  return claimsOf(tokens['id_token']);
};

describe('a passkey is made', () => {
  test('after the password and one factor more, and is listed with its name', async () => {
    const anna = await (await owner().comeIn(adult())).showMore();
    expect(await anna.passkeys()).toEqual([]);
    const order = await anna.order();
    expect(order).toMatchObject({
      rp: { id: 'localhost' },
      user: { name: anna.username },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [],
    });
    const { person } = await anna.session();
    expect(JSON.stringify(order), 'the device learns no id of ours').not.toContain(person);
    await anna.add(anna.device.make(order), '  Min telefon ');
    const [made, ...none] = await anna.passkeys();
    expect(none).toEqual([]);
    expect(made).toMatchObject({ label: 'Min telefon', isSynced: false });
    expect(made?.usedAt).toBeUndefined();
    expect(Date.now() - (made?.madeAt ?? 0)).toBeLessThan(60_000);
    expect((await audited(person)).at(-1)).toEqual({ event: 'passkey-added', way: null });
    expect((await anna.order()).excludeCredentials).toEqual([
      { type: 'public-key', id: made?.id, transports: ['internal'] },
    ]);
  });

  test('once: the same again is told, whoever brings it', async () => {
    const anna = await (await owner().comeIn(adult())).withPasskey();
    const bo = await (await owner().comeIn(adult())).showMore();
    const order = await bo.order();
    const stolen = bo.device.make(order);
    await provider.database
      .updateTable('passkeys')
      .set({ id: stolen.id })
      .where('id', '=', anna.device.passkeys[0]?.id ?? '')
      .execute();
    expect(await bo.add(stolen)).toMatchObject({ code: 'passkey-here-already' });
    expect(await bo.passkeys()).toEqual([]);
  });
});

describe('a passkey is a way to more', () => {
  test('for whoever is signed in: the session is raised, and the service gets its level', async () => {
    const anna = await (await owner().comeIn(adult())).withPasskey();
    await provider.database.deleteFrom('raises').execute();
    await anna.arrive({ acr_values: 'Loasubstantial' });
    expect(await anna.look()).toMatchObject({ at: 'step-up', ways: [{ is: 'passkey' }] });
    expect((await anna.question()).allowCredentials).toHaveLength(1);
    const done = await anna.prove();
    expect(done).toMatchObject({ at: 'done' });
    expect((await anna.leave(done)).searchParams.get('code')).toBeTruthy();
    expect(await tokensOf(anna)).toMatchObject({ acr: substantial, unilogin_loa: 'ToFaktor', amr: ['pwd', 'mfa'] });
    const { person } = await anna.session();
    expect((await audited(person)).at(-1)).toEqual({ event: 'level-raised', way: 'passkey' });
    expect((await anna.passkeys())[0]?.usedAt).toBeTypeOf('number');
  });

  test('but not to the highest level, which it does not reach', async () => {
    const anna = await (await owner().comeIn(adult())).withPasskey();
    await anna.arrive({ acr_values: 'urn:dk:gov:saml:attribute:AssuranceLevel:4' });
    expect(await anna.look()).toMatchObject({ at: 'step-up', ways: [] });
    expect((await anna.post('passkey', {})).status).toBe(410);
  });

  test('and to nothing for who has none', async () => {
    const anna = await owner().comeIn(adult());
    await anna.arrive({ acr_values: 'Loasubstantial' });
    expect(await anna.look()).toMatchObject({ at: 'step-up', ways: [] });
  });
});

describe('a passkey signs in', () => {
  test('without a name or password, at Substantial at once', async () => {
    const anna = await (await owner().comeIn(adult())).withPasskey();
    const there = await elsewhere(anna);
    expect(await there.question()).toMatchObject({ allowCredentials: [], userVerification: 'required' });
    const done = await there.prove();
    expect(done).toMatchObject({ at: 'done' });
    expect((await there.leave(done)).searchParams.get('code')).toBeTruthy();
    expect(await tokensOf(there, { acr_values: 'Loasubstantial' })).toMatchObject({
      acr: 'Loasubstantial',
      unilogin_loa: 'ToFaktor',
      amr: ['pop', 'mfa'],
    });
    const { person } = await anna.session();
    expect((await audited(person)).at(-1)).toEqual({ event: 'signed-in', way: 'passkey' });
  });

  test('straight to a service that lets nobody in below Substantial', async () => {
    const anna = await (await owner().comeIn(adult())).withPasskey();
    const there = await elsewhere(anna);
    await there.arrive({ acr_values: 'Loasubstantial' });
    const back = await there.leave(await there.prove());
    expect(back.searchParams.get('code'), 'not asked for more').toBeTruthy();
  });

  test('in this session alone, and after its time the level falls back and nobody is signed out', async () => {
    const anna = await (await owner().comeIn(adult())).withPasskey();
    const there = await elsewhere(anna);
    await there.leave(await there.prove());
    const { person } = await anna.session();
    const raised = await provider.database.selectFrom('raises').selectAll().where('person', '=', person).execute();
    const sessions = new Set(raised.map(({ session }) => session));
    expect(sessions.size, 'that of the password, raised before, and the new one').toBe(2);
    expect(sessions, 'nothing is left under the sign-in').not.toContain(there.id);
    await provider.database
      .updateTable('raises')
      .set({ at: new Date(Date.now() - 1_801_000) })
      .execute();
    expect(await tokensOf(there)).toMatchObject({ unilogin_loa: 'EnFaktor', amr: ['pop'] });
  });

  test('again where its owner is signed in already, and the level holds from then on', async () => {
    const anna = await (await owner().comeIn(adult())).withPasskey();
    const before = await anna.session();
    await anna.showMore(20);
    await anna.arrive({ prompt: 'login' });
    expect((await anna.leave(await anna.prove())).searchParams.get('code')).toBeTruthy();
    expect(await anna.session()).toEqual(before);
    const [raise, ...rest] = await raisesOf(provider.database, before);
    expect(rest).toEqual([]);
    expect(Date.now() - (raise?.at ?? 0)).toBeLessThan(60_000);
  });

  test('but never changes a password, which begins with the one of before', async () => {
    const anna = await (await owner().comeIn(adult())).withPasskey();
    const there = await elsewhere(anna);
    await there.openChange();
    expect((await there.post('passkey', {})).status).toBe(410);
  });
});

describe('a passkey is removed', () => {
  test('by its owner, the last one too, and opens nothing any more', async () => {
    const anna = await (await owner().comeIn(adult())).withPasskey();
    const [made] = await anna.passkeys();
    expect(await (await anna.ask('/remove', { id: made?.id })).json()).toEqual({ passkeys: [] });
    const { person } = await anna.session();
    expect((await audited(person)).at(-1)).toEqual({ event: 'passkey-removed', way: null });
    const there = await elsewhere(anna);
    expect(await there.prove()).toMatchObject({ at: 'username', failure: { code: 'passkey-unknown' } });
    await anna.ask('/remove', { id: made?.id });
    expect((await audited(person)).filter(({ event }) => event === 'passkey-removed')).toHaveLength(1);
  });
});
