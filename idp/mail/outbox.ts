import { randomBytes } from 'node:crypto';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Database } from '../database/open.ts';
import type { MailRow, MailState } from '../database/tables/mails.ts';
import { mailRules } from './mail-rules.ts';

type Ordered = Pick<
  Insertable<MailRow>,
  'kind' | 'institution' | 'audience' | 'way_in' | 'institution_order' | 'lang' | 'ordered_by'
>;

/** Puts a mail into the outbox, in the transaction of what it is about. @param next_at before which it is not sent */
export async function putInOutbox(transaction: Database, mail: Ordered, now: Date, next_at = now): Promise<void> {
  const id = randomBytes(15).toString('base64url');
  await transaction
    .insertInto('mails')
    .values({ id, ...mail, ordered_at: now, next_at, state: 'waiting', ended_at: null })
    .execute();
}

export type DueMail = Pick<
  Selectable<MailRow>,
  'id' | 'kind' | 'institution' | 'audience' | 'way_in' | 'institution_order' | 'lang' | 'tries'
>;

/** Takes the mail that has waited longest for its next try: for a while no other process has it, should this one end. */
export async function takeDueMail(database: Database, now: Date): Promise<DueMail | undefined> {
  return database
    .updateTable('mails')
    .set({ tries: sql<number>`tries + 1`, next_at: new Date(now.getTime() + mailRules.tryingFor * 1000) })
    .where('id', '=', (mails) =>
      mails
        .selectFrom('mails')
        .select('id')
        .where('state', '=', 'waiting')
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'kind', 'institution', 'audience', 'way_in', 'institution_order', 'lang', 'tries'])
    .executeTakeFirst();
}

/** When a mail is tried once more; undefined when it has had all tries. */
export function nextTry(tries: number, now: Date): Date | undefined {
  const wait = mailRules.waits[tries - 1];
  return wait === undefined ? undefined : new Date(now.getTime() + wait * 1000);
}

export async function putBack(database: Database, id: string, next_at: Date): Promise<void> {
  await database.updateTable('mails').set({ next_at }).where('id', '=', id).execute();
}

export async function endMail(
  database: Database,
  id: string,
  state: Exclude<MailState, 'waiting'>,
  now: Date,
): Promise<void> {
  await database.updateTable('mails').set({ state, ended_at: now }).where('id', '=', id).execute();
}

export async function deleteOldMails(database: Database, now: Date): Promise<void> {
  await database
    .deleteFrom('mails')
    .where('ended_at', '<', new Date(now.getTime() - mailRules.keptDays * 86_400_000))
    .execute();
}
