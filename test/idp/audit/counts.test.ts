import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AuditEntry, writeAudit } from '../../../idp/audit/audit.ts';
import { countOldAudit, schoolCounts } from '../../../idp/audit/counts.ts';
import { verifyAudit } from '../../../idp/audit/verify.ts';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { openTestDatabase } from '../../support/database.ts';
import { buildSchool } from '../../support/little-school.ts';

const [six, four] = [
  ['anna', 'bo', 'cilje', 'dan', 'eva', 'frej'],
  ['gry', 'hans', 'ib', 'jan'],
];
let opened: OpenDatabase;
beforeEach(async () => {
  opened = await openTestDatabase();
  await buildSchool(opened.database, '111111', six);
  await buildSchool(opened.database, '222222', four);
});
afterEach(() => opened.close());

const write = (person: string, at: string, more: Partial<AuditEntry> = {}) =>
  writeAudit(opened.database, { event: 'signed-in', person, client: null, ...more }, new Date(at));
const kept = () =>
  opened.database
    .selectFrom('audit_counts')
    .selectAll()
    .orderBy('month')
    .orderBy('institution')
    .orderBy('way')
    .execute();

describe('entries that are too old to keep', () => {
  test('become counts by Danish month, school, event and way, with how many people it was', async () => {
    const changed = { event: 'password-changed', way: 'expired' } as const;
    await write('anna', '2020-08-31T21:59:00Z', changed);
    await write('anna', '2020-08-31T22:01:00Z', changed); // September in Denmark
    await write('bo', '2020-09-02', changed);
    await write('bo', '2020-09-02', changed);
    await write('gry', '2020-09-03', { ...changed, way: 'first' });
    await write('somebody who is gone', '2020-09-03');
    await write('anna', new Date().toISOString());
    await countOldAudit(opened.database);
    expect(await kept()).toEqual([
      { institution: '111111', month: '2020-08', ...changed, count: 1, people: 1 },
      { institution: '', month: '2020-09', event: 'signed-in', way: '', count: 1, people: 1 },
      { institution: '111111', month: '2020-09', ...changed, count: 3, people: 2 },
      { institution: '222222', month: '2020-09', ...changed, way: 'first', count: 1, people: 1 },
    ]);
    expect(await verifyAudit(opened.database)).toMatchObject({ is: 'whole', count: 1 });
  });

  test('keep no host at which a password was typed', async () => {
    for (const [at, person] of six.entries()) {
      await write(person, '2020-09-02', { event: 'typed-elsewhere', way: `host${at}.example` });
    }
    const [month] = await schoolCounts(opened.database, '111111', '2020-10');
    expect(month?.events).toEqual([{ event: 'typed-elsewhere', count: 6 }]);
    await countOldAudit(opened.database);
    const whole = { institution: '111111', month: '2020-09', event: 'typed-elsewhere', way: '', count: 6, people: 6 };
    expect(await kept()).toEqual([whole]);
  });

  test('are counted with their whole month, once, though some of it goes later', async () => {
    await write('anna', '2020-09-02');
    await write('bo', new Date().toISOString());
    await write('cilje', '2020-09-04'); // by a clock that goes wrong: it stays until the one before it goes
    await countOldAudit(opened.database);
    await countOldAudit(opened.database);
    const whole = [{ institution: '111111', month: '2020-09', event: 'signed-in', way: '', count: 2, people: 2 }];
    expect(await kept()).toEqual(whole);
    expect(await verifyAudit(opened.database)).toMatchObject({ is: 'whole', count: 2 });
    await sql`alter table audit disable trigger user`.execute(opened.database);
    await opened.database.deleteFrom('audit').where('person', '=', 'bo').execute();
    await sql`alter table audit enable trigger user`.execute(opened.database);
    await countOldAudit(opened.database);
    expect(await opened.database.selectFrom('audit').selectAll().execute()).toEqual([]);
    expect(await kept()).toEqual(whole);
  });

  test('are counted with those who did it, where those are fewer', async () => {
    for (const person of six) await write(person, '2020-09-02', { event: 'adult-confirmed', actor: 'one teacher' });
    await countOldAudit(opened.database);
    expect(await kept()).toMatchObject([{ event: 'adult-confirmed', count: 6, people: 1 }]);
  });
});

describe('what happened at a school', () => {
  const lastMonth = '2026-10';
  const see = (institution: string, month = '2026-11') => schoolCounts(opened.database, institution, month);

  test('is told by months that are over, from what is still there and what is only counted', async () => {
    for (const person of six) await write(person, '2020-09-02');
    await countOldAudit(opened.database);
    for (const person of [...six, 'anna', 'bo']) await write(person, '2026-10-31T22:30:00Z'); // before midnight in Denmark
    for (const person of six) await write(person, '2026-10-31T23:30:00Z'); // after it
    expect(await see('111111')).toEqual([
      { month: lastMonth, events: [{ event: 'signed-in', count: 8 }] },
      { month: '2020-09', events: [{ event: 'signed-in', count: 6 }] },
    ]);
  });

  test('attack: a small count, which tells of a person, is told to nobody', async () => {
    for (const person of four) await write(person, '2020-09-02');
    await countOldAudit(opened.database);
    for (const person of [...four, ...four]) await write(person, '2026-10-05');
    const few = [{ event: 'signed-in', count: 'few' }];
    expect(await see('222222')).toEqual([
      { month: lastMonth, events: few },
      { month: '2020-09', events: few },
    ]);
    for (let time = 0; time < 30; time += 1) await write('anna', '2026-10-06', { event: 'level-raised' });
    expect(await see('111111')).toEqual([{ month: lastMonth, events: [{ event: 'level-raised', count: 'few' }] }]);
  });

  test('attack: a month that goes on, which would tell what somebody has just done, is told to nobody', async () => {
    for (const person of six) await write(person, '2026-11-05');
    expect(await see('111111')).toEqual([]);
    expect(await see('111111', '2026-12')).toHaveLength(1);
  });

  test('attack: another school’s administrator sees none of it', async () => {
    for (const person of six) await write(person, '2020-09-02');
    await countOldAudit(opened.database);
    for (const person of six) await write(person, '2026-10-05');
    expect(await see('222222')).toEqual([]);
  });

  test('goes a year back', async () => {
    for (let month = 1; month <= 14; month += 1) await write('anna', new Date(Date.UTC(2020, month, 10)).toISOString());
    await countOldAudit(opened.database);
    const months = (await see('111111')).map(({ month }) => month);
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2021-03', '2020-04']);
  });
});
