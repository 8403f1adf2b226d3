import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { adultLeaves, askedForAnAdult, bringAdult, hiddenFields, provedAsMitid } from '../support/beside.ts';
import { LyingProvider } from '../support/lying-provider.ts';
import type { ProvingProvider } from '../support/proving-provider.ts';
import { rowsWith } from '../support/traces.ts';
import { leaveFor, mitidOf, startBeside } from '../support/upstream.ts';

type Asked = Awaited<ReturnType<typeof askedForAnAdult>>;
let mitid: LyingProvider;
let provider: ProvingProvider;
let pupils: string[];
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  mitid.metadata = { ...mitid.metadata, end_session_endpoint: `${mitid.issuer}/end` };
  provider = await startBeside(mitid);
  const rows = await provider.database
    .selectFrom('people')
    .innerJoin('class_members', 'class_members.person', 'people.id')
    .where('class_members.class', '=', '9.A')
    .where('people.role', '=', 'pupil')
    .select('people.username')
    .execute();
  pupils = rows.map(({ username }) => username);
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});
afterEach(() => {
  mitid.lie = {};
});

const raises = () => provider.database.selectFrom('raises').selectAll().execute();
const someone = () => pupils.pop() ?? 'nobody is left';
const idOf = async (username: string) => {
  const found = provider.database.selectFrom('people').select('id').where('username', '=', username);
  return (await found.executeTakeFirstOrThrow()).id;
};

const audited = async (event: 'adult-beside' | 'level-raised', { step }: Asked) => {
  const person = await idOf(step.username);
  const found = provider.database
    .selectFrom('audit')
    .selectAll()
    .where('event', '=', event)
    .where('person', '=', person);
  return found.execute();
};

/** Whoever this is vouches beside the pupil; what the pupil is told, when nobody's level has changed by it. */
async function refusalOf(asked: Asked, back: URL) {
  const before = await raises();
  const { response, url } = await asked.guest.visitor.visit(back);
  await response.body?.cancel();
  expect(await raises()).toEqual(before);
  return { status: response.status, path: url.pathname, step: await asked.guest.look() };
}

const notTheirs = { at: 'step-up', failure: { code: 'not-their-adult', data: {} } };

describe('attack: an adult beside who may not vouch', () => {
  test.each([
    ['another child’s parent', 'idah1234', 'pern9886'],
    ['another class’s teacher', 'gust9852', 'pete5764'],
    ['the user administrator', 'luna7480', 'bodi4584'],
  ])('%s raises nobody, and is told without a name', async (_, pupil, adult) => {
    const asked = await askedForAnAdult(provider, pupil);
    const there = await adultLeaves(asked);
    mitid.lie = provedAsMitid(adult);
    const { step, path } = await refusalOf(asked, mitid.answer(there));
    expect(step).toMatchObject(notTheirs);
    expect(path, 'and is signed out there').toBe(`/sign-in/${asked.guest.id}/goodbye`);
  });

  test.each([
    ['lost custody', 'emil8163', 'pern9886', { custody: false }],
    ['is no contact any more', 'ahme3482', 'hass3186', { until: '2020-01-01' }],
  ])('who %s while they were on the way does not vouch', async (_, pupil, adult, change) => {
    const asked = await askedForAnAdult(provider, pupil);
    const there = await adultLeaves(asked);
    await provider.database
      .updateTable('contacts')
      .set(change)
      .where('adult', '=', await idOf(adult))
      .execute();
    mitid.lie = provedAsMitid(adult);
    expect((await refusalOf(asked, mitid.answer(there))).step).toMatchObject(notTheirs);
  });

  test('a teacher who has left the class while they were on the way', async () => {
    const asked = await askedForAnAdult(provider, 'luka6460');
    const there = await adultLeaves(asked);
    const left = { until: '2020-01-01' };
    await provider.database
      .updateTable('class_members')
      .set(left)
      .where('person', '=', await idOf('jens0022'))
      .execute();
    mitid.lie = provedAsMitid('jens0022');
    expect((await refusalOf(asked, mitid.answer(there))).step).toMatchObject(notTheirs);
  });

  test.each([
    ['a level that is worth nothing here', { acr: 'urn:low' }],
    ['no level, as of a password', { acr: undefined }],
  ])('a parent at %s is thanked, and told that it is not enough', async (_, lie) => {
    const asked = await askedForAnAdult(provider, lie.acr === undefined ? 'karl5829' : 'bert9070');
    const there = await adultLeaves(asked);
    mitid.lie = { ...provedAsMitid('clau2811'), ...lie };
    const { step, path } = await refusalOf(asked, mitid.answer(there));
    const failure = { code: 'adult-not-sure-enough', data: { provider: 'MitID' } };
    expect(step).toMatchObject({ at: 'step-up', failure });
    expect(path, 'and is signed out there').toBe(`/sign-in/${asked.guest.id}/goodbye`);
  });

  test('a pupil’s own MitID is no adult', async () => {
    const username = someone();
    const asked = await askedForAnAdult(provider, username);
    const there = await adultLeaves(asked);
    mitid.lie = provedAsMitid(username);
    expect((await refusalOf(asked, mitid.answer(there))).step).toMatchObject(notTheirs);
  });

  test('a parent’s word where the service does not take one', async () => {
    const asked = await askedForAnAdult(provider, 'saga4156', 'Loasubstantial');
    const { guest } = asked;
    const left = await guest.visitor.send(`${guest.issuer}/sign-in/${guest.id}/beside/mitid/go`);
    mitid.lie = provedAsMitid('line2064');
    const { step } = await refusalOf(asked, mitid.answer(new URL(left.headers.get('location') ?? '')));
    expect(step).toMatchObject(notTheirs);
  });
});

describe('attack: a journey of one kind answered as the other', () => {
  test('an adult who comes back as the pupil raises nobody', async () => {
    const asked = await askedForAnAdult(provider, someone());
    const there = await leaveFor(asked);
    mitid.lie = provedAsMitid('pete5764');
    const { step } = await refusalOf(asked, mitid.answer(there));
    expect(step).toMatchObject({ at: 'step-up', failure: { code: 'not-yours' } });
    expect(await audited('adult-beside', asked)).toEqual([]);
  });

  test('a pupil who comes back as the adult has shown nothing of their own', async () => {
    const username = someone();
    const asked = await askedForAnAdult(provider, username);
    const there = await adultLeaves(asked);
    mitid.lie = provedAsMitid(username);
    await refusalOf(asked, mitid.answer(there));
    expect(await audited('level-raised', asked)).toEqual([]);
  });
});

describe('attack: an adult’s answer that is not this one', () => {
  test('the same answer twice vouches once', async () => {
    const asked = await askedForAnAdult(provider, 'minh4578');
    const there = await adultLeaves(asked);
    mitid.lie = provedAsMitid('thim8311');
    const back = mitid.answer(there);
    await (await asked.guest.visitor.send(back)).body?.cancel();
    expect(await asked.guest.look()).toMatchObject({ at: 'done' });
    await provider.database.deleteFrom('raises').execute();
    expect((await refusalOf(asked, back)).status).toBe(410);
  });

  test('an adult’s answer in another browser vouches for nobody', async () => {
    const [attacker, victim] = [
      await askedForAnAdult(provider, 'aish3147'),
      await askedForAnAdult(provider, 'oska4093'),
    ];
    const there = await adultLeaves(attacker);
    mitid.lie = provedAsMitid('amin6130');
    const { status, step } = await refusalOf(victim, mitid.answer(there));
    expect(status).toBe(403);
    expect(step).toMatchObject({ at: 'step-up' });
    expect(await attacker.guest.look()).toMatchObject({ at: 'step-up' });
  });

  test('no other site leads an adult past the page that says what it is about', async () => {
    const { guest } = await askedForAnAdult(provider, 'albe7055');
    const response = await guest.visitor.send(`${guest.issuer}/sign-in/${guest.id}/beside/mitid/go`, {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(response.status).toBe(403);
    expect(response.headers.get('location')).toBeNull();
  });
});

describe('attack: what is left of an adult in the pupil’s browser and with us', () => {
  test('the ID token is given out once, to this browser, and lies sealed until then', async () => {
    const asked = await askedForAnAdult(provider, 'jona0697');
    const there = await adultLeaves(asked);
    mitid.lie = provedAsMitid('line2064');
    const { guest } = asked;
    await (await guest.visitor.send(mitid.answer(there))).body?.cancel();
    const kept = await provider.database.selectFrom('departures').selectAll().where('sign_in', '=', guest.id).execute();
    expect(kept).toMatchObject([{ sign_in: guest.id, upstream: 'mitid' }]);
    const address = `${guest.issuer}/sign-in/${guest.id}/goodbye`;
    const stranger = await fetch(address, { redirect: 'manual' });
    expect(await stranger.text()).not.toContain('id_token_hint');

    const { id_token_hint: token = '' } = hiddenFields(await (await guest.visitor.send(address)).text());
    expect(JSON.parse(atob(token.split('.')[1] ?? ''))).toMatchObject({ sub: mitidOf('line2064') });
    expect(kept.map(({ id_token }) => id_token).join()).not.toContain(token.split('.')[1]);
    expect(await rowsWith(provider.database, [token])).toEqual([]);
    expect(
      await rowsWith(
        provider.database,
        kept.map(({ id_token }) => id_token),
      ),
    ).toEqual([]);
    const again = await guest.visitor.send(address);
    expect(again.headers.get('location')).toBe(`/sign-in/${guest.id}`);
  });

  test('cookies are as they were, and of all that is kept the audit entry alone names the adult', async () => {
    const asked = await askedForAnAdult(provider, 'math1853');
    const { guest } = asked;
    const words = [await idOf('kare6970'), mitidOf('kare6970'), 'kare6970', 'Karen'];
    const before = await rowsWith(provider.database, words);
    const cookies = new Map(guest.visitor.cookies);
    const { response } = await bringAdult(asked, mitid, 'kare6970');
    await response.body?.cancel();
    expect(guest.visitor.cookies).toEqual(cookies);
    await guest.visitor.visit(`${guest.issuer}/upstream/mitid/signed-out?state=${guest.id}`);

    // Those of oidc-provider that are for this one step-up end with it; the pupil's session gets a new id, as at a sign-in
    const lasting = (all: typeof cookies) => [...all.keys()].filter((name) => name.startsWith('__Host-'));
    expect(lasting(guest.visitor.cookies)).toEqual(lasting(cookies));
    const after = await rowsWith(provider.database, words);
    const added = after.filter((row) => !before.includes(row));
    expect(added.map((row) => row.split(' ')[0])).toEqual(['audit']);
    const me = await (await guest.visitor.visit(`${guest.issuer}/me`)).response.text();
    expect(me).toContain('math1853');
    for (const word of words) expect(me).not.toContain(word);
    for (const word of [...words, 'id_token_hint']) expect(provider.log.join('')).not.toContain(word);
  });
});
