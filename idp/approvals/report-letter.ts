import { danishDay, startOf } from '../../shared/policy/lifecycle/day.ts';
import { reportMail as da } from '../../shared/i18n/reports/mail/da.ts';
import { reportMail as en } from '../../shared/i18n/reports/mail/en.ts';
import type { Database } from '../database/open.ts';
import { inParagraphs } from '../mail/in-paragraphs.ts';
import { mailboxOf } from '../mail/mailbox.ts';
import { type DueMail, putInOutbox } from '../mail/outbox.ts';
import type { Letter } from '../mail/post.ts';
import { holdsOn } from '../people/holds-on.ts';

/** Mails of this kind to one school on one Danish day. */
const aDay = 10;

/**
 * Orders a mail to each school of the pupil's that has a central mailbox, in the transaction in which an adult says that it was
 * nobody of theirs. A school for which one waits already gets no second: it says only where to read. What comes after the tenth of
 * a Danish day is counted at `/me` alone.
 */
export async function tellSchools(transaction: Database, pupil: string, now: Date): Promise<void> {
  const schools = await transaction
    .selectFrom('memberships')
    .innerJoin('institutions', 'institutions.number', 'memberships.institution')
    .select('institutions.number')
    .where('memberships.person', '=', pupil)
    .where(holdsOn(danishDay(now), 'memberships'))
    .where('institutions.mail', 'is not', null)
    .execute();
  const report = { kind: 'report', audience: null, way_in: null, lang: 'da', ordered_by: null } as const;
  for (const { number: institution } of schools) {
    if (await mayBeMailed(transaction, institution, now))
      await putInOutbox(transaction, { ...report, institution }, now);
  }
}

async function mayBeMailed(database: Database, institution: string, now: Date): Promise<boolean> {
  const today = await database
    .selectFrom('mails')
    .select('state')
    .where('kind', '=', 'report')
    .where('institution', '=', institution)
    .where('ordered_at', '>=', startOf(danishDay(now)))
    .execute();
  return today.length < aDay && today.every(({ state }) => state !== 'waiting');
}

/** That there is something to read, and where: nobody's name. Undefined where the school has no mailbox any more. */
export async function reportLetter(
  { institution, lang }: Pick<DueMail, 'institution' | 'lang'>,
  { database, issuer }: { readonly database: Database; readonly issuer: string },
): Promise<Letter | undefined> {
  const school = await mailboxOf(database, institution);
  if (school === undefined) return undefined;
  const text = { da, en }[lang];
  const lines = [text.what, `${text['read-here']}:`, `${issuer}/me/reports`, text.who];
  const subject = text.subject({ school: school.name });
  return { to: school.mail, ...inParagraphs(lines, { lang, from: text.sender, subject }) };
}
