import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { generateKeyPair } from 'jose';
import { LyingProvider } from '../support/lying-provider.ts';
import { Chooser, localAt, low, startWithWays, substantial } from '../support/other-ways.ts';
import type { ProvingProvider } from '../support/proving-provider.ts';

let aabo: LyingProvider;
let other: LyingProvider;
let provider: ProvingProvider;
beforeAll(async () => {
  [aabo, other] = await Promise.all([new LyingProvider().start(), new LyingProvider().start()]);
  aabo.metadata = { ...aabo.metadata, end_session_endpoint: `${aabo.issuer}/end` };
  provider = await startWithWays([
    localAt(aabo),
    localAt(other, {
      id: 'other',
      name: 'Privatskolen',
      names: { by: 'link' },
      otherwise: 'Low',
      institutions: ['099456', '099123'],
    }),
  ]);
});
afterAll(async () => {
  await provider.stop();
  aabo.stop();
  other.stop();
});
afterEach(() => {
  aabo.signer = undefined;
});

const viola = { preferred_username: 'viol1386', acr: low };
const signedIn = () =>
  provider.database.selectFrom('audit').select(['person', 'way']).where('event', '=', 'signed-in').execute();
const raises = () => provider.database.selectFrom('raises').selectAll().execute();
const idOf = async (username: string) => {
  const found = provider.database.selectFrom('people').select('id').where('username', '=', username);
  return (await found.executeTakeFirstOrThrow()).id;
};

/** Comes back with it, and is nobody. Gives the page without what differs from sign-in to sign-in. */
async function refused(said: object, changes: Record<string, string | undefined> = {}, at = aabo, hint = 'aabo') {
  const someone = new Chooser(provider.issuer);
  const there = await someone.come({ idp_hint: hint });
  const before = [await signedIn(), await raises()];
  const { url, status, html } = await someone.comeBack(at, there, said, changes);
  expect(url.pathname).toBe(`/sign-in/${someone.id}/other-ways`);
  expect([await signedIn(), await raises()]).toEqual(before);
  return { status, html: html.replaceAll(someone.id, 'ID') };
}

describe('attack: mix-up', () => {
  test('an answer in the name of another provider signs nobody in', async () => {
    expect((await refused(viola, { iss: other.issuer })).html).toContain('Det svar passede ikke');
  });

  test('an answer without a name, where the provider promises one', async () => {
    expect((await refused(viola, { iss: undefined })).html).toContain('Det svar passede ikke');
  });

  test('what belongs to one provider, brought to the address of another', async () => {
    const someone = new Chooser(provider.issuer);
    const there = await someone.come({ idp_hint: 'aabo' });
    const back = other.answer(there);
    back.pathname = '/upstream/other/callback';
    const { response } = await someone.visitor.visit(back);
    expect(response.status).toBe(410);
    expect(await signedIn()).toEqual([]);
  });

  test.each([
    ['another nonce', { nonce: 'n-of-another' }],
    ['another audience', { aud: 'another-client' }],
    ['another issuer’s token', { iss: 'https://evil.example' }],
  ])('forged: %s', async (_, lie) => {
    expect((await refused({ ...viola, ...lie })).html).toContain('Det svar passede ikke');
  });

  test('forged: another signature', async () => {
    aabo.signer = await generateKeyPair('RS256');
    expect((await refused(viola)).html).toContain('Det svar passede ikke');
  });
});

describe('attack: login CSRF', () => {
  test('an answer that another browser asked for signs neither in', async () => {
    const [attacker, victim] = [new Chooser(provider.issuer), new Chooser(provider.issuer)];
    const there = await attacker.come({ idp_hint: 'aabo' });
    await victim.come({ idp_hint: 'aabo' });
    aabo.lie = { ...viola, auth_time: Math.floor(Date.now() / 1000) };
    const { response } = await victim.visitor.visit(aabo.answer(there));
    expect(response.status).toBe(403);
    expect(await signedIn()).toEqual([]);
  });

  test('another site sends nobody away, and makes no computer remember anything', async () => {
    const victim = new Chooser(provider.issuer);
    await victim.come();
    const go = `${provider.issuer}/sign-in/${victim.id}/other-ways/aabo/go?own=yes`;
    const response = await victim.visitor.send(go, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(response.status).toBe(403);
    expect(response.headers.get('location')).toBeNull();
    expect([...victim.visitor.cookies.keys()].join(' ')).not.toContain('unilogin-way');
  });

  test('an answer that comes when another way was taken meanwhile changes nothing', async () => {
    const someone = new Chooser(provider.issuer);
    const there = await someone.come({ idp_hint: 'aabo' });
    await someone.send({ answer: 'back' }, {}, 'other-ways');
    const { url } = await someone.comeBack(aabo, there, viola);
    expect(url.pathname).toBe(`/sign-in/${someone.id}`);
    expect(await someone.look()).toMatchObject({ at: 'username' });
    expect(await signedIn()).toEqual([]);
  });
});

describe('attack: open redirect by a hint', () => {
  test.each([
    'https://evil.example',
    '//evil.example',
    'aabo.evil.example',
    'aabo/../../x',
    'AABO',
    '__proto__',
    'toString',
  ])('%j leads nowhere', async (hint) => {
    const someone = new Chooser(provider.issuer);
    const back = await someone.come({ idp_hint: hint });
    expect(back.href).toBe(`${provider.issuer}/sign-in/${someone.id}`);
  });

  test('a planted cookie leads nowhere either', async () => {
    const someone = new Chooser(provider.issuer);
    const planted = { value: 'https://evil.example', path: '/', attributes: '' };
    someone.visitor.cookies.set('__Host-unilogin-way /', planted);
    expect((await someone.come()).href).toBe(`${provider.issuer}/sign-in/${someone.id}`);
  });
});

describe('attack: a provider that lies about its level', () => {
  test.each([
    ['a level that the file does not name', 'https://data.gov.dk/concept/core/nsis/loa/High'],
    ['a level that an object would know', 'toString'],
    ['no level', undefined],
  ])('%s lets nobody in', async (_, acr) => {
    expect((await refused({ ...viola, acr })).html).toContain('Åbo Kommune er ikke sikker nok');
  });

  test('is taken for Low, where that is what the file says of any other level', async () => {
    const row = { upstream: 'other', subject: 'sub-of-sofie', person: await idOf('sofi2477') };
    await provider.database.insertInto('upstream_people').values(row).execute();
    const sofie = new Chooser(provider.issuer);
    const there = await sofie.come({ idp_hint: 'other', acr_values: 'Loasubstantial' });
    const { url } = await sofie.comeBack(other, there, { sub: 'sub-of-sofie', acr: 'urn:the-very-highest' });
    sofie.id = url.pathname.split('/')[2] ?? '';
    expect(await sofie.look()).toMatchObject({ at: 'step-up', username: 'sofi2477' });
    expect(await raises()).toEqual([]);
    await provider.database.deleteFrom('upstream_people').where('upstream', '=', 'other').execute();
  });
});

describe('attack: account takeover by a claim', () => {
  test('a provider names nobody of another school, and reads not even whether that name is somebody’s', async () => {
    const ofOthers = await refused({ preferred_username: 'alma7651', acr: low });
    expect(ofOthers.html).toContain('Vi kan ikke finde dig');
    expect(ofOthers).toEqual(await refused({ preferred_username: 'nobo0000', acr: low }));
  });

  test('nor a grown-up by the address of a mailbox, whichever claim it stands in', async () => {
    const said = { preferred_username: 'post@skovbrynet.example', email: 'viol1386', email_verified: true, acr: low };
    expect((await refused(said)).html).toContain('Vi kan ikke finde dig');
  });

  test('nor somebody whose last day at its school has passed', async () => {
    const { database } = provider;
    const person = await idOf('magn7112');
    await database.updateTable('memberships').set({ until: '2020-01-01' }).where('person', '=', person).execute();
    expect((await refused({ preferred_username: 'magn7112', acr: low })).html).toContain('Vi kan ikke finde dig');
  });

  test('nor by a name that another provider’s people are linked by', async () => {
    const row = { upstream: 'aabo', subject: 'shared-name', person: await idOf('yahy4748') };
    await provider.database.insertInto('upstream_people').values(row).execute();
    const { html } = await refused({ sub: 'shared-name', acr: low }, {}, other, 'other');
    expect(html).toContain('Vi kan ikke finde dig');
  });

  test('it gives nobody a new password, and finds no username, although it could sign them out again', async () => {
    const someone = new Chooser(provider.issuer);
    await someone.come();
    await someone.looksFor('viol1386');
    expect((await someone.open('way-in')).html).not.toContain('Åbo Kommune');
    for (const path of ['way-in/aabo/go', 'find-username/aabo/go']) {
      const response = await someone.visitor.send(`${provider.issuer}/sign-in/${someone.id}/${path}`);
      expect(response.status, path).toBe(410);
    }
  });

  test('an answer is taken once', async () => {
    const someone = new Chooser(provider.issuer);
    const there = await someone.come({ idp_hint: 'aabo' });
    aabo.lie = { preferred_username: 'nobo0000', acr: low, auth_time: Math.floor(Date.now() / 1000) };
    const back = aabo.answer(there);
    await someone.visitor.visit(back);
    aabo.lie = { ...aabo.lie, preferred_username: 'viol1386' };
    const { response } = await someone.visitor.visit(back);
    expect(response.status).toBe(410);
    expect(await someone.look()).toMatchObject({ at: 'done', to: `/sign-in/${someone.id}/other-ways` });
  });

  test('of several people that somebody is, nobody else is chosen', async () => {
    for (const username of ['theo0362', 'naja1252']) {
      const row = { upstream: 'other', subject: 'two', person: await idOf(username) };
      await provider.database.insertInto('upstream_people').values(row).execute();
    }
    const someone = new Chooser(provider.issuer);
    const there = await someone.come({ idp_hint: 'other' });
    const { url } = await someone.comeBack(other, there, { sub: 'two', acr: substantial });
    expect(url.pathname).toBe(`/sign-in/${someone.id}/other-ways/person`);
    for (const index of ['2', '-1', 'alma7651', 'length', '0x1', '%20']) {
      await someone.open(`other-ways/person/${index}`);
    }
    expect((await someone.open('other-ways')).path).not.toContain('finish');
    const finish = await someone.visitor.send(`${provider.issuer}/sign-in/${someone.id}/finish`);
    expect(finish.headers.get('location')).toBe(`/sign-in/${someone.id}/other-ways/person`);
  });
});
