import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { clientSecret, redirectUri } from '../../support/identity-provider.ts';
import { hintNames } from '../../../shared/oidc/hint-names.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import { Chooser, localAt, low, startWithWays, substantial } from '../../support/other-ways.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { mitidOf } from '../../support/upstream.ts';

let local: LyingProvider;
let linked: LyingProvider;
let mitid: LyingProvider;
let provider: ProvingProvider;
beforeAll(async () => {
  [local, linked, mitid] = await Promise.all([
    new LyingProvider().start(),
    new LyingProvider().start(),
    new LyingProvider().start(),
  ]);
  provider = await startWithWays(
    [
      localAt(local, { otherwise: 'Low' }),
      localAt(linked, { id: 'linked', name: 'Privatskolen Ærø', names: { by: 'link' } }),
    ],
    mitid,
  );
});
afterAll(async () => {
  await provider.stop();
  for (const one of [local, linked, mitid]) one.stop();
});

const idOf = async (username: string) => {
  const found = provider.database.selectFrom('people').select('id').where('username', '=', username);
  return (await found.executeTakeFirstOrThrow()).id;
};
const link = async (upstream: string, subject: string, username: string) => {
  const row = { upstream, subject, person: await idOf(username) };
  await provider.database.insertInto('upstream_people').values(row).execute();
};
const pushed = {
  client_id: 'confidential',
  response_type: 'code',
  scope: 'openid',
  redirect_uri: redirectUri,
  code_challenge_method: 'S256',
};
const newcomer = () => new Chooser(provider.issuer);
const viola = { preferred_username: 'viol1386', acr: low };

describe('named by a hint', () => {
  test.each(hintNames)('%s leads straight there, and back to the service signed in', async (param) => {
    const someone = newcomer();
    const there = await someone.come({ [param]: 'aabo' });
    expect(there.origin).toBe(local.issuer);
    expect(Object.fromEntries(there.searchParams)).toMatchObject({
      prompt: 'login',
      scope: 'openid',
      acr_values: `${low} ${substantial}`,
    });
    const { url } = await someone.comeBack(local, there, viola);
    expect(url.origin).toBe('https://service.example');
    expect(url.searchParams.get('code')).toBeTruthy();
  });

  test.each(hintNames)(
    'a school’s own computer says %s to the sign-in page, whatever the service has asked',
    async (name) => {
      const someone = newcomer();
      await someone.come();
      const here = `${provider.issuer}/sign-in/${someone.id}?${name}=aabo`;
      const { url } = await someone.visitor.visit(here);
      expect(url.origin).toBe(local.issuer);
      expect((await someone.visitor.visit(here)).url.pathname).toBe(`/sign-in/${someone.id}/other-ways`);
    },
  );

  test('whoever came in so reads it in their own log', async () => {
    const someone = newcomer();
    await someone.comeBack(local, await someone.come({ idp_hint: 'aabo' }), viola);
    const { response } = await someone.visitor.visit(`${provider.issuer}/me/log`);
    expect(await response.text()).toContain('Du kom ind via Åbo Kommune');
  });

  test('a hint comes through a pushed request as well', async () => {
    const someone = newcomer();
    const query = new URLSearchParams({ ...pushed, code_challenge: 'a'.repeat(43), idp_hint: 'aabo' });
    const authorization = `Basic ${Buffer.from(`confidential:${clientSecret}`).toString('base64')}`;
    const par = await fetch(`${provider.issuer}/par`, { method: 'POST', headers: { authorization }, body: query });
    const { request_uri } = v.parse(v.object({ request_uri: v.string() }), await par.json());
    const asked = new URLSearchParams({ client_id: 'confidential', request_uri });
    const { url } = await someone.visitor.visit(`${provider.issuer}/authorize?${asked.toString()}`);
    expect(url.origin).toBe(local.issuer);
  });

  test('whoever turns back by the browser’s button chooses anew, and is sent nowhere', async () => {
    const someone = newcomer();
    await someone.come({ idp_hint: 'aabo' });
    const { url, response } = await someone.visitor.visit(`${provider.issuer}/sign-in/${someone.id}`);
    expect(url.pathname).toBe(`/sign-in/${someone.id}/other-ways`);
    expect(await response.text()).toContain('Hvordan vil du logge ind?');
  });

  test('a hint that names nobody is no hint: the sign-in page, with the choice', async () => {
    const someone = newcomer();
    const back = await someone.come({ idp_hint: 'nowhere' });
    expect(back.pathname).toBe(`/sign-in/${someone.id}`);
    expect(await someone.look()).toMatchObject({ at: 'username' });
  });

  test('a service that asks for more asks the other provider for that first', async () => {
    const there = await newcomer().come({ idp_hint: 'aabo', acr_values: 'Loasubstantial' });
    expect(there.searchParams.get('acr_values')).toBe(`${substantial} ${low}`);
  });
});

describe('chosen', () => {
  test('by MitID, whom the school knows by it; of two people that it is, one is chosen', async () => {
    await link('mitid', mitidOf('mett8647'), 'mett7685');
    const mette = newcomer();
    await mette.come();
    const there = await mette.goTo('mitid');
    const { url, html } = await mette.comeBack(mitid, there, { sub: mitidOf('mett8647'), acr: substantial });
    expect(url.pathname).toBe(`/sign-in/${mette.id}/other-ways/person`);
    for (const told of ['Mette, lærer', 'Mette Bruun, forælder']) expect(html).toContain(told);
    const people = [...html.matchAll(/person\/(\d)\?lang=da"><svg.*?<b>([^<]*)/g)];
    const parent = people.find(([, , name]) => name?.includes('forælder'))?.[1] ?? '';
    const left = await mette.visitor.visit(`${provider.issuer}/sign-in/${mette.id}/other-ways/person/${parent}`);
    expect(left.url.origin).toBe('https://service.example');
    const entry = await provider.database
      .selectFrom('audit')
      .select(['event', 'way'])
      .where('person', '=', await idOf('mett8647'))
      .execute();
    expect(entry).toEqual([{ event: 'signed-in', way: 'mitid' }]);
  });

  test('by a name of the provider’s own, which the school has linked', async () => {
    await link('linked', 'sub-of-theo', 'theo0362');
    const theo = newcomer();
    const there = await theo.come({ idp_hint: 'linked' });
    expect((await theo.comeBack(linked, there, { sub: 'sub-of-theo', acr: low })).url.origin).toBe(
      'https://service.example',
    );
  });
});

describe('on a computer', () => {
  const remembered = (someone: Chooser) =>
    [...someone.visitor.cookies.keys()].some((name) => name.includes('unilogin-way'));

  test('of one’s own it is remembered, lies first the next time, and is forgotten on asking', async () => {
    const someone = newcomer();
    await someone.come();
    await someone.goTo('aabo', '?own=yes');
    expect(remembered(someone)).toBe(true);
    const back = await someone.come();
    expect(back.pathname).toBe(`/sign-in/${someone.id}/other-ways/aabo`);
    expect((await someone.open('other-ways/aabo')).html).toContain('Din computer husker');
    await someone.send({ answer: 'forget' }, {}, 'other-ways/aabo');
    expect(remembered(someone)).toBe(false);
    expect((await someone.come()).pathname).toBe(`/sign-in/${someone.id}`);
  });

  test('that others use, whoever signs out is told that they may still be signed in there', async () => {
    const someone = newcomer();
    await someone.comeBack(local, await someone.come({ idp_hint: 'aabo' }), viola);
    const { response } = await someone.visitor.visit(`${provider.issuer}/sign-out`);
    expect(await response.text()).toContain('Dér kan du stadig være logget ind');
  });

  test('that others use, nothing is kept', async () => {
    const someone = newcomer();
    await someone.come();
    const there = await someone.goTo('aabo');
    await someone.comeBack(local, there, viola);
    expect(remembered(someone)).toBe(false);
  });
});

describe('told what went wrong, and what to do', () => {
  const toldBy = async (
    said: object,
    changes: Record<string, string | undefined> = {},
    other = local,
    hint = 'aabo',
  ) => {
    const someone = newcomer();
    const there = await someone.come({ idp_hint: hint });
    const { url, html } = await someone.comeBack(other, there, said, changes);
    expect(url.pathname).toBe(`/sign-in/${someone.id}/other-ways`);
    expect(html).toContain('role="alert"');
    expect(html).toContain(`/other-ways/${hint}/go?lang=da`);
    expect(html).toContain('Unilogin');
    return html;
  };

  test.each([
    ['nobody has that name', { preferred_username: 'nobo0000', acr: low }, 'Vi kan ikke finde dig'],
    ['no name came', { acr: low }, 'Åbo Kommune sagde nej'],
    ['the token is over', { ...viola, exp: Math.floor(Date.now() / 1000) - 3600 }, 'Uret går forkert hos Åbo Kommune'],
    [
      'the token comes from the future',
      { ...viola, iat: Math.floor(Date.now() / 1000) + 3600 },
      'Uret går forkert hos Åbo Kommune',
    ],
    [
      'the token holds from later on',
      { ...viola, nbf: Math.floor(Date.now() / 1000) + 3600 },
      'Uret går forkert hos Åbo Kommune',
    ],
  ])('%s', async (_, said, told) => {
    expect(await toldBy(said)).toContain(told);
  });

  test('turned round there', async () => {
    expect(await toldBy(viola, { code: undefined, error: 'access_denied' })).toContain('Du stoppede');
  });

  test('of another school, by a name that a school has linked', async () => {
    await link('linked', 'sub-of-alma', 'alma7651');
    expect(await toldBy({ sub: 'sub-of-alma', acr: low }, {}, linked, 'linked')).toContain(
      'Du hører til en anden skole',
    );
  });

  test('no level where none is taken on trust', async () => {
    await link('linked', 'sub-of-yahya', 'yahy4748');
    expect(await toldBy({ sub: 'sub-of-yahya' }, {}, linked, 'linked')).toContain(
      'Privatskolen Ærø er ikke sikker nok',
    );
  });

  test('a typed username is still there for whoever goes back to it', async () => {
    const someone = newcomer();
    await someone.come();
    await someone.answer({ answer: 'username', username: 'viol1386' });
    const there = await someone.goTo('aabo');
    await someone.comeBack(local, there, {}, { code: undefined, error: 'access_denied' });
    await someone.send({ answer: 'back' }, {}, 'other-ways');
    expect(await someone.look()).toMatchObject({ at: 'username', username: 'viol1386' });
  });
});

test('a level that is less than the service asks for leads on to more of it', async () => {
  const someone = newcomer();
  const there = await someone.come({ idp_hint: 'aabo', acr_values: 'Loasubstantial' });
  const { url } = await someone.comeBack(local, there, viola);
  someone.id = url.pathname.split('/')[2] ?? '';
  expect(await someone.look()).toMatchObject({ at: 'step-up', username: 'viol1386' });
});

test('a level that is enough counts at once', async () => {
  const someone = newcomer();
  const there = await someone.come({ idp_hint: 'aabo', acr_values: 'Loasubstantial' });
  const { url } = await someone.comeBack(local, there, { ...viola, acr: substantial });
  expect(url.origin).toBe('https://service.example');
});
