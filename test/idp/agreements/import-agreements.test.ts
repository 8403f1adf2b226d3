import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moveAgreement } from '../../../idp/agreements/move-agreement.ts';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { importSchool } from '../../../idp/people/import-school.ts';
import { type School, SchoolSchema } from '../../../idp/people/school-file.ts';
import { skovbrynet } from '../../support/agreements.ts';
import { openTestDatabase } from '../../support/database.ts';
import { demoSchool } from '../../support/demo-school.ts';

const written = JSON.parse(await readFile(demoSchool, 'utf8')) as object;
const school: School = v.parse(SchoolSchema, written);

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
  await importSchool(opened.database, school);
});
afterAll(() => opened.close());

const stateOf = async (client: string) => {
  const of = opened.database.selectFrom('agreements').select('state').where('client', '=', client);
  return (await of.where('institution', '=', skovbrynet).executeTakeFirst())?.state;
};
const rights = () => opened.database.selectFrom('rights').select(['institution']).orderBy('institution').execute();
const licences = () => opened.database.selectFrom('licences').select(['client', 'given_by']).execute();

describe('what a school’s file tells of agreements', () => {
  test('counts once, where nothing has been done yet', async () => {
    expect([await stateOf('laeringsoen'), await stateOf('stjernehaven')]).toEqual(['approved', 'requested']);
    const of = { client: 'laeringsoen', institution: skovbrynet };
    const by = { is: 'institution', person: 'anna', place: 'old' } as const;
    const bounds = { needs: [], vital: [] };
    await moveAgreement(opened.database, { of, move: { move: 'end' }, by, bounds }, new Date());
    await importSchool(opened.database, school);
    expect(await stateOf('laeringsoen'), 'nobody’s answer is taken back').toBe('ended');
    const moves = await opened.database
      .selectFrom('agreement_moves')
      .select('by')
      .where('client', '=', 'bogbjerget')
      .execute();
    expect(moves.length, 'and nothing is told twice').toBe(6);
  });

  test('says who has the right in the new place, and without the key leaves it as it was', async () => {
    expect((await rights()).map(({ institution }) => institution)).toEqual(['099123', '099456', '751042']);
    const { rights: _, ...silent } = school;
    await importSchool(opened.database, silent);
    expect(await rights()).toHaveLength(3);
    await importSchool(opened.database, { ...school, rights: [] });
    expect(await rights()).toEqual([]);
  });

  test('brings licences, and takes none that somebody gave here', async () => {
    const person = await opened.database.selectFrom('people').select('id').executeTakeFirstOrThrow();
    await opened.database
      .insertInto('licences')
      .values({
        client: 'stjernehaven',
        institution: skovbrynet,
        covers: 'class',
        value: '1.A',
        since: '2026-01-01',
        given_by: person.id,
      })
      .execute();
    expect(await licences()).toHaveLength(4);
    await importSchool(opened.database, { ...school, licences: [] });
    expect(await licences()).toEqual([{ client: 'stjernehaven', given_by: person.id }]);
  });

  test('speaks for no institution but those that it names', () => {
    for (const key of ['agreements', 'licences', 'rights'] as const) {
      const [first] = school[key] ?? [];
      const elsewhere = { ...written, [key]: [{ ...first, institution: '999999' }] };
      expect(v.safeParse(SchoolSchema, elsewhere).success, key).toBe(false);
    }
  });

  test('names days of the calendar', () => {
    for (const key of ['licences', 'rights'] as const) {
      const until = (day: string) => ({ ...written, [key]: [{ ...school[key]?.[0], until: day }] });
      expect(v.safeParse(SchoolSchema, until('2027-02-28')).success, key).toBe(true);
      expect(v.safeParse(SchoolSchema, until('2027-02-30')).success, key).toBe(false);
    }
  });

  test('is refused as a whole where it tells of nobody, or of a service that is the provider’s own', async () => {
    const institution = skovbrynet;
    const nobody = [{ username: 'nyyy0001', institution, right: 'data-access' as const }];
    await expect(importSchool(opened.database, { ...school, rights: nobody })).rejects.toThrow('nyyy0001');
    const own = [{ service: 'unilogin-extension', institution, state: 'approved' as const }];
    await expect(importSchool(opened.database, { ...school, agreements: own })).rejects.toThrow('no supplier');
    expect(await rights(), 'those of the last whole file').toHaveLength(3);
  });
});
