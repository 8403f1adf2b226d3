import { sql } from 'kysely';
import { danishDay, startOf } from '../../shared/policy/lifecycle/day.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import type { WayInBy } from '../database/tables/ways-in.ts';
import { takeTurn } from '../people/turn.ts';
import type { Throttle } from '../throttle/throttle.ts';
import { type CodeHashes, drawCode } from './code.ts';
import { endWaysIn } from './end.ts';
import { recipientsOf, type WayInOpener } from './recipients.ts';
import { wayInRules } from './rules.ts';

/** For whom, and how. `id`: drawn by the page that asked first, so that a form that is sent twice opens one. */
export interface WayInOrder extends WayInOpener {
  readonly id: string;
  /** As `normalUsername` gives it. */
  readonly username: string;
  readonly how: WayInBy;
}

export type WayInOpened = { readonly person: string; readonly expiresAt: Date };

/** `not-here`: nobody for whom this opener may, known or not. `once`: this order was carried out already. */
export type WayInRefusal = 'not-here' | 'today' | 'once' | 'no-address';

interface House {
  readonly codes: CodeHashes;
  readonly throttle: Pick<Throttle, 'unlock'>;
}

/**
 * Opens a way in, in the transaction it is given; the one that was open for this person is over. On paper the code is in the answer, and nowhere
 * else from then on; of one that is mailed there is none yet.
 */
export async function openWayIn(
  transaction: Database,
  order: WayInOrder,
  { codes, throttle }: House,
  now: Date,
): Promise<(WayInOpened & { readonly code: string | undefined }) | WayInRefusal> {
  const { id, institution, by, how, username } = order;
  if (by !== null) await takeTurn(transaction, by); // ten at once are counted like ten in a row
  const found = await recipientsOf(transaction, { institution, by }, now)
    .where('people.username', '=', username)
    .select(['people.id', 'people.mail'])
    .executeTakeFirst();
  if (found === undefined) return 'not-here';
  if (how === 'mail' && found.mail === null) return 'no-address';
  if (await isOpenedAlready(transaction, id)) return 'once';
  if (by !== null && (await openedToday(transaction, by, now)) >= wayInRules.aDay) return 'today';
  const person = found.id;
  await takeTurn(transaction, person);
  await endWaysIn(transaction, person, by, now);
  const code = how === 'paper' ? drawCode() : undefined;
  const expiresAt = new Date(now.getTime() + wayInRules.lastsSeconds[how] * 1000);
  await transaction
    .insertInto('ways_in')
    .values({
      ...{ id, person, institution, how },
      opened_by: by,
      opened_at: now,
      expires_at: expiresAt,
      code: code === undefined ? null : codes.of(id, code),
    })
    .execute();
  await throttle.unlock(transaction, { username, secret: 'letter' }); // wrong codes of before are no reason to wait with this one
  const actor = by === null ? {} : { actor: by };
  await writeAudit(transaction, { event: 'way-in-opened', person, client: null, way: how, ...actor }, now);
  return { person, expiresAt, code };
}

async function isOpenedAlready(database: Database, id: string): Promise<boolean> {
  return (await database.selectFrom('ways_in').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

async function openedToday(database: Database, by: string, now: Date): Promise<number> {
  const { opened } = await database
    .selectFrom('ways_in')
    .select(sql<number>`count(*)::integer`.as('opened'))
    .where('opened_by', '=', by)
    .where('opened_at', '>=', startOf(danishDay(now)))
    .executeTakeFirstOrThrow();
  return opened;
}
