import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { smtpMailer } from '../../idp/mail/mailer.ts';
import { materialMailRules } from '../../idp/material/mail-rules.ts';
import { orderMail } from '../../idp/material/mails.ts';
import { openPost, type Post } from '../../idp/mail/post.ts';
import { materialLetter } from '../../idp/material/material-letter.ts';
import { publish } from '../../idp/material/versions.ts';
import type { OpenDatabase } from '../../idp/database/open.ts';
import { createLog } from '../../idp/log.ts';
import { windowRules } from '../../idp/windows/rules.ts';
import { unilogin } from '../../shared/policy/unilogin.ts';
import { openTestDatabase } from '../support/database.ts';
import { buildSchool } from '../support/little-school.ts';
import { Mailbox } from '../support/mailbox.ts';

const [institution, other, by] = ['000421', '000422', 'anders'];
const mailboxOf = 'post@skole.example';
const now = new Date('2026-11-26T22:30:00Z'); // half past eleven in Denmark
let opened: OpenDatabase;
let mailbox: Mailbox;
let post: Post | undefined;

beforeAll(async () => {
  opened = await openTestDatabase();
  mailbox = await new Mailbox().open();
  await buildSchool(opened.database, institution, [by], 'user-administrator');
  await buildSchool(opened.database, other, ['bente']);
  await opened.database.updateTable('institutions').set({ mail: mailboxOf }).execute();
  await publish(opened.database, { institution, audience: 'parents' }, { by, revision: 0 }, now);
});
afterEach(async () => {
  await post?.close();
  mailbox.mails.length = 0;
  await opened.database.deleteFrom('mails').execute();
});
afterAll(async () => {
  await mailbox.close();
  await opened.close();
});

const order = (at = now, of = institution) =>
  orderMail(opened.database, { institution: of, audience: 'parents', lang: 'da', by }, at);
const deliver = (server = mailbox.address) => {
  post = openPost({
    database: opened.database,
    mailer: smtpMailer(new URL(server), 'unilogin@login.example'),
    letters: {
      material: (mail) =>
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
    log: createLog('silent'),
    now: () => now,
  });
  post.look();
};

describe('a mail', () => {
  test.each([
    'Skolen\r\nBcc: evil@example.com',
    'Skolen\nTo: evil@example.com\n\nMere',
    '"Skolen" <evil@example.com>,',
  ])(
    'attack: a name that would be another header, however it came into the database, is words in the subject: %j',
    async (name) => {
      const letterhead = { name, contact: name, logo: null, logo_type: null, logo_hash: null };
      await opened.database
        .insertInto('letterheads')
        .values({ institution, ...letterhead })
        .onConflict((conflict) => conflict.column('institution').doUpdateSet(letterhead))
        .execute();
      await order();
      deliver();
      await expect.poll(() => mailbox.mails.length, { timeout: 10_000 }).toBe(1);
      const [mail] = mailbox.mails;
      expect(mail?.to).toEqual([mailboxOf]);
      const names = mail?.headers.map((header) => header.split(':')[0]) ?? [];
      expect(names.filter((one) => /^(bcc|cc)$/i.test(one ?? ''))).toEqual([]);
      expect(mail?.headers.filter((header) => /^to:/i.test(header))).toEqual([`To: ${mailboxOf}`]);
      expect(mail?.headers.filter((header) => /^from:/i.test(header))).toEqual([
        'From: Unilogin <unilogin@login.example>',
      ]);
    },
  );

  test('attack: a mailbox flooded: thirty orders at once, and one a minute after, are ten mails a day for each school', async () => {
    const all = await Promise.all(Array.from({ length: 30 }, () => order()));
    expect(all.filter(Boolean)).toHaveLength(materialMailRules.aDay);
    expect(await order(new Date(now.getTime() + 60_000))).toBe(false);
    expect(await order(now, other)).toBe(true);
    deliver();
    await expect.poll(() => mailbox.mails.length, { timeout: 10_000 }).toBe(materialMailRules.aDay);
    // The day is over at midnight in Denmark, which is eleven in the evening of Greenwich
    expect(await order(new Date('2026-11-26T22:59:59Z'))).toBe(false);
    expect(await order(new Date('2026-11-26T23:00:00Z'))).toBe(true);
  });

  test('attack: to another machine, nothing is said to a server without TLS', async () => {
    const server = new URL(mailbox.address);
    await order();
    deliver(`smtp://127.0.0.2:${server.port}`);
    const tried = () => opened.database.selectFrom('mails').select(['state', 'tries']).executeTakeFirst();
    await expect.poll(async () => (await tried())?.tries, { timeout: 10_000 }).toBe(1);
    await post?.close();
    expect((await tried())?.state).toBe('waiting');
    expect(mailbox.mails).toEqual([]);
  });
});
