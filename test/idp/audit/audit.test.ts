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
