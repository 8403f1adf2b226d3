import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitingMail } from '../../../idp/agreements/waiting-mail.ts';
import { smtpMailer } from '../../../idp/mail/mailer.ts';
import { deliverNext } from '../../../idp/mail/post.ts';
import { supplierCalls } from '../../../shared/contract/supplier.ts';
import { aabrinken, AgreementDesk, approve, skovbrynet } from '../../support/agreements.ts';
import { clientSecret } from '../../support/identity-provider.ts';
import { Mailbox } from '../../support/mailbox.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

const from = 'unilogin@provider.example';
const day = 86_400_000;

let mailbox: Mailbox;
let provider: ProvingProvider;
let desk: AgreementDesk;
beforeAll(async () => {
  mailbox = await new Mailbox().open();
  provider = await startProvingProvider({
    IDP_ACCOUNTS: 'test/support/no-accounts.json',
    IDP_SMTP: mailbox.address,
    IDP_MAIL_FROM: from,
  });
  desk = new AgreementDesk(provider.database);
  await desk.save();
  await desk.save({ id: 'other', name: 'Lånebogen' });
});
afterAll(async () => {
  await provider.stop();
  await mailbox.close();
});
beforeEach(async () => {
  await desk.forget();
  await provider.database.deleteFrom('mails').execute();
  mailbox.mails.length = 0;
});

async function ask(institution: string, client = 'maanen', word: 'request' | 'withdraw' = 'request'): Promise<void> {
  const { path } = supplierCalls[word === 'request' ? 'requestAgreement' : 'withdrawAgreement'];
  const response = await fetch(provider.issuer + path, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${client}:${clientSecret}`)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ institution }),
  });
  expect(response.status).toBe(200);
}

/** What the provider's own post does within a quarter of a minute, at this moment. */
async function deliver(now = new Date()): Promise<readonly string[]> {
  const { database, issuer } = provider;
  const none = () => Promise.resolve(undefined);
  const letters = {
    material: none,
    'way-in': none,
    'institution-order': none,
    'institution-order-ended': none,
    report: none,
    'way-in-told': none,
    'agreement-waiting': (due: Parameters<typeof waitingMail>[0]) =>
      waitingMail(due, { database, issuer, oldUntil: undefined, now: () => now }),
  };
  const mailer = smtpMailer(new URL(mailbox.address), from);
  while (await deliverNext({ database, mailer, letters, log: { warn: () => undefined }, now: () => now }));
  return mailbox.mails.map(({ text }) => text);
}

test('a school’s mailbox is told who has asked, and where it is answered', async () => {
  await ask(skovbrynet);
  const [text] = await deliver();
  expect(mailbox.mails.map(({ to }) => to)).toEqual([['post@skovbrynet.example']]);
  expect(text).toMatch(/Skovbrynet Skole \(099123\)[^]*Månen \(Forlaget Månen\)[^]*brugeradministrator/);
  expect(text).toContain(`${provider.issuer}/dataaftaler?school=099123`);
});

test('once a day, with all that wait then, however often suppliers ask', async () => {
  await ask(skovbrynet);
  const now = new Date();
  await deliver(now);
  await ask(skovbrynet, 'other');
  await ask(skovbrynet, 'maanen', 'withdraw');
  await ask(skovbrynet);
  expect(await deliver(new Date(now.getTime() + day / 2)), 'none more today').toHaveLength(1);
  const [, tomorrow = ''] = await deliver(new Date(now.getTime() + day + 60_000));
  expect(tomorrow).toMatch(/Lånebogen[^]*Månen/);
  expect(mailbox.mails).toHaveLength(2);
});

test('not of what has been answered or taken back meanwhile, and not where there is no mailbox', async () => {
  await ask(skovbrynet);
  await desk.try(approve);
  await provider.database.updateTable('institutions').set({ mail: null }).where('number', '=', aabrinken).execute();
  await ask(aabrinken);
  expect(await deliver()).toEqual([]);
  await ask(skovbrynet, 'other');
  expect(await deliver(), 'what said nothing is no mail of the day').toHaveLength(1);
});
