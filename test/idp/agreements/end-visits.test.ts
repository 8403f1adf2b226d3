import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { endVisitsDaily } from '../../../idp/agreements/end-visits.ts';
import { danishDay, isoOf } from '../../../shared/policy/lifecycle/day.ts';
import { aabrinken, AgreementDesk, approve, maanen, request, sendPlace, skovbrynet } from '../../support/agreements.ts';
import { claimsOf, getTokens, requestToken } from '../../support/code-flow.ts';
import { GrownUp } from '../../support/grown-up.ts';
import type { Guest } from '../../support/guest.ts';
import { signedIn } from '../../support/household.ts';
import { type Listener, startListener } from '../../support/listener.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { startBeside } from '../../support/upstream.ts';

const { supplier, needs = [] } = maanen;
const client = 'listening';

let mitid: LyingProvider;
let provider: ProvingProvider;
let desk: AgreementDesk;
let listener: Listener;
let light: Listener;
let administrator: GrownUp;
let ida: Guest;
let cecilie: Guest;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  provider = await startBeside(mitid, { only: ['ande6586', 'idah1234', 'ceci0693'] });
  desk = new AgreementDesk(provider.database);
  listener = await startListener(provider.database, { supplier, needs, licence: 'needed' });
  light = await startListener(provider.database, { id: 'light', supplier, needs: [], light: true });
  administrator = await GrownUp.at(provider, mitid, 'ande6586');
  ida = await signedIn(provider, 'idah1234');
  cecilie = await signedIn(provider, 'ceci0693');
});
afterAll(async () => {
  await provider.stop();
  await listener.stop();
  await light.stop();
  mitid.stop();
});
beforeEach(async () => {
  await desk.forget();
  listener.told.length = 0;
  for (const institution of [skovbrynet, aabrinken]) await agree(institution);
  await desk.license({ client, covers: 'institution', value: '' });
});

async function agree(institution: string = skovbrynet, service = client): Promise<void> {
  const asks = service === client ? request : ({ move: 'request', asks: [] } as const);
  const gives = service === client ? approve : ({ move: 'approve', gives: [] } as const);
  for (const move of [asks, gives]) await desk.try(move, { institution, client: service });
}
const comeIn = async ({ issuer, visitor }: Guest, clientId = client) =>
  (await getTokens({ issuer, visitor, clientId })).tokens;
const sidOf = (tokens: Record<string, string>) => claimsOf(tokens['id_token'])['sid'];
const end = (service = client) => sendPlace(administrator, [['do', 'end']], { service });
const sids = (of = listener) => of.told.map(({ sid }) => sid);

async function worthOf(tokens: Record<string, string>): Promise<number[]> {
  const authorization = `Bearer ${tokens['access_token'] ?? ''}`;
  const info = await fetch(`${provider.issuer}/userinfo`, { headers: { authorization } });
  const grant = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token'] ?? '' };
  return [info.status, (await requestToken(provider.issuer, client, grant)).status];
}

describe('when an agreement ends', () => {
  test('the service is told of each session there, and nobody is signed out elsewhere', async () => {
    const tokens = await comeIn(ida);
    expect((await end()).said).toBe('done end');
    await expect.poll(() => sids()).toEqual([sidOf(tokens)]);
    expect(listener.told[0]?.['sub']).toBe(claimsOf(tokens['id_token'])['sub']);
    expect((await ida.visitor.send(`${provider.issuer}/me`)).status).toBe(200);
  });

  test('attack: a token of before is dead after the next yes too', async () => {
    const tokens = await comeIn(ida);
    await end();
    await expect.poll(() => sids()).toEqual([sidOf(tokens)]);
    await agree();
    expect(await worthOf(tokens)).toEqual([401, 400]);
    const anew = await comeIn(ida);
    expect(sidOf(anew), 'the service may have ended the one of before for good').not.toBe(sidOf(tokens));
    expect((await worthOf(anew))[0]).toBe(200);
  });

  test('whom another school lets in stays', async () => {
    await desk.license({ client, institution: aabrinken, covers: 'role', value: 'pupils' });
    const [hers, idas] = [await comeIn(cecilie), await comeIn(ida)];
    await end();
    await expect.poll(() => sids()).toEqual([sidOf(idas)]);
    expect((await worthOf(hers))[0]).toBe(200);
  });

  test('a light service is told of its own pseudonym', async () => {
    await agree(skovbrynet, 'light');
    const tokens = await comeIn(ida, 'light');
    await end('light');
    await expect.poll(() => sids(light)).toEqual([sidOf(tokens)]);
    expect(light.told[0]?.['sub']).toBe(claimsOf(tokens['id_token'])['sub']);
  });
});

test('when a licence is taken back, those who had it are told of, and no others', async () => {
  await desk.license({ client, covers: 'class', value: '6.A' });
  const [idas] = [await comeIn(ida), await comeIn(cecilie)];
  const take = [
    ['do', 'take'],
    ['to', 'institution:'],
  ] as const;
  expect((await sendPlace(administrator, take, { service: client })).said).toBe('done licence-ended');
  await expect.poll(() => sids()).toEqual([sidOf(idas)]);
});

test('when a licence has had its last day, with the first look of the next', async () => {
  const now = new Date();
  await desk.forget();
  await agree();
  await desk.license({ client, covers: 'institution', value: '', until: isoOf(danishDay(now)) });
  await comeIn(ida);
  const ended: string[] = [];
  const daily = endVisitsDaily({
    database: provider.database,
    sessions: {
      endAt: (_, person, at) => {
        ended.push(`${person} at ${at}`);
        return Promise.resolve({ tellServices: () => Promise.resolve() });
      },
    },
  });
  await daily(now);
  await daily(now);
  const { id } = await provider.database
    .selectFrom('people')
    .select('id')
    .where('username', '=', 'idah1234')
    .executeTakeFirstOrThrow();
  expect(ended).not.toContain(`${id} at ${client}`);
  await daily(new Date(now.getTime() + 86_400_000));
  expect(ended).toContain(`${id} at ${client}`);
});
