import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import {
  aabrinken,
  AgreementDesk,
  approveAll,
  goThere,
  readPlace,
  request,
  sendPlace,
  skovbrynet,
} from '../support/agreements.ts';
import { GrownUp } from '../support/grown-up.ts';
import { signedIn } from '../support/household.ts';
import { LyingProvider } from '../support/lying-provider.ts';
import type { ProvingProvider } from '../support/proving-provider.ts';
import { startBeside } from '../support/upstream.ts';
import type { Guest } from '../support/guest.ts';

const yesterday = isoOf(danishDay(new Date()) - 1);

let mitid: LyingProvider;
let provider: ProvingProvider;
let desk: AgreementDesk;
let administrator: GrownUp;
let leader: GrownUp;
let ida: Guest;
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  provider = await startBeside(mitid, { only: ['ande6586', 'kirs5760', 'mett7685', 'idah1234'] });
  desk = new AgreementDesk(provider.database);
  await desk.save();
  await desk.save({ id: 'licensed', name: 'Lånebogen', licence: 'needed' });
  administrator = await GrownUp.at(provider, mitid, 'ande6586');
  leader = await GrownUp.at(provider, mitid, 'kirs5760');
  ida = await signedIn(provider, 'idah1234');
});
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});
beforeEach(async () => {
  await desk.forget();
  await provider.database.deleteFrom('rights').execute();
  await provider.database
    .insertInto('rights')
    .values({ person: await idOf('kirs5760'), institution: skovbrynet, right: 'data-access', until: null })
    .execute();
});

async function idOf(username: string): Promise<string> {
  const { database } = provider;
  const row = database.selectFrom('people').select('id').where('username', '=', username);
  return (await row.executeTakeFirstOrThrow()).id;
}
const stateAt = async (institution: string = skovbrynet, client = 'maanen') => {
  const of = provider.database.selectFrom('agreements').select(['state', 'gives']).where('client', '=', client);
  return of.where('institution', '=', institution).executeTakeFirst();
};
const isIn = async (clientId = 'maanen') =>
  (await goThere({ issuer: provider.issuer, clientId, visitor: ida.visitor })).at === 'in';

describe('whoever decides for an institution', () => {
  test('approves in the old place, without a script, and the pupil gets in; ends it, and she does not', async () => {
    await desk.go(skovbrynet);
    const page = await readPlace(administrator);
    expect(page.html).toContain('Forlaget Månen');
    expect(page.html).not.toContain('<script');
    expect(await sendPlace(administrator, approveAll)).toMatchObject({ said: 'done approve' });
    expect([await stateAt(), await isIn()]).toEqual([{ state: 'approved', gives: ['name', 'username', 'role'] }, true]);
    expect(await sendPlace(administrator, [['do', 'end']])).toMatchObject({ said: 'done end' });
    expect([(await stateAt())?.state, await isIn()]).toEqual(['ended', false]);
    const { html } = await readPlace(administrator);
    expect(html).toMatch(
      /Aftalen afsluttet på siden Dataaftaler[\s\S]*Godkendt på siden Dataaftaler[\s\S]*Leverandøren bad om/,
    );
    expect(html, 'a colleague can be asked').toMatch(
      /Aftalen afsluttet på siden Dataaftaler[^/]*<\/time> · Anders Vinding/,
    );
    expect(html, 'how there can be one again').toContain('til institutionsnummer 099123');
  });

  test('approves a part of it in the new place, by the right alone', async () => {
    await desk.go(skovbrynet);
    const part = [
      ['do', 'approve'],
      ['gives', 'role'],
    ] as const;
    expect(await sendPlace(leader, part, { place: 'new' })).toMatchObject({ said: 'done limit' });
    expect(await stateAt()).toEqual({ state: 'limited', gives: ['role'] });
  });

  test('at the same time as another in the other place: one approval, and the other reads where it was made', async () => {
    await desk.go(skovbrynet);
    const both = await Promise.all([
      sendPlace(administrator, approveAll),
      sendPlace(leader, [['do', 'approve']], { place: 'new' }),
    ]);
    expect(both.map(({ said }) => said.split(' ')[0]).toSorted()).toEqual(['done', 'late']);
    const isOldLate = both[0].said === 'late 1';
    const late = await (isOldLate ? administrator : leader).visitor.visit(both[isOldLate ? 0 : 1].to);
    expect(await late.response.text()).toContain(
      `Dit svar kom for sent. Godkendt ${isOldLate ? 'med færre oplysninger på siden Dataadgang' : 'på siden Dataaftaler'}`,
    );
    const moves = await provider.database.selectFrom('agreement_moves').select('move').execute();
    expect(moves.filter(({ move }) => move === 'approve' || move === 'limit').length).toBeGreaterThan(0);
  });

  test('gives access to a class, and takes it back', async () => {
    await desk.try(request, { client: 'licensed' });
    const at = { service: 'licensed' };
    await sendPlace(administrator, approveAll, at);
    expect(await isIn('licensed')).toBe(false);
    const give = (...to: string[]) =>
      [['do', 'give'], ['until', ''], ...to.map((one) => ['to', one] as const)] as const;
    expect((await sendPlace(administrator, give(), at)).said).toBe('trouble none-chosen');
    expect((await sendPlace(administrator, give('class:1.A', 'class:nope'), at)).said).toBe('done licence-given');
    expect(await isIn('licensed')).toBe(true);
    const [licence] = await provider.database.selectFrom('licences').selectAll().execute();
    expect(licence, 'a class’s ends with the school year').toMatchObject({
      value: '1.A',
      until: expect.stringMatching(/-07-31$/),
    });
    const take = [
      ['do', 'take'],
      ['until', ''],
      ['to', 'class:1.A'],
    ] as const;
    expect((await sendPlace(leader, take, { ...at, place: 'new' })).said).toBe('done licence-ended');
    expect(await isIn('licensed')).toBe(false);
    const late = [
      ['do', 'give'],
      ['until', yesterday],
      ['to', 'institution:'],
    ] as const;
    expect((await sendPlace(administrator, late, at)).said).toBe('trouble wrong-day');
  });

  test('reads before the yes who asks and what follows, and in the list where a yes opens nothing yet', async () => {
    await desk.go(skovbrynet);
    const { html } = await readPlace(administrator);
    expect(html).toMatch(/<h1>Månen<\/h1><p class="from">Fra Forlaget Månen<\/p>/);
    expect(html).toContain('Når du har godkendt, kan alle på skolen og elevernes forældre logge ind');
    const at = { service: 'licensed' };
    await desk.try(request, { client: 'licensed' });
    expect((await readPlace(administrator, at)).html).toContain('Når du har godkendt, vælger du, hvem der må bruge');
    const { issuer, visitor } = administrator;
    const me = await visitor.visit(`${issuer}/me?lang=da`);
    expect(await me.response.text()).toContain('Dataaftaler (2)');
    await sendPlace(administrator, approveAll, at);
    const list = async () => (await readPlace(administrator, { service: 'none' })).html;
    expect(await list()).toContain('Godkendt · ingen har fået adgang');
    await desk.license({ client: 'licensed', covers: 'class', value: '1.A' });
    expect(await list()).not.toContain('ingen har fået adgang');
  });

  test('leaves it in the audit log: who, which service, what', async () => {
    await desk.go(skovbrynet);
    await sendPlace(administrator, [['do', 'refuse']]);
    const rows = await provider.database
      .selectFrom('audit')
      .select(['event', 'person', 'client', 'way'])
      .where('person', '=', await idOf('ande6586'))
      .where('event', '=', 'agreement-moved')
      .orderBy('id', 'desc')
      .execute();
    expect(rows[0]).toMatchObject({ client: 'maanen', way: 'refuse' });
  });
});

describe('attack: somebody approves who may not', () => {
  beforeEach(async () => {
    await desk.go(skovbrynet);
    await desk.go(aabrinken);
  });
  const nothingHappened = async () => {
    expect([(await stateAt())?.state, (await stateAt(aabrinken))?.state]).toEqual(['requested', 'requested']);
  };

  test('whoever decides for one school, for another', async () => {
    const there = { place: 'new', school: aabrinken } as const;
    expect((await sendPlace(leader, approveAll, there)).said).toBe('403');
    expect((await readPlace(leader, there)).status).toBe(403);
    await nothingHappened();
  });

  test('with a right in the old place, and as an administrator in the new', async () => {
    expect((await sendPlace(leader, approveAll)).said).toBe('403');
    expect((await sendPlace(administrator, approveAll, { place: 'new' })).said).toBe('403');
    await nothingHappened();
  });

  test('a teacher, and a pupil', async () => {
    const teacher = await GrownUp.at(provider, mitid, 'mett7685');
    for (const place of ['old', 'new'] as const) {
      expect((await sendPlace(teacher, approveAll, { place })).said).toBe('403');
      expect((await sendPlace(ida, approveAll, { place })).said, 'is led to the sign-in').toBe('303');
    }
    await nothingHappened();
  });

  test('by another site’s form in the administrator’s browser', async () => {
    const cross = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const neighbour = { origin: 'null', 'sec-fetch-site': 'same-site' };
    for (const headers of [cross, neighbour]) {
      expect((await sendPlace(administrator, approveAll, {}, headers)).said).toBe('403');
    }
    await nothingHappened();
  });

  test('with a page from before the role was taken', async () => {
    const { database } = provider;
    expect((await readPlace(administrator)).status).toBe(200);
    expect((await readPlace(leader, { place: 'new' })).status).toBe(200);
    await database.updateTable('rights').set({ until: yesterday }).execute();
    const those = database
      .updateTable('memberships')
      .where('role', '=', 'user-administrator')
      .where('institution', '=', skovbrynet); // and still administrator of the other one
    await those.set({ until: yesterday }).execute();
    expect((await sendPlace(administrator, approveAll)).said).toBe('403');
    expect((await sendPlace(leader, approveAll, { place: 'new' })).said).toBe('403');
    await those.set({ until: null }).execute();
    await nothingHappened();
  });

  test('with a password alone', async () => {
    const kept = await provider.database.deleteFrom('raises').returningAll().execute();
    expect((await sendPlace(administrator, approveAll)).said).toBe('303');
    expect((await readPlace(administrator)).path, 'is led to show more').toMatch(/^\/sign-in\//);
    await provider.database.insertInto('raises').values(kept).execute();
    await nothingHappened();
  });

  test('what was read before more was asked for', async () => {
    const { html } = await readPlace(administrator);
    expect(html).toContain('value="name"');
    await desk.try({ move: 'withdraw' });
    await desk.try({ move: 'request', asks: ['name'] });
    const readBefore = [
      ['do', 'approve'],
      ['gives', 'name'],
    ] as const;
    await desk.try({ move: 'withdraw' });
    await desk.try(request);
    expect((await sendPlace(administrator, readBefore)).said).toBe('done limit');
    expect(await stateAt(), 'no more than was read').toEqual({ state: 'limited', gives: ['name'] });
  });
});

test('attack: the old place decides after its last day', async () => {
  const late = await startBeside(mitid, {
    only: ['ande6586'],
    environment: { IDP_OLD_AGREEMENTS_UNTIL: yesterday },
  });
  const there = new AgreementDesk(late.database);
  await there.save();
  await there.go(skovbrynet);
  const anders = await GrownUp.at(late, mitid, 'ande6586');
  const { html } = await readPlace(anders);
  expect(html).toContain('Her kan du nu kun læse');
  expect(html, 'and says who answers: a page that is not his leads nowhere').toContain('Det er Kirsten Hallberg.');
  expect(html).not.toContain('href="/dataadgang');
  expect(html).not.toContain('<form');
  expect((await sendPlace(anders, approveAll)).said).toBe('trouble closed-here');
  const { state } = await late.database
    .selectFrom('agreements')
    .select('state')
    .where('client', '=', 'maanen')
    .executeTakeFirstOrThrow();
  expect(state).toBe('requested');
  const has = await late.database.selectFrom('people').select('id').where('username', '=', 'ande6586').execute();
  const right = { institution: skovbrynet, right: 'data-access' } as const;
  await late.database
    .insertInto('rights')
    .values({ person: has[0]?.id ?? '', ...right })
    .execute();
  expect((await readPlace(anders)).html, 'who has the right too').toContain(
    'href="/dataadgang?school=099123&amp;lang=da"',
  );
  await late.database.deleteFrom('rights').execute();
  expect((await readPlace(anders)).html).toContain('Ingen på skolen har fået den ret endnu.');
  await late.stop();
});
