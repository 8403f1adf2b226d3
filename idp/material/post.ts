import type { Database } from '../database/open.ts';
import type { Log } from '../log.ts';
import { factsFor, type HouseRules } from './facts.ts';
import { findLetterhead } from './letterhead.ts';
import { mailText } from './mail-text.ts';
import type { Mailer } from './mailer.ts';
import { type DueMail, endMail, nextTry, putBack, takeDueMail } from './mails.ts';
import { materialAddress } from './material-address.ts';
import { findPublished } from './published.ts';

/** Milliseconds between looks at the outbox: another process may have ended in the middle. */
const pause = 15_000;

/** Empties the outbox. */
export interface Post {
  /** A mail has been put there. */
  look(): void;
  close(): Promise<void>;
}

interface PostParts {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly rules: HouseRules;
  readonly issuer: string;
  readonly log: Log;
  now(): Date;
}

export function openPost(parts: PostParts): Post {
  let isClosed = false;
  let under = Promise.resolve();
  const look = (): void => {
    under = under.then(async () => {
      try {
        while (!isClosed && (await deliverNext(parts)));
      } catch (err) {
        parts.log.error({ err }, 'cannot look after mails');
      }
    });
  };
  const timer = setInterval(look, pause);
  timer.unref();
  return {
    look,
    close: async () => {
      isClosed = true;
      clearInterval(timer);
      await under;
    },
  };
}

/** Tries the mail that is due, if one is. */
export async function deliverNext(
  parts: Omit<PostParts, 'log'> & { readonly log: Pick<Log, 'warn'> },
): Promise<boolean> {
  const { database, mailer, log, now } = parts;
  const mail = await takeDueMail(database, now());
  if (mail === undefined) return false;
  const letter = await letterOf(mail, parts);
  if (letter === undefined) {
    await endMail(database, mail.id, 'withdrawn', now());
    return true;
  }
  const delivery = await mailer.send(letter);
  const next = delivery === 'later' ? nextTry(mail.tries, now()) : undefined;
  if (next !== undefined) await putBack(database, mail.id, next);
  else await endMail(database, mail.id, delivery === 'later' ? 'given-up' : delivery, now());
  if (delivery !== 'sent') {
    log.warn({ institution: mail.institution, tries: mail.tries, delivery }, 'a mail with material was not taken');
  }
  return true;
}

/** The page as it is now, to the mailbox as it is now; undefined where one of them is no more. */
async function letterOf(mail: DueMail, { database, rules, issuer }: Pick<PostParts, 'database' | 'rules' | 'issuer'>) {
  const letterhead = await findLetterhead(database, mail.institution);
  const published = await findPublished(database, mail);
  const mailbox = await database
    .selectFrom('institutions')
    .select('mail')
    .where('number', '=', mail.institution)
    .executeTakeFirst();
  if (letterhead === undefined || published === undefined || mailbox?.mail == null) return undefined;
  const text = mailText({
    ...mail,
    letterhead,
    content: published.content,
    facts: factsFor(rules, mail.institution),
    address: `${issuer}${materialAddress(mail)}?lang=${mail.lang}`,
  });
  return { ...text, to: mailbox.mail, id: mail.id };
}
