import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeAudit } from '../../../idp/audit/audit.ts';
import { verifyAudit } from '../../../idp/audit/verify.ts';
import { migrate } from '../../../idp/database/migrate.ts';
import { migrations } from '../../../idp/database/migrations.ts';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { openTestDatabase } from '../../support/database.ts';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

const entry = { event: 'password-changed', person: 'somebody', client: null, way: 'expired' } as const;
const entries = () => opened.database.selectFrom('audit').selectAll().orderBy('id').execute();
/** What whoever owns the table can do. */
async function tamper(change: ReturnType<typeof sql>): Promise<void> {
  await sql`alter table audit disable trigger user`.execute(opened.database);
  await change.execute(opened.database);
  await sql`alter table audit enable trigger user`.execute(opened.database);
}
beforeEach(async () => {
  await tamper(sql`delete from audit`);
  for (const client of ['one', 'two', 'three', null])
    await writeAudit(opened.database, { ...entry, client }, new Date());
});

test('a log that nobody touched is whole, and its last hash is found again when more has come', async () => {
  const verdict = await verifyAudit(opened.database);
  expect(verdict).toMatchObject({ is: 'whole', count: 4 });
  const last = verdict.is === 'whole' ? verdict.last : '';
  await writeAudit(opened.database, entry, new Date());
  expect(await verifyAudit(opened.database, last)).toMatchObject({ is: 'whole', count: 5 });
});

test('an empty log is whole, and has no hash that was kept', async () => {
  await tamper(sql`delete from audit`);
  expect(await verifyAudit(opened.database)).toEqual({ is: 'whole', count: 0, since: undefined, last: '' });
  expect(await verifyAudit(opened.database, 'ab')).toEqual({ is: 'cut' });
});

test('entries from before somebody else could be the one who did it keep their hash', async () => {
  const { database, close } = await openTestDatabase({ empty: true });
  const before0011 = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0011'));
  const provider = { getMigrations: () => Promise.resolve(before0011) };
  await new Migrator({ db: database, provider, migrationTableSchema: 'public' }).migrateToLatest();
  await sql`insert into audit (at, event, person) values (now(), 'signed-in', 'somebody')`.execute(database);
  const { hash } = await database.selectFrom('audit').select('hash').executeTakeFirstOrThrow();
  await migrate(database);
  await writeAudit(database, { ...entry, actor: 'an adult' }, new Date());
  expect(await verifyAudit(database, hash)).toMatchObject({ is: 'whole', count: 2 });
  await close();
});

test('entries of transactions at the same moment stand in one chain', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      opened.database.transaction().execute(async (transaction) => {
        await writeAudit(transaction, { ...entry, person: `p${number}` }, new Date());
      }),
    ),
  );
  expect(await verifyAudit(opened.database)).toMatchObject({ is: 'whole', count: 24 });
});

describe('attack: a tampered log, by whoever owns the table', () => {
  test.each([
    ['way', 'first'],
    ['person', 'another'],
    ['client', 'two '],
    ['event', 'signed-in'],
    ['at', '2026-01-01T00:00:00Z'],
    ['actor', 'an adult'],
  ])('another %s is noticed', async (column, value) => {
    const [, second] = await entries();
    await tamper(sql`update audit set ${sql.ref(column)} = ${value} where id = ${second?.id}`);
    expect(await verifyAudit(opened.database)).toMatchObject({ is: 'broken', id: second?.id });
  });

  test('nor is it hidden by a field that pretends to be two', async () => {
    await writeAudit(opened.database, { ...entry, client: 'two', actor: 'an adult' }, new Date());
    const last = (await entries()).at(-1);
    await tamper(sql`alter table audit drop constraint audit_fields_have_one_line`);
    await tamper(sql`update audit set client = E'two\nan adult', actor = null where id = ${last?.id}`);
    expect(await verifyAudit(opened.database)).toMatchObject({ is: 'broken', id: last?.id });
  });

  test('a removed entry is noticed at the one behind it', async () => {
    const [, second, third] = await entries();
    await tamper(sql`delete from audit where id = ${second?.id}`);
    expect(await verifyAudit(opened.database)).toMatchObject({ is: 'broken', id: third?.id });
  });

  test('a removed end is noticed by whoever kept its hash', async () => {
    const [, , , last] = await entries();
    await tamper(sql`delete from audit where id = ${last?.id}`);
    expect(await verifyAudit(opened.database)).toMatchObject({ is: 'whole', count: 3 });
    expect(await verifyAudit(opened.database, last?.hash)).toEqual({ is: 'cut' });
  });

  test('a log that was written anew is noticed by whoever kept a hash of it', async () => {
    const kept = (await entries()).at(-1)?.hash;
    await tamper(sql`delete from audit`);
    for (let turn = 0; turn < 4; turn += 1) await writeAudit(opened.database, entry, new Date());
    expect(await verifyAudit(opened.database)).toMatchObject({ is: 'whole' });
    expect(await verifyAudit(opened.database, kept)).toEqual({ is: 'cut' });
  });
});
