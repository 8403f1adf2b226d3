import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importSchool } from '../../idp/people/import-school.ts';
import { readFileOf, type School, SchoolSchema } from '../../idp/people/school-file.ts';
import type { Secret } from '../../shared/contract/answers.ts';
import { news } from '../../shared/contract/news.ts';
import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { Clock } from '../support/clock.ts';
import { claimsOf, getTokens, requestToken } from '../support/code-flow.ts';
import { demoSchool } from '../support/demo-school.ts';
import { Elevadgang } from '../support/elevadgang.ts';
import { Guest } from '../support/guest.ts';
import { type Listener, startListener } from '../support/listener.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';

let provider: ProvingProvider;
let listener: Listener;
let school: School;
const clock = new Clock();
beforeAll(async () => {
  provider = await startProvingProvider({}, clock);
  listener = await startListener(provider.database);
  school = await readFileOf(SchoolSchema, demoSchool);
});
afterAll(async () => {
  await provider.stop();
  await listener.stop();
});

const importPeople = (people: School['people']) =>
  importSchool(provider.database, { ...school, people }, danishDay(clock.now()));
const without = (...usernames: string[]) => school.people.filter(({ username }) => !usernames.includes(username));

/** Signed in here and at a service. */
async function comeIn(username: string): Promise<{ guest: Guest; secret: Secret; tokens: Record<string, string> }> {
  const guest = new Guest(provider.issuer);
  await guest.signIn(username, provider.secretOf(username));
  const { secret, step } = await guest.keepHandedOut();
  await guest.leave(step);
  const { issuer, visitor } = guest;
  return { guest, secret, tokens: (await getTokens({ issuer, visitor, clientId: 'listening' })).tokens };
}
const isIn = async ({ visitor, issuer }: Guest) => (await visitor.send(`${issuer}/me`)).status === 200;
async function worthOf(tokens: Record<string, string>): Promise<number[]> {
  const grant = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token'] ?? '' };
  const authorization = `Bearer ${tokens['access_token'] ?? ''}`;
  const info = await fetch(`${provider.issuer}/userinfo`, { headers: { authorization } });
  return [info.status, (await requestToken(provider.issuer, 'listening', grant)).status];
}
const again = (username: string, secret: Secret) => new Guest(provider.issuer).signIn(username, secret);
const refused = { at: 'username', username: '', failure: { code: 'left-school' } };

describe('attack: a leaver goes on', () => {
  test('in a session or with a token of before the import', async () => {
    const { guest, tokens } = await comeIn('feli0316');
    expect(await isIn(guest)).toBe(true);
    await importPeople(without('feli0316'));
    expect(await isIn(guest)).toBe(false);
    expect(await worthOf(tokens)).toEqual([401, 400]);
    await expect.poll(() => listener.told.map(({ sub }) => sub)).toEqual([claimsOf(tokens['id_token'])['sub']]);
    await importPeople(school.people);
  });

  test('by the password, and is told whom to ask; whoever guesses is told nothing', async () => {
    const { secret } = await comeIn('hann5558');
    await importPeople(without('hann5558'));
    expect(await again('hann5558', secret)).toMatchObject(refused);
    const guessed = { at: 'password', failure: { code: 'wrong-credentials' } };
    expect(await again('hann5558', { kind: 'password', password: 'gættetforkert' })).toMatchObject(guessed);
    await importPeople(school.people);
    expect(await again('hann5558', secret), 'who comes back has the password of before').toMatchObject({ at: 'done' });
  });

  test('after the last day, without any import', async () => {
    const until = isoOf(danishDay(new Date(clock.now().getTime() + 20 * 86_400_000)));
    await importPeople(school.people.map((one) => (one.username === 'bodi4584' ? { ...one, until } : one)));
    const { guest, secret, tokens } = await comeIn('bodi4584');
    clock.passDays(20);
    expect(await again('bodi4584', secret)).toMatchObject({ at: 'done' });
    clock.passDays(1);
    expect(await isIn(guest)).toBe(false);
    expect(await worthOf(tokens)).toEqual([401, 400]);
    expect((await guest.visitor.visit(`${provider.issuer}/me`)).url.pathname).toMatch(/^\/sign-in\//);
    expect(await again('bodi4584', secret)).toMatchObject(refused);
  });

  test('in Elevadgang, where the page stands open', async () => {
    const until = isoOf(danishDay(clock.now()));
    await importPeople(school.people.map((one) => (one.username === 'sann4454' ? { ...one, until } : one)));
    const { guest } = await comeIn('sann4454');
    const page = new Elevadgang(guest);
    const hears = async () => {
      const leave = new AbortController();
      const { status } = await guest.visitor.send(guest.issuer + news.pupils.path, { signal: leave.signal });
      leave.abort();
      return status;
    };
    expect([(await page.look()).groups.map(({ name }) => name), await hears()]).toEqual([['5.A', '6.A'], 200]);
    clock.passDays(1);
    expect([await page.failureOf('pupils'), await hears()]).toMatchObject([{ code: 'interaction-expired' }, 410]);
    await importPeople(school.people);
  });

  test('as a parent, when no child of theirs is at any school; with one of two they stay', async () => {
    const { guest, secret } = await comeIn('pern9886');
    await importPeople(
      without('luna7480').map((one) => {
        const children = one.children.filter((child) => child !== 'luna7480' && JSON.stringify(child).includes('emil'));
        return ['pern9886', 'thom8721'].includes(one.username) ? { ...one, children } : one;
      }),
    );
    expect(await isIn(guest)).toBe(true);
    const left = without('luna7480', 'emil8163').map((one) =>
      ['pern9886', 'thom8721'].includes(one.username) ? { ...one, children: [] } : one,
    );
    await importPeople(left);
    expect(await isIn(guest)).toBe(false);
    expect(await again('pern9886', secret)).toMatchObject(refused);
    await importPeople(school.people);
  });
});

test('a pupil of two schools who leaves one stays at the other', async () => {
  const { guest, tokens } = await comeIn('ceci0693');
  expect(claimsOf(tokens['id_token'])['institutionsnumre']).toEqual(['099123', '099456']);
  await importPeople(
    school.people.map((one) =>
      one.username === 'ceci0693' ? { ...one, institution: '099456', classes: ['6.B'], elsewhere: [] } : one,
    ),
  );
  expect(await isIn(guest)).toBe(true);
  const { issuer, visitor } = guest;
  const later = await getTokens({ issuer, visitor });
  expect(claimsOf(later.tokens['id_token'])['institutionsnumre']).toEqual(['099456']);
  await importPeople(school.people);
});
