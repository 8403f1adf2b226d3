import { randomBytes } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { danishDay, startOf } from '../../shared/policy/lifecycle/day.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import type { MailState, MaterialMailRow } from '../database/tables/material.ts';
import type { PageOf } from './drafts.ts';
import { mailRules } from './mail-rules.ts';

interface Order extends PageOf {
  readonly lang: 'da' | 'en';
  /** The id of who wants it sent. */
  readonly by: string;
}

/** Puts a mail into the outbox; false where the school has had all that it may have today. */
export async function orderMail(
  database: Database,
  { institution, audience, lang, by }: Order,
  now: Date,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    // One order of a school after the other, so that ten at once are counted like ten in a row
    await transaction
      .selectFrom('institutions')
      .select('number')
      .where('number', '=', institution)
      .forUpdate()
      .execute();
    const { today } = await transaction
      .selectFrom('material_mails')
      .select(sql<number>`count(*)::integer`.as('today'))
      .where('institution', '=', institution)
      .where('ordered_at', '>=', startOf(danishDay(now)))
      .executeTakeFirstOrThrow();
    if (today >= mailRules.aDay) return false;
    const id = randomBytes(15).toString('base64url');
    const row = { id, institution, audience, lang, ordered_by: by, ordered_at: now, next_at: now };
    await transaction
      .insertInto('material_mails')
      .values({ ...row, state: 'waiting', ended_at: null })
      .execute();
    await writeAudit(transaction, { event: 'material-sent', person: by, client: null, way: audience }, now);
    return true;
  });
}

export type ToldMail = Pick<Selectable<MaterialMailRow>, 'ordered_at' | 'state' | 'tries' | 'next_at'>;

/** The last mails with a page, the newest first. */
export async function lastMails(database: Database, { institution, audience }: PageOf): Promise<ToldMail[]> {
  return database
    .selectFrom('material_mails')
    .select(['ordered_at', 'state', 'tries', 'next_at'])
    .where('institution', '=', institution)
    .where('audience', '=', audience)
    .orderBy('ordered_at', 'desc')
    .limit(mailRules.shown)
    .execute();
}

export type DueMail = Pick<Selectable<MaterialMailRow>, 'id' | 'institution' | 'audience' | 'lang' | 'tries'>;

/** Takes the mail that has waited longest for its next try: for a while no other process has it, should this one end. */
export async function takeDueMail(database: Database, now: Date): Promise<DueMail | undefined> {
  return database
    .updateTable('material_mails')
    .set({ tries: sql<number>`tries + 1`, next_at: new Date(now.getTime() + mailRules.tryingFor * 1000) })
    .where('id', '=', (mails) =>
      mails
        .selectFrom('material_mails')
        .select('id')
        .where('state', '=', 'waiting')
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'institution', 'audience', 'lang', 'tries'])
    .executeTakeFirst();
}

/** Puts a mail back for another try; undefined when it has had all of them. */
export function nextTry(tries: number, now: Date): Date | undefined {
  const wait = mailRules.waits[tries - 1];
  return wait === undefined ? undefined : new Date(now.getTime() + wait * 1000);
}

export async function putBack(database: Database, id: string, next_at: Date): Promise<void> {
  await database.updateTable('material_mails').set({ next_at }).where('id', '=', id).execute();
}

export async function endMail(
  database: Database,
  id: string,
  state: Exclude<MailState, 'waiting'>,
  now: Date,
): Promise<void> {
  await database.updateTable('material_mails').set({ state, ended_at: now }).where('id', '=', id).execute();
}

/** Mails of which nothing need be known any more. */
export async function deleteOldMails(database: Database, now: Date): Promise<void> {
  await database
    .deleteFrom('material_mails')
    .where('ended_at', '<', new Date(now.getTime() - 90 * 86_400_000))
    .execute();
}
