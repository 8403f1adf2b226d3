import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asWritten } from '../../../idp/material/content.ts';
import { saveDraft } from '../../../idp/material/drafts.ts';
import { mailRules } from '../../../idp/mail/mail-rules.ts';
import { smtpMailer } from '../../../idp/mail/mailer.ts';
import { deleteOldMails, type DueMail } from '../../../idp/mail/outbox.ts';
import { deliverNext } from '../../../idp/mail/post.ts';
import { materialLetter } from '../../../idp/material/material-letter.ts';
import { lastMails, orderMail } from '../../../idp/material/mails.ts';
import { publish, takeDown } from '../../../idp/material/versions.ts';
import type { OpenDatabase } from '../../../idp/database/open.ts';
import { windowRules } from '../../../idp/windows/rules.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { openTestDatabase } from '../../support/database.ts';
import { buildSchool } from '../../support/little-school.ts';
import { Mailbox } from '../../support/mailbox.ts';

const institution = '000421';
const by = 'anders';
const of = { institution, audience: 'parents' } as const;
const start = new Date('2026-11-26T08:00:00Z');
let opened: OpenDatabase;
let mailbox: Mailbox;
let now: Date;
let warnings: unknown[];

beforeAll(async () => {
  opened = await openTestDatabase();
  mailbox = await new Mailbox().open();
  await buildSchool(opened.database, institution, [by], 'user-administrator');
});
afterAll(async () => {
  await mailbox.close();
  await opened.close();
});
beforeEach(async () => {
  const { database } = opened;
  now = start;
  warnings = [];
  mailbox.mails.length = 0;
  mailbox.refusesWith = undefined;
  await database.updateTable('institutions').set({ mail: 'post@skole.example' }).execute();
  for (const table of ['mails', 'materials', 'material_versions'] as const) {
    await database.deleteFrom(table).execute();
  }
  await saveDraft(
    database,
    of,
    { content: { ...asWritten, text: { da: 'Kom **tirsdag**', en: '' } }, revision: 0, by },
    now,
  );
  await publish(database, of, { by, revision: 1 }, now);
});

const parts = () => ({
  database: opened.database,
  mailer: smtpMailer(new URL(mailbox.address), 'unilogin@login.example'),
  letters: {
    material: (mail: DueMail) =>
      materialLetter(mail, {
        database: opened.database,
        rules: { policy: unilogin, windows: windowRules },
        issuer: 'https://login.example',
      }),
    'way-in': () => Promise.resolve(undefined),
    'institution-order': () => Promise.resolve(undefined),
    'institution-order-ended': () => Promise.resolve(undefined),
    report: () => Promise.resolve(undefined),
    'way-in-told': () => Promise.resolve(undefined),
    'agreement-waiting': () => Promise.resolve(undefined),
  },
  log: { warn: (told: unknown) => void warnings.push(told) },
  now: () => now,
});
const order = (lang: 'da' | 'en' = 'da') => orderMail(opened.database, { ...of, lang, by }, now);
const passSeconds = (seconds: number) => void (now = new Date(now.getTime() + seconds * 1000));
const states = async () => (await lastMails(opened.database, of)).map(({ state }) => state);

describe('a mail to the school’s mailbox', () => {
  test('has text, HTML and the way to the page, and nothing that would be fetched', async () => {
    await order();
    expect(await deliverNext(parts())).toBe(true);
    const [mail] = mailbox.mails;
    expect(mail?.from).toBe('unilogin@login.example');
    expect(mail?.to).toEqual(['post@skole.example']);
    expect(mail?.headers).toContain('Subject: Om Unilogin til forældre: School 000421');
    expect(mail?.text).toContain('https://login.example/material/000421/parents?lang=da');
    expect(mail?.text).toContain('Kom tirsdag');
    expect(mail?.text).toContain('365 dage');
    expect(mail?.html).toContain('<a href="https://login.example/material/000421/parents?lang=da">');
    expect(mail?.html).toContain('Kom <strong>tirsdag</strong>');
    expect(mail?.html).not.toMatch(/<img|<link|<style|src=|url\(/);
    expect(await states()).toEqual(['sent']);
    expect(await deliverNext(parts())).toBe(false);
  });

  test('comes in English where that was ordered', async () => {
    await order('en');
    await deliverNext(parts());
    expect(mailbox.mails[0]?.headers).toContain('Subject: About Unilogin, for parents: School 000421');
    expect(mailbox.mails[0]?.text).toContain('Your child gets a new password');
  });

  test('has the page as it is when it is sent', async () => {
    await order();
    const content = { off: [], text: { da: 'Kom onsdag', en: '' } };
    await saveDraft(opened.database, of, { content, revision: 1, by }, now);
    await publish(opened.database, of, { by, revision: 2 }, now);
    await deliverNext(parts());
    expect(mailbox.mails[0]?.text).toContain('Kom onsdag');
  });

  test('is tried again, later each time, when the server cannot take it, and comes once', async () => {
    mailbox.refusesWith = 451;
    await order();
    await deliverNext(parts());
    expect(await states()).toEqual(['waiting']);
    expect(warnings).toEqual([{ kind: 'material', institution, tries: 1, delivery: 'later' }]);
    passSeconds(mailRules.waits[0] - 1);
    expect(await deliverNext(parts())).toBe(false);
    passSeconds(1);
    expect(await deliverNext(parts())).toBe(true);
    mailbox.refusesWith = undefined;
    passSeconds(mailRules.waits[1]);
    expect(await deliverNext(parts())).toBe(true);
    expect(mailbox.mails).toHaveLength(1);
    expect(await states()).toEqual(['sent']);
  });

  test('is given up after the last wait, and says so', async () => {
    mailbox.refusesWith = 451;
    await order();
    for (const wait of [0, ...mailRules.waits]) {
      passSeconds(wait);
      expect(await deliverNext(parts())).toBe(true);
    }
    expect(await states()).toEqual(['given-up']);
    passSeconds(86_400);
    expect(await deliverNext(parts())).toBe(false);
  });

  test('is tried no more when the mailbox says no for good', async () => {
    mailbox.refusesWith = 550;
    await order();
    await deliverNext(parts());
    expect(await states()).toEqual(['refused']);
  });

  test('waits for a server that is not there', async () => {
    await order();
    await deliverNext({ ...parts(), mailer: smtpMailer(new URL('smtp://127.0.0.1:9'), 'unilogin@login.example') });
    expect(await states()).toEqual(['waiting']);
  });

  test.each([
    ['the page was taken down', () => takeDown(opened.database, of, by, start)],
    [
      'the school has no address any more',
      () => opened.database.updateTable('institutions').set({ mail: null }).execute(),
    ],
  ])('is not sent when %s', async (_, change) => {
    await order();
    await change();
    await deliverNext(parts());
    expect(mailbox.mails).toEqual([]);
    expect(await states()).toEqual(['withdrawn']);
  });

  test('is sent by one of several processes, and by another when that one ends in the middle', async () => {
    await order();
    let begun = 0;
    const hangs = { send: () => ((begun += 1), new Promise<never>(() => undefined)) };
    void deliverNext({ ...parts(), mailer: hangs });
    await expect.poll(() => begun).toBe(1);
    expect(await deliverNext(parts())).toBe(false);
    passSeconds(mailRules.tryingFor);
    expect(await deliverNext(parts())).toBe(true);
    expect(mailbox.mails).toHaveLength(1);
  });

  test('is forgotten 90 days after it ended', async () => {
    await order();
    await deliverNext(parts());
    passSeconds(90 * 86_400);
    await deleteOldMails(opened.database, now);
    expect(await states()).toEqual(['sent']);
    passSeconds(1);
    await deleteOldMails(opened.database, now);
    expect(await states()).toEqual([]);
  });
});
