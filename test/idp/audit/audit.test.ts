import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countOldAudit, writeAudit } from '../../../idp/audit/audit.ts';
import { verifyAudit } from '../../../idp/audit/verify.ts';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { openTestDatabase } from '../../support/database.ts';

let opened: OpenDatabase;
const entry = { event: 'password-changed', person: 'somebody', client: 'laeringsoen', way: 'expired' } as const;
beforeAll(async () => {
  opened = await openTestDatabase();
  await writeAudit(opened.database, entry, new Date());
});
afterAll(() => opened.close());
const entries = () => opened.database.selectFrom('audit').selectAll().orderBy('id').execute();

describe('the audit log is append-only, by the database’s own word', () => {
  test.each([
    ['no entry is changed', sql`update audit set way = 'first'`],
    ['not even in what it says of when', sql`update audit set at = now() - interval '7 months'`],
    ['no entry is removed', sql`delete from audit`],
    ['the log is not emptied', sql`truncate audit`],
  ])('%s', async (_, statement) => {
    const before = await entries();
    await expect(statement.execute(opened.database)).rejects.toThrow('the audit log is append-only');
    expect(await entries()).toEqual(before);
  });

  test('an entry is there with what it tells of or not at all', async () => {
    const before = await entries();
    const undone = opened.database.transaction().execute(async (transaction) => {
      await writeAudit(transaction, entry, new Date());
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await entries()).toEqual(before);
  });
});

test('an entry says who did it where that was somebody else', async () => {
  const { database, close } = await openTestDatabase();
  await writeAudit(
    database,
    { event: 'adult-confirmed', person: 'a child', client: null, actor: 'an adult' },
    new Date(),
  );
  await writeAudit(database, entry, new Date());
  const found = await database.selectFrom('audit').select(['person', 'actor']).orderBy('id').execute();
  expect(found).toEqual([
    { person: 'a child', actor: 'an adult' },
    { person: 'somebody', actor: null },
  ]);
  await close();
});

describe('how long entries are kept is one number, in the settings', () => {
  const monthsAgo = (months: number) =>
    sql<{ at: Date }>`select now() - make_interval(months => ${months}) - interval '1 hour' as at`
      .execute(opened.database)
      .then(({ rows }) => rows[0]?.at ?? new Date());

  test.each([
    ['six months without one', undefined, 6],
    ['as it says', '5', 5],
    ['no shorter than four months', '0', 4],
    ['no longer than six', '60', 6],
  ])('%s', async (_, value, months) => {
    const { database, close } = await openTestDatabase();
    if (value !== undefined) await database.insertInto('settings').values({ name: 'audit-months', value }).execute();
    await writeAudit(database, entry, await monthsAgo(months));
    await writeAudit(database, { ...entry, way: 'first' }, await monthsAgo(months - 1));
    await expect(database.deleteFrom('audit').where('way', '=', 'first').execute()).rejects.toThrow('append-only');
    await countOldAudit(database);
    expect(await database.selectFrom('audit').select('way').execute()).toEqual([{ way: 'first' }]);
    await close();
  });
});

test('entries older than six months become counts by month, and younger ones stay', async () => {
  const { database, close } = await openTestDatabase();
  await writeAudit(database, entry, new Date('2020-08-31T21:59:00Z'));
  await writeAudit(database, entry, new Date('2020-08-31T22:01:00Z')); // September in Denmark
  await writeAudit(database, { event: 'signed-in', person: 'somebody', client: null }, new Date('2020-09-02'));
  await countOldAudit(database);
  await writeAudit(database, entry, new Date('2020-09-03'));
  await writeAudit(database, entry, new Date());
  await writeAudit(database, entry, new Date('2020-09-04')); // by a clock that goes wrong: it stays until those before it go
  await countOldAudit(database);
  const left = await database.selectFrom('audit').selectAll().execute();
  expect(left.map(({ at }) => at.getFullYear())).toEqual([new Date().getFullYear(), 2020]);
  expect(await verifyAudit(database)).toMatchObject({ is: 'whole', count: 2 });
  expect(await database.selectFrom('audit_counts').selectAll().orderBy('month').orderBy('event').execute()).toEqual([
    { month: '2020-08', event: 'password-changed', way: 'expired', count: 1 },
    { month: '2020-09', event: 'password-changed', way: 'expired', count: 2 },
    { month: '2020-09', event: 'signed-in', way: '', count: 1 },
  ]);
  await close();
});
