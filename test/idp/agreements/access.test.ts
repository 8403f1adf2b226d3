import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aabrinken, AgreementDesk, approve, goThere, request, skovbrynet, supplier } from '../../support/agreements.ts';
import { askForCode, claimsOf, getTokens, requestToken } from '../../support/code-flow.ts';
import type { Guest } from '../../support/guest.ts';
import { signedIn } from '../../support/household.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { startBeside } from '../../support/upstream.ts';

const usernames = ['idah1234', 'ceci0693', 'mett7685', 'kari4776', 'mett8647', 'ande6586'] as const;
type Username = (typeof usernames)[number];

let mitid: LyingProvider;
let provider: ProvingProvider;
let desk: AgreementDesk;
const guests = new Map<Username, Guest>();
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  provider = await startBeside(mitid, { only: usernames });
  desk = new AgreementDesk(provider.database);
  await desk.save();
  await desk.save({ id: 'licensed', licence: 'needed' });
  for (const username of usernames) guests.set(username, await signedIn(provider, username));
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});
beforeEach(() => desk.forget());

const visitorOf = (username: Username) => {
  const guest = guests.get(username);
  if (guest === undefined) throw new Error(username);
  return guest.visitor;
};
const go = (username: Username, params: Record<string, string> = {}) =>
  goThere({ issuer: provider.issuer, visitor: visitorOf(username), params: { ui_locales: 'da', ...params } });
const tokensOf = async (username: Username) => {
  const { tokens } = await getTokens({ issuer: provider.issuer, clientId: 'maanen', visitor: visitorOf(username) });
  return { ...tokens, claims: claimsOf(tokens['id_token']) };
};

describe('a service by agreement', () => {
  test('takes nobody whose school has not agreed, and everybody once it has', async () => {
    expect((await go('idah1234')).at).toBe('refused');
    await desk.go(skovbrynet);
    expect((await go('idah1234')).at, 'asked for').toBe('refused');
    await desk.try(approve);
    expect((await go('idah1234')).at).toBe('in');
    expect((await go('kari4776')).at, 'of another school').toBe('refused');
  });

  test('gets what was asked for and given, and the numbers of the schools that agreed', async () => {
    await desk.go(skovbrynet, 'approve');
    const { claims } = await tokensOf('ceci0693');
    expect(claims).toMatchObject({ name: 'Cecilie Møller', uniid: 'ceci0693', aktoer_gruppe: 'Elev' });
    expect(claims['institutionsnumre'], 'not of the other school').toEqual([skovbrynet]);
    await desk.go(aabrinken);
    await desk.try({ move: 'limit', gives: ['role'] }, { institution: aabrinken });
    const both = (await tokensOf('ceci0693')).claims;
    expect(both['institutionsnumre']).toEqual([skovbrynet, aabrinken]);
    expect([both['name'], both['uniid'], both['aktoer_gruppe']], 'what both give').toEqual([
      undefined,
      undefined,
      'Elev',
    ]);
  });

  test('attack: what an agreement leaves out is asked for by scope, by claim and at the other end', async () => {
    await desk.go(skovbrynet);
    await desk.try({ move: 'limit', gives: ['role'] });
    const claims = JSON.stringify({ id_token: { name: { essential: true }, uniid: null }, userinfo: { name: null } });
    const { tokens } = await getTokens({
      issuer: provider.issuer,
      clientId: 'maanen',
      visitor: visitorOf('idah1234'),
      params: { scope: 'openid profile', claims },
    });
    const userinfo = await fetch(`${provider.issuer}/userinfo`, {
      headers: { authorization: `Bearer ${tokens['access_token']}` },
    });
    const told = [claimsOf(tokens['id_token']), (await userinfo.json()) as Record<string, unknown>];
    for (const one of told) {
      expect(one['aktoer_gruppe']).toBe('Elev');
      expect(JSON.stringify(one)).not.toMatch(/Ida|Holm|idah1234/);
    }
  });

  test('takes a parent by the school of their child', async () => {
    await desk.go(aabrinken, 'approve');
    expect((await go('kari4776')).at, 'Viola goes there').toBe('in');
    expect((await tokensOf('kari4776')).claims['institutionsnumre']).toEqual([aabrinken]);
    expect((await go('mett8647')).at, 'none of hers does').toBe('refused');
  });

  test('is refused in silence where it asks in silence, and learns no reason', async () => {
    const { back } = await askForCode({
      issuer: provider.issuer,
      clientId: 'maanen',
      visitor: visitorOf('idah1234'),
      params: { prompt: 'none' },
    });
    const before = back.searchParams;
    expect(before.get('error')).toBe('access_denied');
    await desk.go(skovbrynet);
    const after = await askForCode({
      issuer: provider.issuer,
      clientId: 'maanen',
      visitor: visitorOf('idah1234'),
      params: { prompt: 'none' },
    });
    expect(Object.fromEntries(after.back.searchParams)).toEqual(Object.fromEntries(before));
  });
});

test('attack: a token is kept after the agreement has ended', async () => {
  await desk.save({ redirectUris: ['https://service.example/unilogin/callback'] });
  await desk.go(skovbrynet, 'approve');
  const { tokens } = await getTokens({ issuer: provider.issuer, clientId: 'maanen', visitor: visitorOf('idah1234') });
  const late = await askForCode({ issuer: provider.issuer, clientId: 'maanen', visitor: visitorOf('idah1234') });
  const access = tokens['access_token'] ?? '';
  const userinfo = () => fetch(`${provider.issuer}/userinfo`, { headers: { authorization: `Bearer ${access}` } });
  const introspect = async (token: string) =>
    (await (
      await fetch(`${provider.issuer}/token/introspection`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa('maanen:a-secret-that-only-the-service-knows-0001')}` },
        body: new URLSearchParams({ token }),
      })
    ).json()) as { active: boolean };
  expect([(await userinfo()).status, (await introspect(access)).active]).toEqual([200, true]);
  await desk.try({ move: 'end' });
  expect((await userinfo()).status).toBe(401);
  expect(await introspect(access)).toEqual({ active: false });
  expect(await introspect(tokens['refresh_token'] ?? '')).toEqual({ active: false });
  const again = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token'] ?? '' };
  const refreshed = await requestToken(provider.issuer, 'maanen', again);
  expect([refreshed.status, ((await refreshed.json()) as { error: string }).error]).toEqual([400, 'invalid_grant']);
  const exchanged = await requestToken(provider.issuer, 'maanen', {
    grant_type: 'authorization_code',
    code: late.code,
    code_verifier: late.verifier,
    redirect_uri: `${late.back.origin}${late.back.pathname}`,
  });
  expect(exchanged.status, 'a code that was given before').toBe(400);
  expect((await go('idah1234')).at, 'and the session lets nobody in').toBe('refused');
});

describe('a licence', () => {
  const inLicensed = async (username: Username) => {
    const { back } = await askForCode({ issuer: provider.issuer, clientId: 'licensed', visitor: visitorOf(username) });
    return back.searchParams.has('code');
  };
  const licensed = { client: 'licensed' };
  beforeEach(async () => {
    await desk.try(request, licensed);
    await desk.try(approve, licensed);
  });

  test('is needed where the service says so, and an agreement is not enough', async () => {
    expect(await inLicensed('idah1234')).toBe(false);
    await desk.license({ covers: 'institution', value: '', ...licensed });
    expect(await inLicensed('idah1234')).toBe(true);
  });

  test.each([
    ['of a class: who is in it and who teaches it', 'class', '1.A', ['idah1234', 'mett7685']],
    ['of another class', 'class', '6.A', ['ceci0693']],
    ['of pupils', 'role', 'pupils', ['idah1234', 'ceci0693']],
    ['of teachers', 'role', 'teachers', ['mett7685']],
    ['of parents', 'role', 'parents', ['mett8647']],
    ['of other staff', 'role', 'other-staff', ['ande6586']],
    ['of the whole school', 'institution', '', ['idah1234', 'ceci0693', 'mett7685', 'mett8647', 'ande6586']],
  ] as const)('%s', async (_, covers, value, those) => {
    await desk.license({ covers, value, ...licensed });
    const all = usernames.filter((one) => one !== 'kari4776');
    const got = await Promise.all(all.map(async (one) => ((await inLicensed(one)) ? [one] : [])));
    expect(got.flat().toSorted()).toEqual([...those].toSorted());
  });

  test.each([
    ['before its first day', { since: '2999-01-01' }],
    ['after its last day', { until: '2020-06-01' }],
    ['of another school', { institution: aabrinken }],
    ['of another service', { client: 'maanen' }],
  ])('opens nothing %s', async (_, wrong) => {
    await desk.license({ covers: 'institution', value: '', ...licensed, ...wrong });
    expect(await inLicensed('idah1234')).toBe(false);
  });
});

describe('the page of whoever does not get in', () => {
  const states = [
    ['no agreement', []],
    ['a request', ['request']],
    ['a refusal', ['request', 'refuse']],
  ] as const;
  const words = {
    'no agreement': [/ikke sagt ja/, /ingen dataaftale/, /ikke bedt Skovbrynet Skole/],
    'a request': [/ikke svaret endnu/, /brugeradministrator har godkendt/, /venter på dit svar/],
    'a refusal': [/bruger ikke siden/, /sagt nej/, /ny anmodning/],
  } as const;

  for (const [state, [, ...moves]] of states.map(([name, all]) => [name, all] as const)) {
    test(`${state}: a pupil, a teacher and an administrator each read what they can do`, async () => {
      if (state !== 'no agreement') await desk.go(skovbrynet, ...(moves as 'refuse'[]));
      const [pupil, teacher, administrator] = [await go('idah1234'), await go('mett7685'), await go('ande6586')];
      expect(pupil.html).toMatch(words[state][0]);
      expect(teacher.html).toMatch(words[state][1]);
      expect(administrator.html).toMatch(words[state][2]);
      for (const { html } of [pupil, teacher]) expect(html).not.toContain(supplier.contact.mail);
      expect(administrator.html.includes(supplier.contact.mail)).toBe(state !== 'a request');
      expect(administrator.html.includes('leverandoer'), 'where the supplier asks').toBe(state !== 'a request');
      expect(administrator.html.includes(skovbrynet)).toBe(true);
      expect(administrator.html.includes('/dataaftaler?')).toBe(state === 'a request');
    });
  }

  test('without a licence: the administrator is shown where to give one', async () => {
    await desk.try(request, { client: 'licensed' });
    await desk.try(approve, { client: 'licensed' });
    const see = async (username: Username) =>
      goThere({
        issuer: provider.issuer,
        clientId: 'licensed',
        visitor: visitorOf(username),
        params: { ui_locales: 'da' },
      });
    expect((await see('idah1234')).html).toMatch(/ikke åbnet siden for dig/);
    expect((await see('mett8647')).html).toMatch(/ikke åbnet Månen for dig/);
    expect((await see('mett7685')).html).toMatch(/ikke givet dig adgang/);
    expect((await see('ande6586')).html).toContain('/dataaftaler?school=099123&amp;service=licensed');
  });

  test('leads back to the service with the error, and anew to a sign-in of somebody else', async () => {
    const visitor = visitorOf('idah1234');
    const arrive = async () => {
      const { back } = await askForCode({ issuer: provider.issuer, clientId: 'maanen', visitor });
      return `${provider.issuer}${back.pathname}`;
    };
    const { url } = await visitor.visit(`${await arrive()}/back`);
    expect(url.origin).toBe('https://service.example');
    expect(url.searchParams.get('error')).toBe('access_denied');
    expect(url.searchParams.get('state')).toBe('the-state');
    const other = await visitor.visit(`${await arrive()}/other`);
    expect(other.url.pathname, 'the username is asked for').toMatch(/^\/sign-in\/[\w-]+$/);
    await other.response.body?.cancel();
  });

  test('goes on by itself when it is opened while it is read', async () => {
    const visitor = visitorOf('idah1234');
    const { back } = await askForCode({ issuer: provider.issuer, clientId: 'maanen', visitor });
    await desk.go(skovbrynet, 'approve');
    const { url } = await visitor.visit(`${provider.issuer}${back.pathname}`);
    expect(url.searchParams.has('code')).toBe(true);
  });
});

test('a service without a supplier is the provider’s own, and takes everybody', async () => {
  const { back } = await askForCode({ issuer: provider.issuer, visitor: visitorOf('idah1234') });
  expect(back.searchParams.has('code')).toBe(true);
});
