import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('a teacher of the class can, and so can somebody whose provider knows no end of a session', async () => {
  const { end_session_endpoint: _, ...endless } = mitid.metadata;
  const other = await new LyingProvider().start();
  other.metadata = endless;
  const beside = await startBeside(other);
  const asked = await askedForAnAdult(beside, 'luna7480');
  const { response, url } = await bringAdult(asked, other, 'mett7685');
  await response.body?.cancel();
  expect(url.origin).toBe('https://service.example');
  await beside.stop();
  other.stop();
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
