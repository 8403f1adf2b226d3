import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Call } from '../../shared/contract/call.ts';
import { identityApi } from '../../shared/contract/identity-api.ts';
import { news } from '../../shared/contract/news.ts';
import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { Guest, pageHeaders } from '../support/guest.ts';
import { Household, signedIn } from '../support/household.ts';
import { Visitor } from '../support/visitor.ts';

type Name = keyof typeof identityApi;

let home: Household;
let father: Guest;
let teacher: Guest;
beforeAll(async () => {
  home = await Household.open('lars0610', 'mett7685', 'agni7157');
  father = await signedIn(home.provider, 'lars0610');
  teacher = await signedIn(home.provider, 'mett7685');
});
afterAll(() => home.close());

/** Of a shape that passes, where the call takes something: what is refused is refused for who asks. */
const bodies: Partial<Record<Name, () => object>> = {
  answer: () => ({ revision: 0, answer: { answer: 'username', username: 'idah1234' } }),
  practise: () => ({ secret: home.provider.secretOf('lars0610') }),
  confirm: () => ({ number: '42' }),
  open: () => ({ gives: 'step-up', pupils: ['idah1234'] }),
  typedElsewhere: () => ({ host: 'evil.example' }),
  removePasskey: () => ({ id: 'AAAAAAAAAAAAAAAAAAAAAA' }),
};

async function codeOf(visitor: Visitor, name: Name, id: string): Promise<string> {
  const { method, path } = identityApi[name];
  const { issuer } = home.provider;
  const response = await visitor.send(issuer + path.replace(':id', encodeURIComponent(id)), {
    method,
    headers: pageHeaders(issuer),
    ...(method === 'POST' && { body: JSON.stringify(bodies[name]?.() ?? {}) }),
  });
  const answer = (await response.json()) as { code?: string };
  return response.ok ? 'answered' : (answer.code ?? String(response.status));
}

const names = Object.keys(identityApi) as Name[];
const needsOf = (name: Name) => (identityApi[name] as Call).needs;
const needsSession = (name: Name) => needsOf(name) === 'session';
const isOfSomebody = (name: Name) => needsOf(name) !== 'nothing';

describe('attack: somebody asks what is not theirs to ask', () => {
  test.each(names.filter(isOfSomebody))(
    '%s: by nobody, and by another browser than the one whose it is',
    async (name) => {
      const guest = new Guest(home.provider.issuer);
      await guest.arrive();
      for (const visitor of [new Visitor(), (await arrived()).visitor]) {
        expect(await codeOf(visitor, name, guest.id)).toBe(
          needsSession(name) ? 'interaction-expired' : 'state-mismatch',
        );
      }
    },
  );

  test('what is public says the same to nobody and to everybody', async () => {
    expect(names.filter((name) => !isOfSomebody(name))).toEqual(['directory', 'institutions']);
    const who = [new Visitor(), home.ida.visitor, father.visitor, teacher.visitor];
    for (const [address, what] of [
      [identityApi.directory.path, 'Unilogin'],
      [`${identityApi.institutions.path}?q=skov`, 'Skovbrynet'],
    ] as const) {
      const said = await Promise.all(
        who.map(async (visitor) => (await visitor.send(home.provider.issuer + address)).text()),
      );
      expect(new Set(said).size).toBe(1);
      expect(said[0]).toContain(what);
    }
  });

  test.each(Object.values(news).map(({ path }) => path))('%s: no stream for nobody', async (path) => {
    const { issuer } = home.provider;
    const address = issuer + path.replace(':id', (await arrived()).id);
    const response = await new Visitor().send(address, { headers: { ...pageHeaders(issuer) } });
    expect(response.status).toBeGreaterThanOrEqual(400);
    await response.body?.cancel();
  });

  /** What a pupil, a parent and a teacher with a password alone are told. A call that is added must say so here. */
  const told: Record<Exclude<Name, 'look' | 'answer' | 'handOut' | 'askPasskey'>, readonly [string, string, string]> = {
    me: ['answered', 'answered', 'answered'],
    practise: ['answered', 'answered', 'answered'],
    approvals: ['not-sure-of-you', 'not-sure-of-you', 'not-sure-of-you'],
    confirm: ['not-sure-of-you', 'not-sure-of-you', 'not-sure-of-you'],
    refuse: ['not-sure-of-you', 'not-sure-of-you', 'not-sure-of-you'],
    report: ['not-sure-of-you', 'not-sure-of-you', 'not-sure-of-you'],
    mute: ['not-sure-of-you', 'not-sure-of-you', 'not-sure-of-you'],
    unmute: ['not-sure-of-you', 'not-sure-of-you', 'not-sure-of-you'],
    pupils: ['not-your-pupils', 'not-sure-of-you', 'answered'],
    open: ['not-your-pupils', 'not-sure-of-you', 'not-sure-of-you'],
    close: ['not-your-pupils', 'not-your-pupils', 'not-your-pupils'],
    passkeys: ['answered', 'answered', 'answered'],
    orderPasskey: ['not-sure-of-you', 'not-sure-of-you', 'not-sure-of-you'],
    addPasskey: ['not-sure-of-you', 'not-sure-of-you', 'not-sure-of-you'],
    removePasskey: ['not-sure-of-you', 'not-sure-of-you', 'not-sure-of-you'],
    typedElsewhere: ['answered', 'answered', 'answered'],
    directory: ['answered', 'answered', 'answered'],
    institutions: ['answered', 'answered', 'answered'],
  };

  test.each(Object.entries(told))('%s: by a role that it is not for', async (name, codes) => {
    const who = [home.ida, father, teacher];
    const asked = who.map(({ visitor }) => codeOf(visitor, name as Name, 'any'));
    expect(await Promise.all(asked)).toEqual(codes);
  });

  test('nothing at all, with the session of somebody who has left', async () => {
    const agni = await signedIn(home.provider, 'agni7157');
    const yesterday = isoOf(danishDay(new Date()) - 1);
    const { database } = home.provider;
    const { id } = await database
      .selectFrom('people')
      .select('id')
      .where('username', '=', 'agni7157')
      .executeTakeFirstOrThrow();
    await database.updateTable('memberships').set({ until: yesterday }).where('person', '=', id).execute();
    await database.updateTable('contacts').set({ until: yesterday }).where('adult', '=', id).execute();
    for (const name of names.filter(needsSession)) {
      expect([name, await codeOf(agni.visitor, name, 'any')]).toEqual([name, 'interaction-expired']);
    }
  });
});

async function arrived(): Promise<Guest> {
  const guest = new Guest(home.provider.issuer);
  await guest.arrive();
  return guest;
}
