import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addRaise } from '../../idp/assurance/raises.ts';
import { readFileOf, SchoolSchema } from '../../idp/people/school-file.ts';
import { requireAcrOfToken } from '../../service/require-acr-of-token.ts';
import { getTokens } from '../support/code-flow.ts';
import { demoSchool } from '../support/demo-school.ts';
import { Guest } from '../support/guest.ts';
import { clientSecret } from '../support/identity-provider.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';

const substantial = 'https://data.gov.dk/concept/core/nsis/loa/Substantial';
const { people } = await readFileOf(SchoolSchema, demoSchool);
const usernames = people.filter(({ classes }) => classes.includes('5.A')).map(({ username }) => username);
let provider: ProvingProvider;
beforeAll(async () => {
  provider = await startProvingProvider();
});
afterAll(() => provider.stop());

const optionsOf = (more: object = {}) => {
  const { issuer } = provider;
  return { issuer, clientId: 'confidential', clientSecret, clients: ['public-page'], ...more };
};
const callWith = (authorization: string, more: object = {}) =>
  requireAcrOfToken(
    optionsOf(more),
    substantial,
  )(new Request('https://api.example/marks', { headers: authorization === '' ? {} : { authorization } }));
const refusalOf = async (...asked: Parameters<typeof callWith>) => {
  const admission = await callWith(...asked);
  if (!('refusal' in admission)) throw new Error('was let in');
  return { status: admission.refusal.status, challenge: admission.refusal.headers.get('www-authenticate') };
};

/** The tokens of a pupil at a service; with a raise, of one whose session was raised before. */
async function tokensOf(clientId: string, raise?: { minutesAgo: number }) {
  const { issuer, database } = provider;
  const guest = new Guest(issuer);
  const username = usernames.pop() ?? '';
  await guest.arrive();
  await guest.leave(await guest.signInForTheFirstTime(username, provider.secretOf(username)));
  if (raise !== undefined) {
    const { uid, account } = await database
      .selectFrom('oidc_artifacts')
      .innerJoin('sign_ins', 'sign_ins.person', 'oidc_artifacts.account')
      .select(['uid', 'account'])
      .where('model', '=', 'Session')
      .where('sign_ins.id', '=', guest.id)
      .executeTakeFirstOrThrow();
    const at = Date.now() - raise.minutesAgo * 60_000;
    const where = { session: uid ?? '', person: account ?? '' };
    await addRaise(database, where, { way: 'ToFaktor', level: 'Substantial', at });
  }
  return getTokens({ issuer, clientId, visitor: guest.visitor, params: { prompt: 'none' } });
}
const tokenOf = async (...of: Parameters<typeof tokensOf>) => (await tokensOf(...of)).tokens['access_token'] ?? '';

describe('requireAcrOfToken', () => {
  test('lets in who is sure enough, by the name that the provider has for them', async () => {
    const token = await tokenOf('public-page', { minutesAgo: 1 });
    expect(await callWith(`Bearer ${token}`)).toEqual({ subject: expect.stringMatching(/^[\w-]{20,}$/) });
    expect(await callWith(`bearer ${token}`, { maxAgeSeconds: 300 })).toHaveProperty('subject');
  });

  test('answers the others with the challenge', async () => {
    const challenge = `Bearer error="insufficient_user_authentication", acr_values="${substantial}"`;
    expect(await refusalOf(`Bearer ${await tokenOf('public-page')}`)).toEqual({ status: 401, challenge });
  });

  test('asks for it to have been shown lately, where the service wants that', async () => {
    const token = await tokenOf('public-page', { minutesAgo: 10 });
    expect(await callWith(`Bearer ${token}`, { maxAgeSeconds: 900 })).toHaveProperty('subject');
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const { challenge } = await refusalOf(`Bearer ${token}`, { maxAgeSeconds: 1 });
    expect(challenge).toContain('max_age="1"');
  });

  test.each(['', 'Bearer', 'Basic eDp5', 'Bearer a b', 'DPoP abc'])('asks for a token: %j', async (authorization) => {
    expect(await refusalOf(authorization)).toEqual({ status: 401, challenge: 'Bearer' });
  });

  test('lets nobody in while the provider cannot be asked', async () => {
    expect(await refusalOf('Bearer abc', { issuer: 'http://localhost:9' })).toEqual({ status: 503, challenge: null });
  });

  test('is not made with a wrong option', () => {
    const wrong = (option: string) => expect.objectContaining({ code: 'misconfigured', data: { option } });
    expect(() => requireAcrOfToken(optionsOf(), 'phr')).toThrow(wrong('acr'));
    expect(() => requireAcrOfToken(optionsOf({ issuer: 'http://login.example' }), substantial)).toThrow(
      wrong('issuer'),
    );
  });
});

describe('attack: a token that is worth nothing here', () => {
  const invalid = { status: 401, challenge: 'Bearer error="invalid_token"' };

  test('an invented token, or one that was given back, lets nobody in', async () => {
    expect(await refusalOf('Bearer invented')).toEqual(invalid);
    const token = await tokenOf('public-page', { minutesAgo: 1 });
    expect(await callWith(`Bearer ${token}`)).toHaveProperty('subject');
    const { issuer } = provider;
    await fetch(`${issuer}/token/revocation`, {
      method: 'POST',
      body: new URLSearchParams({ token, client_id: 'public-page' }),
    });
    expect(await refusalOf(`Bearer ${token}`)).toEqual(invalid);
  });

  test('a token that another service got from the same person lets nobody in', async () => {
    const token = await tokenOf('light', { minutesAgo: 1 });
    expect(await refusalOf(`Bearer ${token}`)).toEqual(invalid);
  });

  test('a refresh token is no access token', async () => {
    const { tokens } = await tokensOf('public-page', { minutesAgo: 1 });
    expect(await refusalOf(`Bearer ${tokens['refresh_token']}`)).toEqual(invalid);
  });
});
