import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { importPeople } from '../../../idp/import/import-people.ts';
import { linesOf } from '../../../idp/import/say.ts';
import { isSecondAdministration } from '../../../idp/institutions/one-administration.ts';
import { giveNumber, refuseOrder, waitingOrders } from '../../../idp/institutions/settle.ts';
import { importSchool } from '../../../idp/people/import-school.ts';
import type { School } from '../../../idp/people/school-file.ts';
import { openTestDatabase } from '../../support/database.ts';

const municipality = { code: '899', name: 'Skovbrynet Kommune' };
const nobody = { classes: [], people: [], clients: [] };
const first = { number: '751042', name: 'Skovbrynet Kommune', kind: 'administration', municipality } as const;
const second = { number: '751043', name: 'Skoleforvaltningen', kind: 'administration', municipality } as const;
const school = (...institutions: School['institutions']): School => ({ ...nobody, institutions });
const asked = { institutions: [], isDryRun: false, yesRemove: undefined, today: 20_000 };

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
  await importSchool(opened.database, school(first));
});
afterAll(() => opened.close());

const administrations = async () =>
  (
    await opened.database
      .selectFrom('institutions')
      .select('number')
      .where('kind', '=', 'administration')
      .where('closed_on', 'is', null)
      .orderBy('number')
      .execute()
  ).map(({ number }) => number);

async function orderOf(id: string, of: { kind?: 'administration' | 'other'; in?: string } = {}): Promise<string> {
  await opened.database
    .insertInto('municipalities')
    .values({ code: of.in ?? '899', name: 'Ny Kommune' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await opened.database
    .insertInto('institution_orders')
    .values({
      ...{ id, municipality: of.in ?? '899', main_number: null, ordered_by: null, kind: of.kind ?? 'other' },
      ...{
        contact_name: 'Anders',
        contact_username: 'ande6586',
        contact_mail: 'a@b.example',
        contact_phone: '12345678',
      },
      ...{ name: `Ny ${id}`, ordered_at: new Date(), state: 'received' },
    })
    .execute();
  return id;
}

describe('a municipality has one administration', () => {
  test('an import of a second one writes nothing, and is told which there is and what it can be used for', async () => {
    const outcome = await importPeople(
      opened.database,
      { school: school(second), file: 'x.json', findings: [] },
      asked,
    );
    expect(outcome).toMatchObject({
      is: 'wrong',
      findings: [
        {
          file: 'x.json',
          column: 'institutions.0',
          code: 'administration-exists',
          data: { second: '751043', number: '751042', name: 'Skovbrynet Kommune', municipality: 'Skovbrynet Kommune' },
        },
      ],
    });
    const [line] = linesOf(outcome, 'da');
    for (const word of ['751043', '751042', 'PPR', 'Aula']) expect(line).toContain(word);
    expect(await administrations()).toEqual(['751042']);
  });

  test('so is a dry run, and a file that has two of its own', async () => {
    const dry = await importPeople(
      opened.database,
      { school: school(second), findings: [] },
      { ...asked, isDryRun: true },
    );
    expect(dry.is).toBe('wrong');
    const other = { code: '897', name: 'Ny Kommune' };
    const two = [
      { ...first, number: '897001', municipality: other },
      { ...first, number: '897002', municipality: other },
    ];
    const both = await importPeople(opened.database, { school: school(...two), findings: [] }, asked);
    expect(both).toMatchObject({ is: 'wrong', findings: [{ data: { second: '897002', number: '897001' } }] });
  });

  test('the same file again, and one that closes the first and names the next, are fine', async () => {
    await importSchool(opened.database, school(first));
    const closed = { ...first, closed: { on: '2026-08-01', successor: '751043' } };
    await importSchool(opened.database, school(second, closed));
    expect(await administrations()).toEqual(['751043']);
    const back = [
      { ...second, closed: { on: '2026-08-01' } },
      { ...first, closed: null },
    ];
    await importSchool(opened.database, school(...back));
    expect(await administrations()).toEqual(['751042']);
  });

  test('what a file leaves out stays: the municipality, and that it is closed', async () => {
    await importSchool(opened.database, school({ number: '751043', name: 'Forvaltningen', kind: 'administration' }));
    const row = await opened.database
      .selectFrom('institutions')
      .select(['name', 'municipality', 'closed_on'])
      .where('number', '=', '751043')
      .executeTakeFirst();
    expect(row).toEqual({ name: 'Forvaltningen', municipality: '899', closed_on: '2026-08-01' });
  });

  test('attack: a second administration by two who write at the same moment', async () => {
    const write = (number: string) =>
      opened.database
        .insertInto('institutions')
        .values({ number, name: number, kind: 'administration', municipality: '896' })
        .execute();
    await opened.database.insertInto('municipalities').values({ code: '896', name: 'Samtidig Kommune' }).execute();
    const written = await Promise.allSettled(['896001', '896002', '896003', '896004'].map(write));
    const refused = written.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toHaveLength(3);
    expect(refused.every(isSecondAdministration)).toBe(true);
  });
});

test('an import that the index refuses, as another writes at the same moment, looks once more', async () => {
  const { database } = opened;
  // What another process wrote and took back: a sequence goes on when its transaction does not
  await sql`create sequence tries`.execute(database);
  await sql`create function lose_once() returns trigger language plpgsql as $$ begin
    if nextval('tries') = 1 then
      raise exception 'duplicate key value violates unique constraint "one_administration"' using errcode = 'unique_violation';
    end if;
    return new;
  end $$`.execute(database);
  await sql`create trigger lose_once before insert on institutions for each row execute function lose_once()`.execute(
    database,
  );
  const meant = { ...first, number: '895001', municipality: { code: '895', name: 'Kapløb Kommune' } };
  await importSchool(database, school(meant));
  await sql`drop trigger lose_once on institutions`.execute(database);
  const { rows } = await sql<{ tries: string }>`select last_value as tries from tries`.execute(database);
  expect([Number(rows[0]?.tries), await administrations()]).toEqual([2, expect.arrayContaining(['895001'])]);
});

describe('the operator ends an order', () => {
  test('with a number: the institution stands in the register, and the order waits no more', async () => {
    const id = await orderOf('a1');
    expect(await giveNumber(opened.database, { id, number: '001234' }, new Date())).toBe('given');
    expect(await waitingOrders(opened.database)).toEqual([]);
    const row = await opened.database
      .selectFrom('institutions')
      .select(['name', 'kind', 'municipality'])
      .where('number', '=', '001234')
      .executeTakeFirst();
    expect(row).toEqual({ name: 'Ny a1', kind: 'other', municipality: '899' });
    expect(await refuseOrder(opened.database, { id, reason: 'Fortrudt' }, new Date())).toEqual({ code: 'not-waiting' });
  });

  test.each(['1234', '0001234', '00123x', '٠٠١٢٣٤', ' 01234', ''])('not with %j: six digits', async (number) => {
    const id = await orderOf(`n${number}`);
    expect(await giveNumber(opened.database, { id, number }, new Date())).toEqual({ code: 'not-a-number' });
    expect(await refuseOrder(opened.database, { id, reason: 'Ikke nu' }, new Date())).toBe('refused');
  });

  test('not with a number that is somebody’s, and the order goes on waiting', async () => {
    const id = await orderOf('a2');
    const taken = await giveNumber(opened.database, { id, number: '751042' }, new Date());
    expect(taken).toEqual({ code: 'number-taken', data: { number: '751042', name: 'Skovbrynet Kommune' } });
    expect((await waitingOrders(opened.database)).map((one) => one.id)).toEqual([id]);
    expect(await giveNumber(opened.database, { id, number: '001235' }, new Date())).toBe('given');
  });

  test('not with a second administration, which may have come meanwhile', async () => {
    const id = await orderOf('a3', { kind: 'administration' });
    expect(await giveNumber(opened.database, { id, number: '001236' }, new Date())).toMatchObject({
      code: 'administration-exists',
      data: { number: '751042' },
    });
    expect(await administrations()).not.toContain('001236');
    expect(await refuseOrder(opened.database, { id, reason: 'Brug 751042.' }, new Date())).toBe('refused');
  });

  test('attack: an order is ended twice at the same moment', async () => {
    const id = await orderOf('a4');
    const ends = await Promise.all([
      giveNumber(opened.database, { id, number: '001240' }, new Date()),
      giveNumber(opened.database, { id, number: '001241' }, new Date()),
      refuseOrder(opened.database, { id, reason: 'Alligevel ikke' }, new Date()),
    ]);
    expect(ends.filter((one) => typeof one === 'string')).toHaveLength(1);
    const rows = await opened.database
      .selectFrom('institutions')
      .select('number')
      .where('number', 'in', ['001240', '001241'])
      .execute();
    expect(rows.length).toBeLessThanOrEqual(1);
  });

  test('each end stands in the log, once', async () => {
    const { sum } = await opened.database
      .selectFrom('audit')
      .select(sql<number>`count(*)::integer`.as('sum'))
      .where('event', 'in', ['institution-given', 'institution-refused'])
      .executeTakeFirstOrThrow();
    const { ended } = await opened.database
      .selectFrom('institution_orders')
      .select(sql<number>`count(ended_at)::integer`.as('ended'))
      .executeTakeFirstOrThrow();
    expect(sum).toBe(ended);
  });
});
