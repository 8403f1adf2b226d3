import { danishDay, startOf } from '../../shared/policy/lifecycle/day.ts';
import { reportMail as da } from '../../shared/i18n/reports/mail/da.ts';
import { reportMail as en } from '../../shared/i18n/reports/mail/en.ts';
import type { Database } from '../database/open.ts';
import { type DueMail, putInOutbox } from '../mail/outbox.ts';
import type { Letter } from '../mail/post.ts';
import { escape } from '../pages/escape.ts';
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
  const school = await database
    .selectFrom('institutions')
    .select(['name', 'mail'])
    .where('number', '=', institution)
    .executeTakeFirst();
  if (school === undefined || school.mail === null) return undefined;
  const text = { da, en }[lang];
  const subject = text.subject({ school: school.name });
  const address = `${issuer}/me/reports`;
  return {
    to: school.mail,
    from: text.sender,
    subject,
    text: [text.what, `${text['read-here']}: ${address}`, text.who].join('\n\n'),
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body>
<p>${escape(text.what)}</p><p><a href="${escape(address)}">${escape(text['read-here'])}</a></p><p>${escape(text.who)}</p></body></html>`,
  };
}
