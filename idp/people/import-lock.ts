import { sql } from 'kysely';
import type { Database } from '../database/open.ts';

/** Any number that no other lock of ours has. */
const importLock = 20_260_801;

/** Until the transaction ends no import writes, and what one has read still holds when it writes; turns of the school year go on side by side. */
export async function keepImportsOut(transaction: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${importLock})`.execute(transaction);
}

/** Imports go one after the other: two that read and write the same people would each undo the other's. */
export async function oneImportAtATime(transaction: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${importLock})`.execute(transaction);
}
