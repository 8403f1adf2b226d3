import { type Selectable, sql } from 'kysely';
import { danishDay, startOf } from '../../shared/policy/lifecycle/day.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import type { MailRow } from '../database/tables/mails.ts';
import { putInOutbox } from '../mail/outbox.ts';
import type { PageOf } from './drafts.ts';
import { materialMailRules } from './mail-rules.ts';

interface Order extends PageOf {
  readonly lang: 'da' | 'en';
  /** The id of who wants it sent. */
  readonly by: string;
}

/** Puts a mail with a page into the outbox; false where the school has had all that it may have today. */
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
      .selectFrom('mails')
      .select(sql<number>`count(*)::integer`.as('today'))
      .where('kind', '=', 'material')
      .where('institution', '=', institution)
      .where('ordered_at', '>=', startOf(danishDay(now)))
      .executeTakeFirstOrThrow();
    if (today >= materialMailRules.aDay) return false;
    const mail = { kind: 'material', institution, audience, way_in: null, lang, ordered_by: by } as const;
    await putInOutbox(transaction, mail, now);
    await writeAudit(transaction, { event: 'material-sent', person: by, client: null, way: audience }, now);
    return true;
  });
}

export type ToldMail = Pick<Selectable<MailRow>, 'ordered_at' | 'state' | 'tries' | 'next_at'>;

/** The last mails with a page, the newest first. */
export async function lastMails(database: Database, { institution, audience }: PageOf): Promise<ToldMail[]> {
  return database
    .selectFrom('mails')
    .select(['ordered_at', 'state', 'tries', 'next_at'])
    .where('institution', '=', institution)
    .where('audience', '=', audience)
    .orderBy('ordered_at', 'desc')
    .limit(materialMailRules.shown)
    .execute();
}
