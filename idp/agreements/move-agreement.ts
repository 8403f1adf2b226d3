import { type AgreementPlace, agreementMoves, type AgreementMove } from '../../shared/contract/agreements.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import { operator } from '../postponements/postpone.ts';
import { type Agreement, type AgreementFault, type Bounds, isFault, type Move, moved } from './state.ts';

/** Of which two it is. There is one agreement of them at most. */
export interface Of {
  readonly client: string;
  readonly institution: string;
}

export type By =
  | { readonly is: 'supplier' | 'operator' }
  | { readonly is: 'institution'; readonly person: string; readonly place: AgreementPlace };

/** Who was there before: what they did, and as whom. Never who it was. */
export interface Last {
  readonly at: Date;
  readonly move: AgreementMove;
  readonly by: By['is'];
  readonly place: AgreementPlace | null;
}

export type Outcome = Agreement | (AgreementFault & { readonly last: Last | undefined });

/** Who moves what. A supplier decides nothing, and an institution asks for nothing. */
const movers: Record<By['is'], readonly AgreementMove[]> = {
  supplier: ['request', 'withdraw'],
  institution: ['approve', 'limit', 'refuse', 'end'],
  operator: agreementMoves,
};

/**
 * Does one move, or says why it is none. Of two at once the second waits for the first and is judged by what that one left: it is told that
 * it came too late, and after whom. Agreement, history and audit entry are written together or not at all.
 * @throws TypeError for a move that is not theirs: callers let nobody choose it
 */
export async function moveAgreement(database: Database, made: Made, now: Date): Promise<Outcome> {
  return database.transaction().execute((transaction) => moveWithin(transaction, made, now));
}

export interface Made {
  readonly of: Of;
  readonly move: Move;
  readonly by: By;
  readonly bounds: Bounds;
}

/** The same within a transaction that has begun. @throws TypeError likewise */
export async function moveWithin(transaction: Database, { of, move, by, bounds }: Made, now: Date): Promise<Outcome> {
  if (!movers[by.is].includes(move.move)) throw new TypeError(`${by.is} may not ${move.move}`);
  const before = await held(transaction, of);
  const after = moved(before, move, bounds);
  if (isFault(after)) return { ...after, last: await lastMove(transaction, of) };
  await transaction
    .insertInto('agreements')
    .values({ ...of, ...after })
    .onConflict((conflict) => conflict.columns(['client', 'institution']).doUpdateSet(after))
    .execute();
  await note(transaction, { of, move, by, after }, now);
  return after;
}

/** As it stands, and as it stays until the transaction ends: whoever is second waits here, even where there is none yet. */
async function held(transaction: Database, { client, institution }: Of): Promise<Agreement | undefined> {
  await transaction
    .selectFrom('institutions')
    .select('number')
    .where('number', '=', institution)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return transaction
    .selectFrom('agreements')
    .select(['state', 'asks', 'gives'])
    .where('client', '=', client)
    .where('institution', '=', institution)
    .executeTakeFirst();
}

async function lastMove(database: Database, { client, institution }: Of): Promise<Last | undefined> {
  return database
    .selectFrom('agreement_moves')
    .select(['at', 'move', 'by', 'place'])
    .where('client', '=', client)
    .where('institution', '=', institution)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function note(
  transaction: Database,
  { of, move, by, after }: { of: Of; move: Move; by: By; after: Agreement },
  now: Date,
): Promise<void> {
  const { person, place } = by.is === 'institution' ? by : { person: null, place: null };
  await transaction
    .insertInto('agreement_moves')
    .values({
      ...of,
      at: now,
      move: move.move,
      by: by.is,
      person,
      place,
      categories: move.move === 'request' ? after.asks : after.gives,
    })
    .execute();
  const somebody = person ?? (by.is === 'supplier' ? 'supplier' : operator);
  await writeAudit(transaction, { event: 'agreement-moved', person: somebody, client: of.client, way: move.move }, now);
}
