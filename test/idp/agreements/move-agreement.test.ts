import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type By, moveAgreement, type Outcome } from '../../../idp/agreements/move-agreement.ts';
import { isFault, type Move } from '../../../idp/agreements/state.ts';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { saveClient } from '../../../idp/oidc/clients.ts';
import { dataCategories } from '../../../shared/contract/agreements.ts';
import { openTestDatabase } from '../../support/database.ts';
import { buildSchool } from '../../support/little-school.ts';

const now = new Date('2026-11-26T10:03:00Z');
const bounds = { needs: dataCategories, vital: [] };
const supplier: By = { is: 'supplier' };
const oldPlace: By = { is: 'institution', person: 'anna', place: 'old' };
const newPlace: By = { is: 'institution', person: 'bent', place: 'new' };
const request: Move = { move: 'request', asks: ['name'] };
const approve: Move = { move: 'approve', gives: ['name'] };

let opened: OpenDatabase;
let number = 100_000;
let institution = '';
beforeAll(async () => {
  opened = await openTestDatabase();
  for (const id of ['one', 'other']) {
    await saveClient(opened.database, {
      id,
      name: id,
      redirectUris: ['https://service.example/'],
      supplier: { name: 'Forlaget', contact: { mail: 'hej@forlaget.example' } },
      needs: ['name', 'username', 'role'],
    });
  }
});
afterAll(() => opened.close());
beforeEach(async () => {
  number += 1;
  institution = String(number);
  await buildSchool(opened.database, institution, [`anna${number}`]);
});

const go = (move: Move, by: By, client = 'one') =>
  moveAgreement(opened.database, { of: { client, institution }, move, by, bounds }, now);
const history = () =>
  opened.database
    .selectFrom('agreement_moves')
    .select(['client', 'move', 'by', 'person', 'place', 'categories'])
    .where('institution', '=', institution)
    .orderBy('id')
    .execute();

describe('two people who decide at the same time, in the old place and in the new', () => {
  test('attack: a double approval: one counts, and the other is told who was there before, and not by name', async () => {
    await go(request, supplier);
    const outcomes = await Promise.all([go(approve, oldPlace), go({ move: 'limit', gives: [] }, newPlace)]);
    const [late] = outcomes.filter(isFault) as [Extract<Outcome, { code: string }>];
    const [counted] = outcomes.filter((one) => !isFault(one));
    expect(counted).toBeDefined();
    expect(late).toMatchObject({
      code: 'not-now',
      last: { at: now, by: 'institution', place: isFault(outcomes[0]) ? 'new' : 'old' },
    });
    expect(JSON.stringify(late)).not.toMatch(/anna|bent/);
    expect((await history()).map(({ move }) => move)).toHaveLength(2);
    const rows = await opened.database
      .selectFrom('agreements')
      .selectAll()
      .where('institution', '=', institution)
      .execute();
    expect(rows).toEqual([{ client: 'one', institution, ...counted }]);
  });

  test('ten at once make one', async () => {
    await go(request, supplier);
    const tries = Array.from({ length: 10 }, (_, at) => go(approve, at % 2 === 0 ? oldPlace : newPlace));
    expect((await Promise.all(tries)).filter((one) => !isFault(one))).toHaveLength(1);
    expect(await history()).toHaveLength(2);
  });

  test('ten first requests at once are one request', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => go(request, supplier)));
    expect(outcomes.filter((one) => !isFault(one))).toHaveLength(1);
    expect(await history()).toHaveLength(1);
  });
});

describe('the history', () => {
  test('tells each move: who, where, and what was asked for or given', async () => {
    await go({ move: 'request', asks: ['name', 'role'] }, supplier);
    await go({ move: 'limit', gives: ['role'] }, newPlace);
    await go({ move: 'end' }, oldPlace);
    const nobody = { client: 'one', person: null, place: null };
    expect(await history()).toEqual([
      { ...nobody, move: 'request', by: 'supplier', categories: ['name', 'role'] },
      { client: 'one', move: 'limit', by: 'institution', person: 'bent', place: 'new', categories: ['role'] },
      { client: 'one', move: 'end', by: 'institution', person: 'anna', place: 'old', categories: [] },
    ]);
    const audit = await opened.database.selectFrom('audit').select(['event', 'person', 'way']).execute();
    expect(audit).toContainEqual({ event: 'agreement-moved', person: 'bent', way: 'limit' });
  });

  test('cannot be changed, shortened or emptied', async () => {
    await go(request, supplier);
    const { database } = opened;
    await expect(database.updateTable('agreement_moves').set({ by: 'operator' }).execute()).rejects.toThrow(
      'append-only',
    );
    await expect(database.deleteFrom('agreement_moves').execute()).rejects.toThrow('append-only');
    expect(await history()).toHaveLength(1);
  });

  test('has nothing of what was refused', async () => {
    expect(await go(approve, oldPlace)).toMatchObject({ code: 'not-now', last: undefined });
    expect(await history()).toEqual([]);
  });
});

test('what one service has agreed on is nothing to another', async () => {
  await go(request, supplier);
  await go(approve, oldPlace);
  expect(await go(approve, oldPlace, 'other')).toMatchObject({ data: { state: 'none' } });
});

test('a supplier decides nothing, and an institution asks for nothing', async () => {
  await go(request, supplier);
  await expect(go(approve, supplier)).rejects.toThrow(TypeError);
  await expect(go(request, oldPlace)).rejects.toThrow(TypeError);
});
