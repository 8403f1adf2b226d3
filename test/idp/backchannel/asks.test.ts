import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { claimsOf } from '../../support/code-flow.ts';
import { Guest } from '../../support/guest.ts';
import { passInterval, pupilAt, PupilsPage, saveTablet, Tablet } from '../../support/tablet.ts';
import { type AppHouse, startAppHouse } from '../../support/app-house.ts';

let house: AppHouse;
let provider: AppHouse['provider'];
let mother: AppHouse['mother'];
let ida: AppHouse['ida'];
let tablet: AppHouse['tablet'];
beforeAll(async () => {
  house = await startAppHouse();
  ({ provider, mother, ida, tablet } = house);
});
afterAll(() => house.stop());
beforeEach(() => house.clear());

/** The app has asked, and the pupil has said that it is theirs. */
async function asking(params: Record<string, string> = {}): Promise<string> {
  const { body } = await tablet.ask('idah1234', params);
  await ida.say('ask');
  return body['auth_req_id'] ?? '';
}

async function confirmed(params: Record<string, string> = {}) {
  const id = await asking(params);
  await mother.say('confirm', (await mother.theOne()).id, { number: await ida.number() });
  await passInterval(provider.database);
  return { id, answer: await tablet.poll(id) };
}

test('an app asks, the pupil compares the code and reads the number, the adult types it, and the app gets tokens', async () => {
  const { status, body } = await tablet.ask(' IDAH1234 ');
  expect({ status, ...body }).toMatchObject({ status: 200, expires_in: 900, interval: 5 });
  expect((await tablet.poll(body['auth_req_id'])).body).toMatchObject({ error: 'authorization_pending' });
  const page = await ida.open();
  expect(page).toContain('Tavlen');
  expect(page).toContain('>W7-42<');
  await ida.say('ask');
  expect(await ida.open()).toContain(`Den voksne åbner ${new URL(provider.issuer).host}/ja og skriver tallet.`);
  const request = await mother.theOne();
  expect(request).toMatchObject({
    pupil: { name: 'Ida Holm' },
    service: { name: 'Tavlen' },
    code: 'W7-42',
    counts: 'AdultVerified',
    holdsSeconds: 1800,
  });
  await mother.say('confirm', request.id, { number: await ida.number() });
  await passInterval(provider.database);
  const { body: tokens } = await tablet.poll(body['auth_req_id']);
  expect(claimsOf(tokens['id_token'])).toMatchObject({
    uniid: 'idah1234',
    name: 'Ida Holm',
    unilogin_loa: 'VoksenVerificeret',
    acr: 'https://data.gov.dk/concept/core/nsis/loa/Low',
    amr: ['pwd', 'adult'],
    loa: '2',
  });
  expect(await ida.open()).toContain('Den voksne sagde ja. Nu er du inde på Tavlen.');
});

describe('the tokens', () => {
  test('tell the level in the spelling that was asked for, and when the adult said it', async () => {
    const before = Math.floor(Date.now() / 1000);
    const { answer } = await confirmed({ acr_values: 'urn:unknown AdultVerified' });
    const claims = claimsOf(answer.body['id_token']);
    expect(claims).toMatchObject({ acr: 'AdultVerified' });
    expect(claims['auth_time']).toBeGreaterThanOrEqual(before);
    expect(claims['auth_time']).toBeLessThanOrEqual(Math.ceil(Date.now() / 1000));
  });

  test('live no longer than the raised level at this service, and neither does what comes of a refresh', async () => {
    await saveTablet(provider.database, { levels: { raiseHolds: 300 } });
    const { answer } = await confirmed();
    const lasting = ({ body }: typeof answer) => {
      const { exp, iat } = claimsOf(body['id_token']);
      return [Number(exp) - Number(iat), Number(body['expires_in'])];
    };
    const [idToken = 0, accessToken = 0] = lasting(answer);
    for (const seconds of [idToken, accessToken]) expect(seconds).toBeGreaterThan(280);
    for (const seconds of [idToken, accessToken]) expect(seconds).toBeLessThanOrEqual(300);
    const again = await tablet.token({
      grant_type: 'refresh_token',
      refresh_token: answer.body['refresh_token'] ?? '',
    });
    expect(claimsOf(again.body['id_token'])).toMatchObject({ unilogin_loa: 'VoksenVerificeret' });
    expect(Math.max(...lasting(again))).toBeLessThanOrEqual(300);
    const kept = await provider.database
      .selectFrom('oidc_artifacts')
      .select('expires_at')
      .where('model', '=', 'RefreshToken')
      .where('consumed_at', 'is', null)
      .where('grant_id', 'is not', null)
      .orderBy('expires_at', 'desc')
      .execute();
    expect(Number(kept[0]?.expires_at)).toBeLessThan(Date.now() + 8 * 3_600_000);
    expect(kept.some(({ expires_at }) => Number(expires_at) <= Date.now() + 300_000)).toBe(true);
    await saveTablet(provider.database);
  });

  test('are told of by user info and introspection as of any other', async () => {
    const { answer } = await confirmed();
    const token = answer.body['access_token'] ?? '';
    const told = await fetch(`${provider.issuer}/userinfo`, { headers: { authorization: `Bearer ${token}` } });
    expect(await told.json()).toMatchObject({ uniid: 'idah1234', unilogin_loa: 'VoksenVerificeret' });
  });

  test('raise nothing in the browser at which the pupil said yes', async () => {
    await confirmed();
    await ida.guest.arrive({ acr_values: 'AdultVerified' });
    expect(await ida.guest.look()).toMatchObject({ at: 'step-up' });
  });

  test('outlive the sign-out of that browser, and end with a new password', async () => {
    const other = await pupilAt(provider, 'gust9852');
    const { body } = await tablet.ask('gust9852');
    await other.say('ask');
    await mother.say('confirm', (await mother.theOne()).id, { number: await other.number() });
    const tokens = await tablet.poll(body['auth_req_id']);
    await provider.database
      .updateTable('oidc_artifacts')
      .set({ expires_at: new Date(0) })
      .where('model', '=', 'Session')
      .where('account', '=', claimsOf(tokens.body['id_token'])['sub'] as string)
      .execute();
    const authorization = `Bearer ${tokens.body['access_token'] ?? ''}`;
    const userinfo = async () => (await fetch(`${provider.issuer}/userinfo`, { headers: { authorization } })).status;
    expect(await userinfo()).toBe(200);
    const again = new Guest(provider.issuer);
    await again.leave(await again.signIn('gust9852', other.secret));
    await again.openChange();
    await again.answer({ answer: 'secret', secret: other.secret });
    expect(await again.chooseOwn('kanelgiraffen')).toMatchObject({ at: 'done' });
    expect(await userinfo()).toBe(401);
  });
});

describe('what a poll is told', () => {
  const pollLater = async (id: string) => {
    await passInterval(provider.database);
    return (await tablet.poll(id)).body['error'];
  };

  test('slow_down to whoever polls faster than told, and longer the next time', async () => {
    const { body } = await tablet.ask('idah1234');
    const id = body['auth_req_id'] ?? '';
    expect((await tablet.poll(id)).body['error']).toBe('authorization_pending');
    expect((await tablet.poll(id)).body['error']).toBe('slow_down');
    const { interval_seconds } = await provider.database.selectFrom('asks').selectAll().executeTakeFirstOrThrow();
    expect(interval_seconds).toBe(10);
    const polled = (seconds: number) => ({ polled_at: new Date(Date.now() - seconds * 1000) });
    await provider.database.updateTable('asks').set(polled(6)).execute();
    expect((await tablet.poll(id)).body['error']).toBe('slow_down');
    await provider.database.updateTable('asks').set(polled(16)).execute();
    expect((await tablet.poll(id)).body['error']).toBe('authorization_pending');
  });

  test('access_denied, when the adult says no, and so is the pupil', async () => {
    const id = await asking();
    await mother.say('refuse', (await mother.theOne()).id);
    expect(await pollLater(id)).toBe('access_denied');
    expect(await pollLater(id), 'as often as it asks').toBe('access_denied');
    expect(await ida.open()).toContain('Den voksne sagde nej.');
  });

  test('access_denied, when the adult says that it was not them, and so is the pupil at the next sign-in', async () => {
    const id = await asking();
    await mother.say('report', (await mother.theOne()).id);
    expect(await pollLater(id)).toBe('access_denied');
    const again = new Guest(provider.issuer);
    await again.leave(await again.signIn('idah1234', ida.secret));
    ida = new PupilsPage(again, ida.secret);
    expect(await ida.open()).toContain('Den voksne kender det ikke.');
  });

  test('access_denied, after two wrong numbers', async () => {
    const id = await asking();
    const { id: request } = await mother.theOne();
    for (let tries = 1; tries <= 2; tries += 1) await mother.send('confirm', request, { number: '00' });
    expect(await pollLater(id)).toBe('access_denied');
    expect(await ida.open()).toContain('Tallet var forkert to gange.');
  });

  test.each(['before', 'after'] as const)(
    'access_denied, when the pupil says that it is not them, %s asking',
    async (when) => {
      const id = when === 'after' ? await asking() : ((await tablet.ask('idah1234')).body['auth_req_id'] ?? '');
      expect(await ida.say('not-me')).toContain('Tavlen fik ikke lov.');
      expect(await pollLater(id)).toBe('access_denied');
      expect((await mother.look()).waiting).toEqual([]);
    },
  );

  test('expired_token, when no pupil came, and for an hour after', async () => {
    const { body } = await tablet.ask('idah1234');
    await provider.database
      .updateTable('asks')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .execute();
    expect(await pollLater(body['auth_req_id'] ?? '')).toBe('expired_token');
    await provider.database
      .deleteFrom('oidc_artifacts')
      .where('model', '=', 'BackchannelAuthenticationRequest')
      .execute();
    expect(await pollLater(body['auth_req_id'] ?? '')).toBe('expired_token');
    expect(await ida.open()).toContain('Ingen app spørger nu');
  });

  test('expired_token, when no adult answered in five minutes', async () => {
    const id = await asking();
    const [request] = await provider.database.selectFrom('requests').selectAll().execute();
    expect(Number(request?.expires_at) - Number(request?.asked_at)).toBe(300_000);
    await provider.database
      .updateTable('requests')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .execute();
    expect(await pollLater(id)).toBe('expired_token');
    expect(await ida.open()).toContain('Tiden gik.');
  });

  test('invalid_grant for an auth_req_id that nobody was given', async () => {
    expect((await tablet.poll('of-nobody')).body['error']).toBe('invalid_grant');
  });
});

describe('what an ask must be', () => {
  test.each([
    ['without a hint', { login_hint: '' }, 'invalid_request'],
    ['with a token for a hint', { login_hint: '', login_hint_token: 'x' }, 'invalid_request'],
    ['with an ID token for a hint', { login_hint: '', id_token_hint: 'x' }, 'invalid_request'],
    ['with two hints', { login_hint_token: 'x' }, 'invalid_request'],
    ['without a code', { binding_message: '' }, 'invalid_binding_message'],
    ['with a user code', { user_code: '1234' }, 'invalid_request'],
    ['without openid', { scope: 'profile' }, 'invalid_request'],
    ['without scope', { scope: '' }, 'invalid_request'],
    ['for more than an adult’s word is worth', { acr_values: 'Loasubstantial' }, 'unmet_authentication_requirements'],
  ])('%s it is refused', async (_, params, error) => {
    const answer = await tablet.ask('idah1234', params);
    expect(answer.body).toMatchObject({ error });
    expect(answer.status).toBe(400);
    expect(await provider.database.selectFrom('asks').selectAll().execute()).toEqual([]);
  });

  test('of a service that is registered for it', async () => {
    await saveTablet(provider.database, {
      id: 'by-browser',
      redirectUris: ['https://service.example/callback'],
      asksWithoutBrowser: false,
    });
    const { status, body } = await new Tablet(provider, 'by-browser').ask('idah1234');
    expect({ status, error: body['error'] }).toEqual({ status: 400, error: 'unauthorized_client' });
  });

  test.each([
    ['a public client', { secret: undefined }],
    ['a light one', { light: true }],
  ])('%s cannot be registered for it', async (_, more) => {
    await expect(saveTablet(provider.database, { id: 'odd', ...more })).rejects.toThrow(/secret/);
  });

  test('for Substantial, where an adult’s word counts as that', async () => {
    await saveTablet(provider.database, { levels: { adultCounts: true } });
    const { answer } = await confirmed({ acr_values: 'Loasubstantial' });
    expect(claimsOf(answer.body['id_token'])).toMatchObject({ acr: 'Loasubstantial', loa: '3' });
    await saveTablet(provider.database);
  });
});

test('"Min Unilogin" has a way to the page while an app asks, and not otherwise', async () => {
  const mine = async () => (await ida.guest.visitor.visit(`${provider.issuer}/me`)).response.text();
  expect(await mine()).not.toContain('/me/asked');
  await tablet.ask('idah1234');
  expect(await mine()).toContain('href="/me/asked?lang=da"');
});

test('discovery tells of it', async () => {
  const told: unknown = await (await fetch(`${provider.issuer}/.well-known/openid-configuration`)).json();
  expect(told).toMatchObject({
    backchannel_authentication_endpoint: `${provider.issuer}/ask`,
    backchannel_token_delivery_modes_supported: ['poll'],
    grant_types_supported: expect.arrayContaining(['urn:openid:params:grant-type:ciba']),
  });
});
