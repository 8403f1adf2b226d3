import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { tellSchools } from '../../../idp/approvals/report-letter.ts';
import { GrownUp, waitingPupil } from '../../support/grown-up.ts';
import { LyingProvider } from '../../support/lying-provider.ts';
import { Mailbox, type TakenMail } from '../../support/mailbox.ts';
import type { ProvingProvider } from '../../support/proving-provider.ts';
import { startBeside } from '../../support/upstream.ts';
import { codeIn, parent, WaysInDesk } from '../../support/ways-in.ts';

const mailbox = new Mailbox();
let mitid: LyingProvider;
let provider: ProvingProvider;
let desk: WaysInDesk;
beforeAll(async () => {
  await mailbox.open();
  mitid = await new LyingProvider().start();
  const environment = { IDP_SMTP: mailbox.address, IDP_MAIL_FROM: 'unilogin@login.example' };
  provider = await startBeside(mitid, { environment });
  desk = await WaysInDesk.of(provider);
}, 60_000);
afterAll(async () => {
  await provider.stop();
  mitid.stop();
  await mailbox.close();
});
beforeEach(() => {
  mailbox.mails.length = 0;
});

async function theMail(): Promise<TakenMail> {
  await vi.waitFor(() => expect(mailbox.mails).toHaveLength(1), { timeout: 10_000 });
  const [mail] = mailbox.mails;
  if (mail === undefined) throw new Error('no mail');
  return mail;
}

test('a school reads in its mailbox that a grown-up has said "this was not us", and where to read on, and nobody’s name', async () => {
  const mother = await GrownUp.at(provider, mitid, 'mett8647');
  await waitingPupil(provider, 'idah1234');
  await mother.say('report', (await mother.theOne()).id);
  const mail = await theMail();
  expect(mail.to).toEqual(['post@skovbrynet.example']);
  expect(mail.headers).toContain('Subject: En voksen har sagt: Det var ikke os (Skovbrynet Skole)');
  for (const body of [mail.text, mail.html]) {
    expect(body).toContain(`${provider.issuer}/me/reports`);
    expect(body).not.toMatch(/Ida|Holm|Mette|Læringsøen|1\.A|idah/);
  }
});

test('a school for which such a mail waits gets no second one, and a pupil of two schools has both told that have a mailbox', async () => {
  const { database } = provider;
  const schools = await database.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('mails').execute();
    await transaction.updateTable('institutions').set({ mail: 'post@den-anden.example' }).execute();
    const { person } = await transaction
      .selectFrom('memberships')
      .select('person')
      .where('role', '=', 'pupil')
      .groupBy('person')
      .having(({ fn }) => fn.countAll(), '=', 2)
      .executeTakeFirstOrThrow();
    for (let time = 0; time < 2; time += 1) await tellSchools(transaction, person, new Date());
    const waiting = await transaction.selectFrom('mails').select('institution').execute();
    await transaction.deleteFrom('mails').execute();
    return waiting.map(({ institution }) => institution);
  });
  expect(schools).toHaveLength(2);
  expect(new Set(schools).size).toBe(2);
});

test('attack: a mailbox flooded by one child who asks and asks, and one grown-up who reports it each time', async () => {
  const { database } = provider;
  const { id } = await database
    .selectFrom('people')
    .select('id')
    .where('username', '=', 'idah1234')
    .executeTakeFirstOrThrow();
  const ordered = await database.transaction().execute(async (transaction) => {
    for (let minute = 0; minute < 30; minute += 1) {
      await tellSchools(transaction, id, new Date(Date.UTC(2026, 0, 12, 9, minute)));
      await transaction.updateTable('mails').set({ state: 'sent' }).execute();
    }
    await tellSchools(transaction, id, new Date(Date.UTC(2026, 0, 13, 9)));
    const mails = await transaction
      .selectFrom('mails')
      .select('id')
      .where('ordered_at', '<', new Date('2026-01-14'))
      .execute();
    await transaction.deleteFrom('mails').execute();
    return mails.length;
  });
  expect(ordered, 'ten, and one on the next day').toBe(11);
});

test('whoever a letter on paper was opened for is told by mail, where the school has an address: without code or username', async () => {
  const code = codeIn((await desk.open(parent)).html);
  const mail = await theMail();
  expect(mail.to).toEqual(['elena@popescu.example']);
  expect(mail.headers).toContain('Subject: Et brev til dig ligger på skolen: Skovbrynet Skole');
  for (const told of ['Kære Elena', 'Har du ikke bedt om det?', 'Skovbrynet Skole']) expect(mail.text).toContain(told);
  for (const secret of [code, code.replaceAll('-', ''), parent]) expect(mail.text + mail.html).not.toContain(secret);
  expect((await desk.look()).html, 'a letter, not a mail').toMatch(
    /<b>Elena Popescu<\/b><br><span class="muted">Brev: åben/,
  );
});

test('whoever the school has no address of is told nothing, and the mail is put away', async () => {
  await provider.database.updateTable('people').set({ mail: null }).where('username', '=', parent).execute();
  await desk.letterFor(parent);
  await vi.waitFor(async () => {
    const told = provider.database.selectFrom('mails').select('state').where('kind', '=', 'way-in-told');
    expect((await told.execute()).map(({ state }) => state)).toContain('withdrawn');
  });
  expect(mailbox.mails).toEqual([]);
});
