import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askRules } from '../../idp/backchannel/rules.ts';
import { passInterval, pupilAt } from '../support/tablet.ts';
import { type AppHouse, startAppHouse } from '../support/app-house.ts';

let house: AppHouse;
let provider: AppHouse['provider'];
let mother: AppHouse['mother'];
let ida: AppHouse['ida'];
let tablet: AppHouse['tablet'];
let other: AppHouse['other'];
beforeAll(async () => {
  house = await startAppHouse();
  ({ provider, mother, ida, tablet, other } = house);
});
afterAll(() => house.stop());
beforeEach(() => house.clear());

const asked = async (app = tablet, username = 'idah1234') => (await app.ask(username)).body['auth_req_id'] ?? '';
const poll = async (id: string, app = tablet) => {
  await passInterval(provider.database);
  return (await app.poll(id)).body;
};
async function confirmed(): Promise<string> {
  const id = await asked();
  await ida.say('ask');
  await mother.say('confirm', (await mother.theOne()).id, { number: await ida.number() });
  return id;
}

describe('whoever knows a username', () => {
  test('attack: asking with a username alone gets nothing, however the adult answers: no adult is even told', async () => {
    const id = await asked();
    expect((await mother.look()).waiting).toEqual([]);
    const asks = await provider.database.selectFrom('asks').selectAll().execute();
    for (const { id: ask } of asks) {
      for (let number = 10; number < 100; number += 1) {
        expect(await mother.failureOf('confirm', ask, { number: String(number) })).toMatchObject({
          code: 'request-over',
        });
      }
    }
    expect(await poll(id)).toMatchObject({ error: 'authorization_pending' });
  });

  test('attack: the number stands on the pupil’s own page and nowhere in what the app is told', async () => {
    const { body } = await tablet.ask('idah1234');
    await ida.say('ask');
    const number = await ida.number();
    expect(Object.keys(body).toSorted()).toEqual(['auth_req_id', 'expires_in', 'interval']);
    const told = await poll(body['auth_req_id'] ?? '');
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`\\b${number}\\b`));
  });

  test('attack: another pupil says no word about it, and sees nothing of it', async () => {
    const gustav = await pupilAt(provider, 'gust9852');
    const id = await asked();
    expect(await gustav.open()).toContain('Ingen app spørger nu');
    const { id: ask } = await provider.database.selectFrom('asks').select('id').executeTakeFirstOrThrow();
    for (const word of ['ask', 'not-me']) await gustav.send(ask, word);
    expect(await provider.database.selectFrom('requests').selectAll().execute()).toEqual([]);
    expect(await poll(id)).toMatchObject({ error: 'authorization_pending' });
  });

  test.each([
    ['another origin', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring subdomain', { origin: 'null', 'sec-fetch-site': 'same-site' }],
  ])('attack: no form but ours says the pupil’s word: %s', async (_, headers) => {
    await asked();
    const { id: ask } = await provider.database.selectFrom('asks').select('id').executeTakeFirstOrThrow();
    await ida.send(ask, 'ask', headers);
    expect(await provider.database.selectFrom('requests').selectAll().execute()).toEqual([]);
  });

  test('attack: looking at the page asks nobody, so no link can make a pupil ask', async () => {
    await asked();
    await ida.open();
    expect((await mother.look()).waiting).toEqual([]);
  });

  test('attack: the pupil’s page stands in no frame, so no other page gets its clicks', async () => {
    await asked();
    const { headers } = await ida.guest.visitor.send(`${provider.issuer}/me/asked`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
  });
});

describe('an auth_req_id', () => {
  test('attack: another client gets nothing for it, and does not slow down the one that asked', async () => {
    const id = await confirmed();
    for (let tries = 0; tries < 3; tries += 1) {
      expect((await other.poll(id)).body).toMatchObject({ error: 'invalid_grant' });
    }
    expect(Object.keys((await tablet.poll(id)).body)).toContain('access_token');
  });

  test('attack: used twice, it ends what its first use gave', async () => {
    const id = await confirmed();
    const { access_token = '' } = await poll(id);
    const authorization = `Bearer ${access_token}`;
    const userinfo = async () => (await fetch(`${provider.issuer}/userinfo`, { headers: { authorization } })).status;
    expect(await userinfo()).toBe(200);
    expect(await poll(id)).toMatchObject({ error: 'invalid_grant' });
    expect(await userinfo()).toBe(401);
  });

  test('attack: of ten uses at the same moment one gets tokens', async () => {
    const id = await confirmed();
    const answers = await Promise.all(Array.from({ length: 10 }, () => tablet.poll(id)));
    expect(answers.filter(({ body }) => 'access_token' in body)).toHaveLength(1);
  });

  test('attack: asked for without pause, it gives slow_down, longer each time', async () => {
    const id = await asked();
    await tablet.poll(id);
    for (let tries = 0; tries < 3; tries += 1) expect((await tablet.poll(id)).body['error']).toBe('slow_down');
    const { interval_seconds } = await provider.database.selectFrom('asks').selectAll().executeTakeFirstOrThrow();
    expect(interval_seconds).toBe(4 * askRules.interval);
  });

  test.each(['requests', 'asks'] as const)('attack: a yes after the time of the %s gives nothing', async (table) => {
    const id = await asked();
    await ida.say('ask');
    const number = await ida.number();
    const request = await mother.theOne();
    const past = { expires_at: new Date(Date.now() - 1000) };
    if (table === 'requests') await provider.database.updateTable('requests').set(past).execute();
    else
      await provider.database
        .updateTable('oidc_artifacts')
        .set(past)
        .where('model', '=', 'BackchannelAuthenticationRequest')
        .execute();
    await mother.failureOf('confirm', request.id, { number });
    expect(await poll(id)).toMatchObject({ error: 'expired_token' });
  });

  test('attack: whoever said yes at the pupil’s page is signed out when a grown-up says that it was not them', async () => {
    const stranger = await pupilAt(provider, 'alma7651');
    await provider.database
      .insertInto('contacts')
      .columns(['adult', 'child'])
      .expression((query) =>
        query
          .selectFrom(['people as adult', 'people as child'])
          .where('adult.username', '=', 'mett8647')
          .where('child.username', '=', 'alma7651')
          .select(['adult.id', 'child.id as child_id']),
      )
      .execute();
    const id = await asked(tablet, 'alma7651');
    await stranger.say('ask');
    await mother.say('report', (await mother.theOne()).id);
    expect(await poll(id)).toMatchObject({ error: 'access_denied' });
    expect((await stranger.guest.visitor.visit(`${provider.issuer}/me/asked`)).url.pathname).toMatch(/^\/sign-in\//);
  });

  test('attack: a yes to what was asked with the password that was gives nothing', async () => {
    const id = await confirmed();
    const { pupil } = await provider.database.selectFrom('requests').select('pupil').executeTakeFirstOrThrow();
    await provider.database.updateTable('passwords').set({ set_at: new Date() }).where('person', '=', pupil).execute();
    expect(await poll(id)).toMatchObject({ error: 'access_denied' });
  });

  test('attack: a yes of which the level has fallen back gives nothing any more', async () => {
    const id = await confirmed();
    await provider.database
      .updateTable('requests')
      .set({ ended_at: new Date(Date.now() - 1_801_000) })
      .execute();
    expect(await poll(id)).toMatchObject({ error: 'expired_token' });
  });
});

describe('what the adult reads', () => {
  test.each([
    ['words', 'Sig ja til mig'],
    ['a word of capitals', 'SIG-JA'],
    ['a link', 'https://evil.example'],
    ['markup', '<b>1234</b>'],
    ['a line break', 'W7\n42'],
    ['signs that turn the line', 'W7\u202e42'],
    ['more than eight characters', 'W7424242B'],
    ['hardly anything', 'W'],
    ['hyphens alone', '---'],
  ])('attack: no app chooses it: %s is no code', async (_, binding_message) => {
    const { body } = await tablet.ask('idah1234', { binding_message });
    expect(body).toMatchObject({ error: 'invalid_binding_message' });
    expect(await ida.open()).toContain('Ingen app spørger nu');
  });
});
