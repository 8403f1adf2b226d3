import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeAudit } from '../../../idp/audit/audit.ts';
import { countOldAudit } from '../../../idp/audit/counts.ts';
import { keptMonths } from '../../../idp/audit/read.ts';
import { auditMonths, keepAuditFor } from '../../../idp/audit/retention.ts';
import { readConfig } from '../../../idp/config.ts';
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

test('how long is a setting of the provider, within the bounds', () => {
  const read = (months: string) => readConfig({ IDP_AUDIT_MONTHS: months }).auditMonths;
  expect(readConfig({}).auditMonths).toBe(auditMonths.usual);
  expect(read('5')).toBe(5);
  for (const months of ['3', '7', '60', '-5', 'five', '']) {
    expect(() => read(months)).toThrow('IDP_AUDIT_MONTHS must be a number of months from 4 to 6.');
  }
});

describe('how long entries are kept is one number, in the settings', () => {
  const monthsAgo = (months: number) =>
    sql<{ at: Date }>`select now() - make_interval(months => ${months}) - interval '1 hour' as at`
      .execute(opened.database)
      .then(({ rows }) => rows[0]?.at ?? new Date());

  test.each([
    ['the usual without one', undefined, auditMonths.usual],
    ['as it says', 5, 5],
    ['no shorter than the least', 0, auditMonths.least],
    ['no longer than the most', 60, auditMonths.most],
  ])('%s', async (_, value, months) => {
    const { database, close } = await openTestDatabase();
    if (value !== undefined) await keepAuditFor(database, value);
    expect(await keptMonths(database)).toBe(months);
    await writeAudit(database, entry, await monthsAgo(months));
    await writeAudit(database, { ...entry, way: 'first' }, await monthsAgo(months - 1));
    await expect(database.deleteFrom('audit').where('way', '=', 'first').execute()).rejects.toThrow('append-only');
    await countOldAudit(database);
    expect(await database.selectFrom('audit').select('way').execute()).toEqual([{ way: 'first' }]);
    await close();
  });
});
