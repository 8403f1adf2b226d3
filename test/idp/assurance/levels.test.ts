import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addRaise, deleteOldRaises, type KeptRaise, raisesOf } from '../../../idp/assurance/raises.ts';
import { saveClient } from '../../../idp/oidc/clients.ts';
import { demoSchool } from '../../support/demo-school.ts';
import { readFileOf, SchoolSchema } from '../../../idp/people/school-file.ts';
import { askForCode, claimsOf, getTokens, requestToken } from '../../support/code-flow.ts';
import { Guest } from '../../support/guest.ts';
import { clientSecret, redirectUri } from '../../support/identity-provider.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';
import type { Visitor } from '../../support/visitor.ts';

const substantial = 'https://data.gov.dk/concept/core/nsis/loa/Substantial';
const minutesAgo = (minutes: number) => Date.now() - minutes * 60_000;
const own = (minutes: number): KeptRaise => ({ way: 'ToFaktor', level: 'Substantial', at: minutesAgo(minutes) });
const byAdult = (minutes: number, service = 'confidential'): KeptRaise => ({
  way: 'VoksenVerificeret',
  service,
  at: minutesAgo(minutes),
});

let provider: ProvingProvider;
let issuer: string;
const school = await readFileOf(SchoolSchema, demoSchool);
const pupils = school.people.filter(({ classes }) => classes.includes('5.A')).map(({ username }) => username);
beforeAll(async () => {
  provider = await startProvingProvider();
  issuer = provider.issuer;
  const common = { name: 'Karakterbogen', secret: clientSecret, redirectUris: [redirectUri] };
  await saveClient(provider.database, {
    ...common,
    id: 'strict',
    levels: { minimum: 'Substantial', adultCounts: true },
  });
  await saveClient(provider.database, { ...common, id: 'short', levels: { raiseHolds: 300 } });
});
afterAll(() => provider.stop());

/** A pupil who has just signed in with the password, each test another one. */
let visitor: Visitor;
let where: { session: string; person: string };
beforeEach(async () => {
  const guest = new Guest(issuer);
  const username = pupils.pop() ?? '';
  await guest.arrive();
  await guest.leave(await guest.signInForTheFirstTime(username, provider.secretOf(username)));
  visitor = guest.visitor;
  const { person } = await provider.database
    .selectFrom('sign_ins')
    .select('person')
    .where('id', '=', guest.id)
    .executeTakeFirstOrThrow();
  const { uid } = await provider.database
    .selectFrom('oidc_artifacts')
    .select('uid')
    .where('model', '=', 'Session')
    .where('account', '=', person)
    .executeTakeFirstOrThrow();
  where = { session: uid ?? '', person: person ?? '' };
});

const raise = (what: KeptRaise) => addRaise(provider.database, where, what);
const silently = { prompt: 'none' };
const tokensFor = async (clientId = 'confidential', params: Record<string, string> = {}) => {
  const { tokens } = await getTokens({ issuer, clientId, visitor, params: { ...silently, ...params } });
  return { claims: claimsOf(tokens['id_token']), tokens };
};
const errorOf = async (clientId: string, params: Record<string, string>) =>
  (await askForCode({ issuer, clientId, visitor, params: { ...silently, ...params } })).back.searchParams.get('error');
const essential = (acr: object) => ({ claims: JSON.stringify({ id_token: { acr: { essential: true, ...acr } } }) });

describe('a service hears how sure it is', () => {
  test('with the password alone, and with an own factor since when', async () => {
    expect((await tokensFor()).claims).toMatchObject({
      acr: 'https://data.gov.dk/concept/core/nsis/loa/Low',
      amr: ['pwd'],
      unilogin_loa: 'EnFaktor',
      loa: '2',
    });
    await raise(own(-1)); // after the sign-in
    const { claims, tokens } = await tokensFor();
    expect(claims).toMatchObject({ acr: substantial, amr: ['pwd', 'mfa'], unilogin_loa: 'ToFaktor', loa: '3' });
    expect(Number(claims['auth_time'])).toBeCloseTo(minutesAgo(-1) / 1000, -1);
    const answer = await fetch(`${issuer}/userinfo`, {
      headers: { authorization: `Bearer ${tokens['access_token']}` },
    });
    expect(await answer.json()).toMatchObject({ unilogin_loa: 'ToFaktor', loa: '3' });
  });

  test('by an adult, which counts as Substantial where the service says so', async () => {
    await raise(byAdult(1));
    expect((await tokensFor()).claims).toMatchObject({
      acr: 'https://data.gov.dk/concept/core/nsis/loa/Low',
      amr: ['pwd', 'adult'],
      unilogin_loa: 'VoksenVerificeret',
      loa: '2',
    });
    await raise(byAdult(1, 'strict'));
    expect((await tokensFor('strict')).claims).toMatchObject({
      acr: substantial,
      unilogin_loa: 'VoksenVerificeret',
      loa: '3',
    });
  });

  test('in the words in which it asked', async () => {
    await raise(own(1));
    expect((await tokensFor('confidential', { acr_values: 'phr TwoFactor' })).claims['acr']).toBe('TwoFactor');
    expect((await tokensFor('confidential', { acr_values: 'phr' })).claims['acr']).toBe(substantial);
  });
});

describe('a level that is too low', () => {
  test('leads to a step-up, and silently to an error', async () => {
    const { back } = await askForCode({ issuer, visitor, params: { acr_values: 'Loasubstantial' } });
    expect(back.pathname).toMatch(/^\/sign-in\//);
    expect(await errorOf('confidential', { acr_values: 'Loasubstantial' })).toBe('unmet_authentication_requirements');
    expect(await errorOf('strict', {})).toBe('unmet_authentication_requirements');
    expect(await errorOf('strict', { acr_values: 'Loalow' })).toBe('unmet_authentication_requirements');
    await raise(own(1));
    expect((await tokensFor('strict', { acr_values: 'Loalow' })).claims['acr']).toBe('Loalow');
  });

  test('of several acrs the one that is there is enough', async () => {
    expect((await tokensFor('confidential', { acr_values: 'Loasubstantial Loalow' })).claims['acr']).toBe('Loalow');
  });

  test('an unknown acr is told in the token, and refused where it is essential', async () => {
    expect((await tokensFor('confidential', { acr_values: 'phr' })).claims['acr']).toMatch(/Low$/);
    expect(await errorOf('confidential', essential({ values: ['phr'] }))).toBe('unmet_authentication_requirements');
    expect(await errorOf('confidential', essential({ value: 'phr' }))).toBe('unmet_authentication_requirements');
    expect((await tokensFor('confidential', essential({ values: ['phr', 'Loalow'] }))).claims['acr']).toBe('Loalow');
  });

  test('attack: acr_values beside an essential acr do not take its place', async () => {
    const asked = { ...essential({ value: 'Loasubstantial' }), acr_values: 'Loalow' };
    expect(await errorOf('confidential', asked)).toBe('unmet_authentication_requirements');
  });
});

describe('a raised level falls back after its time, and nobody is signed out', () => {
  test('at the next renewal of the tokens', async () => {
    await raise(own(1));
    const { tokens } = await tokensFor();
    await raise(own(31));
    const renewed = await requestToken(issuer, 'confidential', {
      grant_type: 'refresh_token',
      refresh_token: tokens['refresh_token'] ?? '',
    });
    const { id_token } = (await renewed.json()) as Record<string, string>;
    expect(claimsOf(id_token)).toMatchObject({ amr: ['pwd'], unilogin_loa: 'EnFaktor', loa: '2' });
    expect((await tokensFor()).claims).toMatchObject({ unilogin_loa: 'EnFaktor' });
  });

  test('no access token outlives the level that it tells of', async () => {
    await raise(own(1));
    const { claims, tokens } = await tokensFor('short');
    expect(claims['unilogin_loa']).toBe('ToFaktor');
    expect(Number(tokens['expires_in'])).toBeLessThanOrEqual(240);
    expect(Number((await tokensFor()).tokens['expires_in'])).toBe(900);
    await raise(own(6));
    expect((await tokensFor('short')).claims['unilogin_loa']).toBe('EnFaktor');
    expect((await tokensFor()).claims['unilogin_loa']).toBe('ToFaktor');
  });

  test('attack: what one person showed is nobody else’s in the same browser', async () => {
    const { id } = await provider.database
      .selectFrom('people')
      .select('id')
      .where('id', '!=', where.person)
      .limit(1)
      .executeTakeFirstOrThrow();
    await addRaise(provider.database, { ...where, person: id }, own(1));
    expect((await tokensFor()).claims['unilogin_loa']).toBe('EnFaktor');
  });

  test('attack: a grown-up’s yes for one service is used at another', async () => {
    await raise(byAdult(1, 'strict'));
    expect((await tokensFor()).claims['unilogin_loa']).toBe('EnFaktor');
    expect((await tokensFor('strict')).claims['unilogin_loa']).toBe('VoksenVerificeret');
    expect(await errorOf('confidential', { acr_values: 'AdultVerified' })).toBe('unmet_authentication_requirements');
  });

  test('what holds nowhere any more is removed', async () => {
    await raise(own(479));
    await raise(byAdult(481));
    await deleteOldRaises(provider.database, new Date());
    expect((await raisesOf(provider.database, where)).map(({ way }) => way)).toEqual(['ToFaktor']);
  });
});
