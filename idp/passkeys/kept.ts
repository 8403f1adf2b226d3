import type { Selectable } from 'kysely';
import type { Passkey } from '../../shared/contract/passkeys.ts';
import type { Database } from '../database/open.ts';
import type { PasskeyRow } from '../database/tables/passkeys.ts';

export type KeptPasskey = Selectable<PasskeyRow>;

/** Someone's passkeys, the oldest first. */
export function passkeysOf(database: Database, person: string): Promise<KeptPasskey[]> {
  return database
    .selectFrom('passkeys')
    .selectAll()
    .where('person', '=', person)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
}

export function findPasskey(database: Database, id: string): Promise<KeptPasskey | undefined> {
  return database.selectFrom('passkeys').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Keeps a new one. Says whether it did: a passkey that somebody has already is nobody's a second time. */
export async function keepPasskey(
  database: Database,
  passkey: Omit<KeptPasskey, 'used_at' | 'counter'> & { counter: number },
): Promise<boolean> {
  const kept = await database
    .insertInto('passkeys')
    .values({ ...passkey, transports: JSON.stringify(passkey.transports) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
}

/** Forgets one of this person's. Says whether there was one. */
export async function forgetPasskey(
  database: Database,
  { id, person }: { id: string; person: string },
): Promise<boolean> {
  const gone = await database
    .deleteFrom('passkeys')
    .where('id', '=', id)
    .where('person', '=', person)
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
}

/**
 * Notes that it was used. One that counts its uses must have counted on; else there are two of it, and it may be either:
 * nothing is noted. Of two uses at one moment the database lets one through.
 */
export async function countUse(
  database: Database,
  id: string,
  { counter, isSynced, at }: { counter: number; isSynced: boolean; at: Date },
): Promise<boolean> {
  const counted = await database
    .updateTable('passkeys')
    .set({ counter, is_synced: isSynced, used_at: at })
    .where('id', '=', id)
    .where((where) =>
      where.or([where('counter', '<', counter), where.and([where('counter', '=', 0), where.lit(counter === 0)])]),
    )
    .returning('id')
    .executeTakeFirst();
  return counted !== undefined;
}

/** As its owner sees it. */
export function toPasskey({ id, label, is_synced, made_at, used_at }: KeptPasskey): Passkey {
  return {
    id,
    ...(label !== null && { label }),
    isSynced: is_synced,
    madeAt: made_at.getTime(),
    ...(used_at !== null && { usedAt: used_at.getTime() }),
  };
}
