import type { Database } from '../database/open.ts';
import type { MailKind } from '../database/tables/mails.ts';
import type { Log } from '../log.ts';
import type { Mailer, MailText } from './mailer.ts';
import { type DueMail, endMail, nextTry, putBack, takeDueMail } from './outbox.ts';

/** Milliseconds between looks at the outbox: another process may have ended in the middle. */
const pause = 15_000;

/** Empties the outbox. */
export interface Post {
  /** A mail has been put there. */
  look(): void;
  close(): Promise<void>;
}

/** What is told, and to which address. */
export type Letter = MailText & { readonly to: string };

/** Writes a mail at the moment at which it is tried; undefined where there is nothing to say, or nobody to say it to, any more. */
export type Letters = Readonly<Record<MailKind, (mail: DueMail) => Promise<Letter | undefined>>>;

interface PostParts {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly letters: Letters;
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
  const { database, mailer, letters, log, now } = parts;
  const mail = await takeDueMail(database, now());
  if (mail === undefined) return false;
  const letter = await letters[mail.kind](mail);
  if (letter === undefined) {
    await endMail(database, mail.id, 'withdrawn', now());
    return true;
  }
  const delivery = await mailer.send({ ...letter, id: mail.id });
  const next = delivery === 'later' ? nextTry(mail.tries, now()) : undefined;
  if (next !== undefined) await putBack(database, mail.id, next);
  else await endMail(database, mail.id, delivery === 'later' ? 'given-up' : delivery, now());
  if (delivery !== 'sent') {
    const { kind, institution, tries } = mail;
    log.warn({ kind, institution, tries, delivery }, 'a mail was not taken');
  }
  return true;
}
