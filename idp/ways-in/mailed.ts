import type { Database } from '../database/open.ts';
import type { DueMail } from '../mail/outbox.ts';
import { inParagraphs } from '../mail/in-paragraphs.ts';
import type { Letter as Mail } from '../mail/post.ts';
import { type CodeHashes, drawCode } from './code.ts';
import { letterLines, type Letter, writeLetter } from './letter.ts';
import { isRecipient } from './recipients.ts';

interface House {
  readonly database: Database;
  readonly codes: CodeHashes;
  readonly issuer: string;
  now(): Date;
}

/**
 * The mail with a way in, to the address that the school has for the person at this moment. Its code is drawn now: the outbox has none, and each try
 * has another one, of which the last counts. Undefined where the way in is over, or there is no address any more.
 */
export async function wayInMail({ way_in, lang }: DueMail, house: House): Promise<Mail | undefined> {
  const { database, codes, issuer } = house;
  const code = drawCode();
  const told = await database.transaction().execute(async (transaction) => {
    const now = house.now();
    const open = await transaction
      .selectFrom('ways_in')
      .innerJoin('people', 'people.id', 'ways_in.person')
      .innerJoin('institutions', 'institutions.number', 'ways_in.institution')
      .where('ways_in.id', '=', way_in)
      .where('ways_in.how', '=', 'mail')
      .where('ways_in.state', '=', 'open')
      .where('ways_in.expires_at', '>', now)
      .select(['ways_in.id', 'person', 'ways_in.institution', 'opened_by', 'expires_at'])
      .select(['given_name', 'username', 'people.mail', 'institutions.name as school'])
      .executeTakeFirst();
    if (open === undefined || open.mail === null) return undefined;
    const { id, person, institution, opened_by: by } = open;
    if (!(await isRecipient(transaction, { person, institution, by }, now))) return undefined;
    const kept = await transaction
      .updateTable('ways_in')
      .set({ code: codes.of(id, code) })
      .where('id', '=', id)
      .where('state', '=', 'open')
      .returning('id')
      .executeTakeFirst();
    return kept && { ...open, to: open.mail };
  });
  if (told === undefined) return undefined;
  const { given_name: name, username, school, expires_at: expiresAt, to } = told;
  return { to, ...mailOf({ lang, how: 'mail', school, name, username, code, expiresAt, issuer }) };
}

function mailOf(letter: Letter & { readonly school: string }): Omit<Mail, 'to'> {
  const { text } = writeLetter(letter);
  const { lang, school } = letter;
  return inParagraphs(letterLines(letter), { lang, from: text.sender, subject: text.subject({ school }) });
}
