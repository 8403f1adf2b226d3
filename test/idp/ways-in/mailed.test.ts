import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { mailRules } from '../../../idp/mail/mail-rules.ts';
import { smtpMailer } from '../../../idp/mail/mailer.ts';
import { type DueMail, putInOutbox } from '../../../idp/mail/outbox.ts';
import { deliverNext } from '../../../idp/mail/post.ts';
import { createCodeHashes, readCode } from '../../../idp/ways-in/code.ts';
import { deleteOldWaysIn, endWaysIn } from '../../../idp/ways-in/end.ts';
import { waysInAt } from '../../../idp/ways-in/list.ts';
import { wayInMail } from '../../../idp/ways-in/mailed.ts';
import { wayInTold } from '../../../idp/ways-in/told.ts';
import { openWayIn } from '../../../idp/ways-in/open.ts';
import { wayInRules } from '../../../idp/ways-in/rules.ts';
import { tryCode } from '../../../idp/ways-in/use.ts';
import { openTestDatabase } from '../../support/database.ts';
import { buildSchool } from '../../support/little-school.ts';
import { Mailbox } from '../../support/mailbox.ts';
import { codeIn } from '../../support/ways-in.ts';

const institution = '000421';
const codes = createCodeHashes(Buffer.alloc(32, 3));
const start = new Date('2026-11-26T08:00:00Z');
let opened: OpenDatabase;
let mailbox: Mailbox;
let now: Date;

beforeAll(async () => {
  opened = await openTestDatabase();
  mailbox = await new Mailbox().open();
  await buildSchool(opened.database, institution, ['anders', 'olga'], 'user-administrator');
});
afterAll(async () => {
  await mailbox.close();
  await opened.close();
});
beforeEach(async () => {
  now = start;
  mailbox.mails.length = 0;
  mailbox.refusesWith = undefined;
  await opened.database.deleteFrom('ways_in').execute();
  await opened.database.updateTable('people').set({ mail: 'olga@hjemme.example' }).where('id', '=', 'olga').execute();
});

const order = (how: 'paper' | 'mail' = 'mail') =>
  opened.database.transaction().execute(async (transaction) => {
    const id = randomBytes(15).toString('base64url');
    const house = { codes, throttle: { unlock: () => Promise.resolve() } };
    const made = await openWayIn(transaction, { id, institution, by: 'anders', username: 'olga', how }, house, now);
    const mail = { kind: 'way-in', institution, audience: null, way_in: id, lang: 'da', ordered_by: 'anders' } as const;
    if (how === 'mail' && typeof made !== 'string') await putInOutbox(transaction, mail, now);
    return made;
  });
const deliver = () =>
  deliverNext({
    database: opened.database,
    mailer: smtpMailer(new URL(mailbox.address), 'unilogin@login.example'),
    letters: {
      material: () => Promise.resolve(undefined),
      'institution-order': () => Promise.resolve(undefined),
      'institution-order-ended': () => Promise.resolve(undefined),
      report: () => Promise.resolve(undefined),
      'way-in-told': (mail: DueMail) => wayInTold(mail, { database: opened.database, now: () => now }),
      'agreement-waiting': () => Promise.resolve(undefined),
      'way-in': (mail: DueMail) =>
        wayInMail(mail, { database: opened.database, codes, issuer: 'https://login.example', now: () => now }),
    },
    log: { warn: () => undefined },
    now: () => now,
  });
const passSeconds = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000);
};
const opens = (text: string) =>
  tryCode(opened.database, { person: 'olga', code: readCode(codeIn(text)) ?? '' }, codes, now);
const told = async () =>
  (await waysInAt(opened.database, institution, now)).map(({ state, mail }) => ({ state, mail }));

describe('a mail with a way in', () => {
  test('goes to the address that the school has, with code and time, and without the username', async () => {
    await order();
    expect(await deliver()).toBe(true);
    const [mail] = mailbox.mails;
    expect(mail?.to).toEqual(['olga@hjemme.example']);
    expect(mail?.headers).toContain('Subject: Din vej ind i Unilogin: School 000421');
    for (const words of ['Kære olga', 'https://login.example/brev', 'fredag den 27. november 2026', 'School 000421'])
      expect(mail?.text).toContain(words);
    expect(mail?.text).not.toContain('Brugernavn:');
    expect(mail?.text.replace('Kære olga', '')).not.toContain('olga');
    expect(mail?.html).toContain(codeIn(mail?.text ?? ''));
    expect(mail?.html).not.toMatch(/<img|<link|<style|src=|url\(/);
    expect(await opens(mail?.text ?? '')).toBeDefined();
    expect(await told()).toEqual([{ state: 'open', mail: 'sent' }]);
  });

  test('has its code from when it is sent: before that nothing of it is kept', async () => {
    const made = await order();
    expect(made).toMatchObject({ code: undefined });
    const row = await opened.database.selectFrom('ways_in').select('code').executeTakeFirstOrThrow();
    expect(row.code).toBeNull();
    await deliver();
    const everything = JSON.stringify([
      await opened.database.selectFrom('ways_in').selectAll().execute(),
      await opened.database.selectFrom('mails').selectAll().execute(),
    ]);
    expect(everything).not.toContain(codeIn(mailbox.mails[0]?.text ?? ''));
    expect(everything).not.toContain(readCode(codeIn(mailbox.mails[0]?.text ?? '')));
  });

  test('that is sent twice has two codes, of which the last counts', async () => {
    await order();
    await deliver();
    await opened.database.updateTable('mails').set({ state: 'waiting', next_at: now }).execute();
    await deliver();
    const [first, second] = mailbox.mails;
    expect(await opens(first?.text ?? '')).toBeUndefined();
    expect(await opens(second?.text ?? '')).toBeDefined();
  });

  test('is told not to have come when the mailbox says no', async () => {
    mailbox.refusesWith = 550;
    await order();
    await deliver();
    expect(await told()).toEqual([{ state: 'open', mail: 'refused' }]);
  });

  test.each([
    ['it was closed', () => endWaysIn(opened.database, 'olga', 'anders', start)],
    ['another one was opened', () => order('paper')],
    [
      'the address is gone',
      () => opened.database.updateTable('people').set({ mail: null }).where('id', '=', 'olga').execute(),
    ],
    ['its day is over', async () => passSeconds(wayInRules.lastsSeconds.mail)],
  ])('is not sent when %s', async (_, change) => {
    await order();
    await change();
    await deliver();
    expect(mailbox.mails).toEqual([]);
  });

  test('is not ordered where the school has no address', async () => {
    await opened.database.updateTable('people').set({ mail: null }).where('id', '=', 'olga').execute();
    expect(await order()).toBe('no-address');
  });
});

test('what is over is forgotten: the code after a day, the rest after a month, with its mail', async () => {
  await order();
  await deliver();
  passSeconds(wayInRules.lastsSeconds.mail + 86_401);
  await deleteOldWaysIn(opened.database, now);
  expect(await opened.database.selectFrom('ways_in').select('code').execute()).toEqual([{ code: null }]);
  passSeconds(wayInRules.shownDays * 86_400);
  await deleteOldWaysIn(opened.database, now);
  expect(await opened.database.selectFrom('ways_in').select('id').execute()).toEqual([]);
  expect(await opened.database.selectFrom('mails').select('id').execute()).toEqual([]);
  expect(mailRules.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(wayInRules.lastsSeconds.mail);
});
