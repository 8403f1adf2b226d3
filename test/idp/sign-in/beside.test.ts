import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepDeparture } from '../../../idp/federation/departures.ts';
import { adultLeaves, askedForAnAdult, bringAdult, hiddenFields, provedAsMitid } from '../../support/beside.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { startBeside } from '../../support/upstream.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  mitid.metadata = { ...mitid.metadata, end_session_endpoint: `${mitid.issuer}/end` };
  provider = await startBeside(mitid);
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});

test('a grown-up reads what it is about, shows who they are, is signed out again, and the pupil goes on', async () => {
  const asked = await askedForAnAdult(provider, 'idah1234');
  const { guest, step } = asked;
  expect(step.beside).toEqual([{ name: 'MitID', to: `/sign-in/${guest.id}/beside/mitid` }]);
  const page = await (await guest.visitor.send(`${guest.issuer}/sign-in/${guest.id}/beside/mitid`)).text();
  for (const told of [
    'Ida Holm',
    'Elev i 1.A',
    'Skovbrynet Skole',
    'Læringsøen',
    'i 30 minutter',
    'god for, at det er Ida',
  ]) {
    expect(page).toContain(told);
  }
  const { url, response } = await bringAdult(asked, mitid, 'mett8647');
  expect(url.pathname).toBe(`/sign-in/${guest.id}/goodbye`);
  const goodbye = await response.text();
  expect(goodbye).toContain(`action="${mitid.issuer}/end"`);
  expect(hiddenFields(goodbye)).toMatchObject({
    client_id: mitid.clientId,
    post_logout_redirect_uri: `${provider.issuer}/upstream/mitid/signed-out`,
  });
  const back = await guest.visitor.visit(`${guest.issuer}/upstream/mitid/signed-out?state=${guest.id}`);
  expect(back.url.origin).toBe('https://service.example');
  expect(back.url.searchParams.get('code')).toBeTruthy();
});

test('a grown-up whose other provider never sends them back has vouched all the same', async () => {
  const asked = await askedForAnAdult(provider, 'gust9852');
  const { response } = await bringAdult(asked, mitid, 'lars0610');
  await response.body?.cancel();
  const done = await asked.guest.look();
  const there = await asked.guest.leave(done);
  expect(there.searchParams.get('code')).toBeTruthy();
});

test('a teacher of the class can', async () => {
  const asked = await askedForAnAdult(provider, 'luna7480');
  const { response, url } = await bringAdult(asked, mitid, 'mett7685');
  await response.body?.cancel();
  expect(url.pathname).toBe(`/sign-in/${asked.guest.id}/goodbye`);
  expect(await asked.guest.look()).toMatchObject({ at: 'done' });
});

describe('another provider that signs nobody out', () => {
  let other: LyingProvider;
  let beside: ProvingProvider;
  beforeAll(async () => {
    other = await new LyingProvider().start();
    beside = await startBeside(other, { only: ['luna7480', 'saga4156'] });
  });
  afterAll(async () => {
    await beside.stop();
    other.stop();
  });

  test('is offered to no grown-up beside, and its address leads nowhere', async () => {
    const { guest, step } = await askedForAnAdult(beside, 'luna7480');
    expect(step.beside).toEqual([]);
    expect(step.adults.length).toBeGreaterThan(0);
    for (const path of ['beside/mitid', 'beside/mitid/go']) {
      const { headers } = await guest.visitor.send(`${guest.issuer}/sign-in/${guest.id}/${path}`);
      expect(headers.get('location')).toBe(`/sign-in/${guest.id}`);
    }
  });

  test('is told to a grown-up who was there already, with what to do, and the pupil goes on', async () => {
    const { guest } = await askedForAnAdult(beside, 'saga4156');
    const browser = [...guest.visitor.cookies].find(([name]) => name.startsWith('__Host-unilogin-browser'))?.[1].value;
    const departure = { signIn: guest.id, browser: browser ?? '', upstream: 'mitid', idToken: 'theirs' };
    await keepDeparture(beside.database, { ...departure, now: new Date() });
    const { url, response } = await guest.visitor.visit(`${guest.issuer}/sign-in/${guest.id}/goodbye`);
    expect(url.pathname).toBe(`/sign-in/${guest.id}/still-in/mitid`);
    const page = await response.text();
    expect(page).toContain('Vi kunne ikke logge dig ud hos MitID. Log selv ud dér');
    expect(page).toContain(`href="/sign-in/${guest.id}"`);
    expect(await (await guest.visitor.send(`${url.href}?lang=en`)).text()).toContain('You are not signed out');
  });
});

test('another provider that cannot be reached is offered to no grown-up beside', async () => {
  const gone = await new LyingProvider().start();
  gone.stop();
  const beside = await startBeside(gone, { only: ['emil8163'] });
  expect((await askedForAnAdult(beside, 'emil8163')).step.beside).toEqual([]);
  await beside.stop();
});

test('another provider is left by an address where its operator says so', async () => {
  const beside = await startBeside(mitid, { signOut: 'address', only: ['luna7480'] });
  const asked = await askedForAnAdult(beside, 'luna7480');
  const { url } = await bringAdult(asked, mitid, 'mett7685');
  expect(url.href.startsWith(`${mitid.issuer}/end?id_token_hint=`)).toBe(true);
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    post_logout_redirect_uri: `${beside.issuer}/upstream/mitid/signed-out`,
    state: asked.guest.id,
  });
  await beside.stop();
});

test('a grown-up who turns round there is told as one who stopped, and may try again', async () => {
  const asked = await askedForAnAdult(provider, 'emil8163');
  const there = await adultLeaves(asked);
  await asked.guest.visitor.visit(mitid.answer(there, { code: undefined, error: 'access_denied' }));
  expect(await asked.guest.look()).toMatchObject({ at: 'step-up', failure: { code: 'cancelled' } });
  mitid.lie = provedAsMitid('pern9886');
  await asked.guest.visitor.visit(mitid.answer(await adultLeaves(asked)));
  mitid.lie = {};
  expect(await asked.guest.look()).toMatchObject({ at: 'done' });
});

test('a service for which no adult’s word is enough is not offered one', async () => {
  const asked = await askedForAnAdult(provider, 'saga4156', 'Loasubstantial');
  expect(asked.step).toMatchObject({ beside: [], adults: [] });
  const page = await asked.guest.visitor.send(`${asked.guest.issuer}/sign-in/${asked.guest.id}/beside/mitid`);
  expect(page.headers.get('location')).toBe(`/sign-in/${asked.guest.id}`);
});
