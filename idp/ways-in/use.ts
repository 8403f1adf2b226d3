import type { Selectable } from 'kysely';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import type { WayInRow } from '../database/tables/ways-in.ts';
import { takeTurn } from '../people/turn.ts';
import type { CodeHashes } from './code.ts';
import { isRecipient } from './recipients.ts';
import { wayInRules } from './rules.ts';

type OpenWayIn = Selectable<WayInRow>;

/**
 * The id of the way in that this code opens for this person; undefined for every reason there may be. A wrong code counts, and the last one
 * that may be wrong spends it. Nothing is used up by the right one: that is when the new password counts.
 */
export async function tryCode(
  database: Database,
  { person, code }: { readonly person: string; readonly code: string },
  codes: CodeHashes,
  now: Date,
): Promise<string | undefined> {
  return database.transaction().execute(async (transaction) => {
    await takeTurn(transaction, person);
    const open = await openOf(transaction, person);
    if (open === undefined || open.code === null || open.expires_at <= now) return undefined;
    if (codes.areSame(codes.of(open.id, code), open.code)) {
      return (await isTheirsStill(transaction, open, now)) ? open.id : undefined;
    }
    await countWrong(transaction, open, now);
    return undefined;
  });
}

/**
 * Uses it, with the new password and in its transaction; undefined when it has ended meanwhile, or the person has nothing to do with the institution any
 * more. Whoever typed the code in time has the time of the sign-in to finish.
 */
export async function useWayIn(
  transaction: Database,
  { id, person }: { readonly id: string; readonly person: string },
  client: string | null,
  now: Date,
): Promise<Pick<WayInRow, 'how'> | undefined> {
  const open = await openOf(transaction, person);
  if (open?.id !== id || !(await isTheirsStill(transaction, open, now))) return undefined;
  const used = await transaction
    .updateTable('ways_in')
    .set({ state: 'used', ended_at: now, code: null })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returning(['how', 'opened_by'])
    .executeTakeFirst();
  if (used === undefined) return undefined;
  const actor = used.opened_by === null ? {} : { actor: used.opened_by };
  await writeAudit(transaction, { event: 'way-in-used', person, client, way: used.how, ...actor }, now);
  return used;
}

function openOf(database: Database, person: string): Promise<OpenWayIn | undefined> {
  return database
    .selectFrom('ways_in')
    .selectAll()
    .where('person', '=', person)
    .where('state', '=', 'open')
    .executeTakeFirst();
}

/** Whoever may not open it any more has opened none, and whoever has left is nobody's guest. */
function isTheirsStill(database: Database, { person, institution, opened_by: by }: OpenWayIn, now: Date) {
  return isRecipient(database, { person, institution, by }, now);
}

async function countWrong(transaction: Database, { id, person, how, ...open }: OpenWayIn, now: Date): Promise<void> {
  const wrong = open.wrong + 1;
  const isSpent = wrong >= wayInRules.tries;
  await transaction
    .updateTable('ways_in')
    .set({ wrong, ...(isSpent && { state: 'spent' as const, ended_at: now, code: null }) })
    .where('id', '=', id)
    .execute();
  if (isSpent) await writeAudit(transaction, { event: 'way-in-spent', person, client: null, way: how }, now);
}
