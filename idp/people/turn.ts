import type { Database } from '../database/open.ts';

/**
 * Waits until no other transaction has this person's turn, and has it until its own end: what changes how somebody stands goes
 * one after the other. Whoever takes it takes it first, so that no two wait for each other.
 */
export async function takeTurn(transaction: Database, person: string): Promise<void> {
  await transaction.selectFrom('people').select('id').where('id', '=', person).forNoKeyUpdate().execute();
}
