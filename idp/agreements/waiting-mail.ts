import { agreements as da } from '../../shared/i18n/agreements/da.ts';
import { agreements as en } from '../../shared/i18n/agreements/en.ts';
import type { Day } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import { inParagraphs } from '../mail/in-paragraphs.ts';
import { mailboxOf } from '../mail/mailbox.ts';
import { type DueMail, putInOutbox } from '../mail/outbox.ts';
import type { Letter } from '../mail/post.ts';
import { placeAddresses, placeToDecide } from './deciders.ts';
import { servicesAt } from './services-at.ts';

/** Milliseconds between mails to one institution: whatever suppliers do, its mailbox has one a day, with all that wait. */
const pause = 86_400_000;
const kind = 'agreement-waiting';

/** Lets an institution's mailbox know that a service has asked; with the next mail of the day, where it has had one. */
export async function tellOfWaiting(database: Database, institution: string, now: Date): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const there = await transaction
      .selectFrom('institutions')
      .select('mail')
      .where('number', '=', institution)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (there === undefined || there.mail === null) return;
    const last = await transaction
      .selectFrom('mails')
      .select(['state', 'ended_at'])
      .where('kind', '=', kind)
      .where('institution', '=', institution)
      .orderBy('ordered_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last?.state === 'waiting') return;
    // One that said nothing, as no service waited any more, is none
    const free = last?.state === 'withdrawn' ? 0 : (last?.ended_at?.getTime() ?? 0) + pause;
    const mail = { kind, institution, audience: null, way_in: null, lang: 'da', ordered_by: null } as const;
    await putInOutbox(transaction, mail, now, new Date(Math.max(now.getTime(), free)));
  });
}

/** Which services wait at the moment at which it is sent, and where they are answered; undefined: none does any more. */
export async function waitingMail(
  { institution, lang }: DueMail,
  { database, issuer, oldUntil, now }: Parts,
): Promise<Letter | undefined> {
  const school = await mailboxOf(database, institution);
  const services = await servicesAt(database, institution, now());
  const waiting = services.filter(({ agreement }) => agreement?.state === 'requested');
  if (school === undefined || waiting.length === 0) return undefined;
  const text = { da, en }[lang];
  const place = placeToDecide(oldUntil, now());
  const lines = [
    text['mail-what']({ school: school.name, number: institution }),
    ...waiting.map(({ name, supplier }) => `${name} (${supplier.name})`),
    text['mail-answer'][place],
    `${issuer}${placeAddresses[place]}?school=${institution}`,
  ];
  const subject = text['mail-subject']({ count: waiting.length });
  return { to: school.mail, ...inParagraphs(lines, { lang, from: 'Unilogin', subject }) };
}

interface Parts {
  readonly database: Database;
  readonly issuer: string;
  readonly oldUntil: Day | undefined;
  now(): Date;
}
