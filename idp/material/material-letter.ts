import type { Database } from '../database/open.ts';
import type { DueMail } from '../mail/outbox.ts';
import type { Letter } from '../mail/post.ts';
import { factsFor, type HouseRules } from './facts.ts';
import { findLetterhead } from './letterhead.ts';
import { mailText } from './mail-text.ts';
import { materialAddress } from './material-address.ts';
import { findPublished } from './published.ts';

interface House {
  readonly database: Database;
  readonly rules: HouseRules;
  readonly issuer: string;
}

/** The page as it is now, to the mailbox as it is now; undefined where one of them is no more. */
export async function materialLetter(
  { institution, audience, lang }: DueMail,
  { database, rules, issuer }: House,
): Promise<Letter | undefined> {
  if (audience === null) return undefined;
  const of = { institution, audience };
  const letterhead = await findLetterhead(database, institution);
  const published = await findPublished(database, of);
  const mailbox = await database
    .selectFrom('institutions')
    .select('mail')
    .where('number', '=', institution)
    .executeTakeFirst();
  if (letterhead === undefined || published === undefined || mailbox?.mail == null) return undefined;
  const text = mailText({
    ...of,
    lang,
    letterhead,
    content: published.content,
    facts: factsFor(rules, institution),
    address: `${issuer}${materialAddress(of)}?lang=${lang}`,
  });
  return { ...text, to: mailbox.mail };
}
