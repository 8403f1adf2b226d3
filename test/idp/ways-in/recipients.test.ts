import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import type { Role } from '../../../idp/database/tables/people.ts';
import { findRecipient, findRecipients } from '../../../idp/ways-in/list.ts';
import { isRecipient } from '../../../idp/ways-in/recipients.ts';
import { openTestDatabase } from '../../support/database.ts';
import { buildSchool } from '../../support/little-school.ts';

const [here, there] = ['000421', '000422'];
const now = new Date('2026-11-26T08:00:00Z');
const opener = { institution: here, by: 'anders' };
let opened: OpenDatabase;

const belong = (person: string, institution: string, role: Role, until: string | null = null) =>
  opened.database.insertInto('memberships').values({ person, institution, role, until }).execute();
beforeAll(async () => {
  opened = await openTestDatabase();
  const { database } = opened;
  await buildSchool(database, here, [
    'ida',
    'lost',
    'gone',
    'kim',
    'olga',
    'old',
    ...Array.from({ length: 12 }, (_, at) => `lars${at}`),
  ]);
  await buildSchool(database, there, ['anders', 'bente', 'carl', 'far'], 'teacher');
  await database.updateTable('people').set({ role: 'parent' }).where('id', 'not in', ['ida', 'kim', 'lost']).execute();
  await database.deleteFrom('memberships').where('person', 'not in', ['ida', 'lost', 'kim', 'far', 'bente']).execute();
  await belong('anders', here, 'user-administrator');
  await belong('bente', here, 'teacher');
  await belong('carl', here, 'teacher');
  await belong('carl', there, 'user-administrator');
  await belong('old', here, 'teacher', '2026-11-25');
  for (let at = 0; at < 12; at += 1) await belong(`lars${at}`, here, 'teacher');
  const contacts = [
    { adult: 'olga', child: 'ida' },
    { adult: 'kim', child: 'ida' },
    { adult: 'gone', child: 'ida', until: '2026-11-25' },
  ];
  await database.insertInto('contacts').values(contacts).execute();
});
afterAll(() => opened.close());

const may = (person: string, of = opener as { institution: string; by: string | null }) =>
  isRecipient(opened.database, { person, ...of }, now);

describe('a way in may be opened', () => {
  test.each([
    ['a contact of a pupil', 'olga', true],
    ['staff', 'bente', true],
    ['a pupil', 'ida', false],
    ['a pupil who is somebody’s contact', 'kim', false],
    ['whoever was a contact until yesterday', 'gone', false],
    ['whoever worked there until yesterday', 'old', false],
    ['staff of another school', 'far', false],
    ['whoever administers another school', 'carl', false],
    ['oneself', 'anders', false],
  ])('for %s: %s, %s', async (_, person, isSo) => {
    expect(await may(person)).toBe(isSo);
  });

  test('by an administrator of the school alone', async () => {
    expect(await may('olga', { institution: here, by: 'bente' })).toBe(false);
    expect(await may('olga', { institution: there, by: 'anders' })).toBe(false);
  });

  test('for administrators of another school by whoever administers both', async () => {
    await belong('anders', there, 'user-administrator');
    expect(await may('carl')).toBe(true);
    await opened.database
      .deleteFrom('memberships')
      .where('person', '=', 'anders')
      .where('institution', '=', there)
      .execute();
  });

  test('by the operator for user administrators, and for nobody else', async () => {
    expect(await may('anders', { institution: here, by: null })).toBe(true);
    expect(await may('bente', { institution: here, by: null })).toBe(false);
    expect(await may('olga', { institution: here, by: null })).toBe(false);
  });
});

test('a search shows the first ones, and says that there are more', async () => {
  const { people, areMore } = await findRecipients(opened.database, opener, 'LARS', now);
  expect(people).toHaveLength(10);
  expect(areMore).toBe(true);
  expect((await findRecipients(opened.database, opener, 'lars hansen lars11', now)).areMore).toBe(false);
});

test('a contact who has no place at the school is told apart by the children', async () => {
  expect(await findRecipient(opened.database, opener, 'olga', now)).toMatchObject({
    role: undefined,
    children: ['ida'],
  });
  expect(await findRecipient(opened.database, opener, 'ida', now)).toBeUndefined();
});
