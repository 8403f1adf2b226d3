import { afterAll, beforeAll, expect, test } from 'vitest';
import { getTokens, requestToken } from '../support/code-flow.ts';
import type { Guest } from '../support/guest.ts';
import { Household } from '../support/household.ts';
import { type Listener, startListener } from '../support/listener.ts';

let home: Household;
let listener: Listener;
beforeAll(async () => {
  home = await Household.open();
  listener = await startListener(home.provider.database);
});
afterAll(async () => {
  await home.close();
  await listener.stop();
});

const visitService = async ({ visitor, issuer }: Guest) =>
  (await getTokens({ issuer, visitor, clientId: 'listening' })).tokens;
const isSignedIn = async ({ visitor, issuer }: Guest) => (await visitor.send(`${issuer}/me`)).status === 200;
const statusOf = async (tokens: Record<string, string>) => {
  const { issuer } = home.provider;
  const grant = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token'] ?? '' };
  const authorization = `Bearer ${tokens['access_token'] ?? ''}`;
  const info = await fetch(`${issuer}/userinfo`, { headers: { authorization } });
  return [info.status, (await requestToken(issuer, 'listening', grant)).status];
};

test('attack: somebody asks in a child’s name: "this was not us" ends that session, at its services too, and no other', async () => {
  const elsewhere = await home.idaElsewhere();
  const kept = await visitService(elsewhere);
  const stolen = await visitService(home.ida);
  const { id, step } = await home.asks();
  await home.mother.say('report', id);

  expect(await home.mother.look()).toMatchObject({ waiting: [], history: [{ id, answered: 'reported' }] });
  expect(await home.ida.look()).toMatchObject({ at: 'refused', failure: { code: 'not-us' } });
  expect(await isSignedIn(home.ida)).toBe(false);
  expect(await statusOf(stolen)).toEqual([401, 400]);
  expect(listener.told).toHaveLength(1);

  expect(await isSignedIn(elsewhere)).toBe(true);
  expect(await statusOf(kept)).toEqual([200, 200]);

  expect(await home.mother.failureOf('confirm', id, { number: step.number })).toMatchObject({ code: 'request-over' });
  expect(await home.stands()).toMatchObject({ state: 'reported', raised: 0 });
  const { actor } = await home.provider.database
    .selectFrom('audit')
    .select('actor')
    .where('event', '=', 'adult-reported')
    .executeTakeFirstOrThrow();
  expect(actor).toBeTruthy();
});

test('attack: a second "this was not us", or one of a request that is over, ends nobody’s session', async () => {
  const elsewhere = await home.idaElsewhere();
  const open = await home.provider.database.selectFrom('requests').select('id').executeTakeFirstOrThrow();
  expect(await home.mother.failureOf('report', open.id)).toMatchObject({ code: 'request-over' });
  expect(await isSignedIn(elsewhere)).toBe(true);
});
