import type { Database } from '../database/open.ts';
import { inParagraphs } from '../mail/in-paragraphs.ts';
import type { DueMail } from '../mail/outbox.ts';
import type { Letter as Mail } from '../mail/post.ts';
import { letterTime, wordsOfLetter } from './letter.ts';
import { isRecipient } from './recipients.ts';

/**
 * Tells whom a letter on paper is for that there is one: somebody who did not ask for it hears of it before it is of use to
 * anybody, and also when it has been used. Undefined where the school has no address of theirs, or they are none of its any more.
 */
export async function wayInTold(
  { way_in, lang }: Pick<DueMail, 'way_in' | 'lang'>,
  { database, now }: { readonly database: Database; now(): Date },
): Promise<Mail | undefined> {
  const way = await database
    .selectFrom('ways_in')
    .innerJoin('people', 'people.id', 'ways_in.person')
    .innerJoin('institutions', 'institutions.number', 'ways_in.institution')
    .where('ways_in.id', '=', way_in)
    .select(['person', 'ways_in.institution', 'opened_by as by', 'opened_at'])
    .select(['given_name', 'people.mail', 'institutions.name as school'])
    .executeTakeFirst();
  if (way === undefined || way.mail === null || !(await isRecipient(database, way, now()))) return undefined;
  const text = wordsOfLetter[lang];
  const { school, given_name: name, mail: to } = way;
  const { subject, why, unasked } = text.told;
  const lines = [text.hello({ name }), why({ time: letterTime[lang].format(way.opened_at) }), unasked, school];
  return { to, ...inParagraphs(lines, { lang, from: text.sender, subject: subject({ school }) }) };
}
