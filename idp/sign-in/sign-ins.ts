import { createHash } from 'node:crypto';
import { UniloginError } from '../../shared/contract/errors.ts';
import type { Database } from '../database/open.ts';
import type { SignInRow } from '../database/tables/sign-in.ts';
import { takeTurn } from '../people/turn.ts';
import type { Move } from './move.ts';
import type { HandedOut, SignInState } from './state.ts';

/** A sign-in as it is kept. */
export interface SignIn {
  readonly id: string;
  /** A change leads no further than to the new password; a step-up is of somebody who is signed in. */
  readonly purpose: 'sign-in' | 'change' | 'step-up';
  /** Where the person is on the way to: the service's name, empty when to none, and its id. */
  readonly service: string;
  readonly client: string | null;
  /** The browser's own session at the provider, which goes on whatever ends. */
  readonly session: string | null;
  readonly revision: number;
  readonly state: SignInState;
}

/** Begins a sign-in for the browser with this cookie; when it is there already, it stays as it is. */
export async function beginSignIn(
  database: Database,
  begun: Omit<SignIn, 'revision'> & { browser: string; expiresAt: Date },
): Promise<void> {
  const { id, purpose, service, client, session, state, browser, expiresAt } = begun;
  await database
    .insertInto('sign_ins')
    .values({
      id,
      purpose,
      service,
      client,
      session,
      revision: 0,
      browser: hash(browser),
      expires_at: expiresAt,
      ...columnsOf(state),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * The sign-in, for the browser that began it and for no other (docs/decisions/0004).
 * @throws UniloginError `interaction-expired`, or `state-mismatch` for another browser
 */
export async function findSignIn(
  database: Database,
  id: string,
  browser: string | undefined,
  now: Date,
): Promise<SignIn> {
  const row = await database.selectFrom('sign_ins').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.expires_at <= now) throw new UniloginError('interaction-expired', {});
  if (browser === undefined || row.browser !== hash(browser)) throw new UniloginError('state-mismatch', {});
  return { ...row, state: row.state as SignInState }; // this file alone writes it
}

/**
 * Moves a sign-in on, unless somebody else, such as another tab, was faster: then nothing of the move happens. Gives the
 * state that it led to.
 */
export async function moveSignIn(
  database: Database,
  { id, revision }: SignIn,
  move: Omit<Move, 'afterwards'>,
): Promise<SignInState | undefined> {
  return database.transaction().execute(async (transaction) => {
    // Nobody gets in by a password that is being replaced at that moment
    if ('person' in move.state) await takeTurn(transaction, move.state.person);
    const row = () => transaction.updateTable('sign_ins').where('id', '=', id);
    const moved = await row()
      .set({ ...columnsOf(move.state), revision: revision + 1 })
      .where('revision', '=', revision)
      .returning('id')
      .executeTakeFirst();
    if (moved === undefined) return undefined;
    const other = await move.alongside?.(transaction);
    if (other !== undefined) await row().set(columnsOf(other)).execute();
    return other ?? move.state;
  });
}

/** Keeps what was drawn at this step, which stays the step: no revision is used up, and the last draw counts. */
export async function keepPending(database: Database, signIn: SignIn, handedOut: HandedOut): Promise<boolean> {
  const kept = await database
    .updateTable('sign_ins')
    .set({ state: JSON.stringify({ ...signIn.state, ...handedOut }) })
    .where('id', '=', signIn.id)
    .where('revision', '=', signIn.revision)
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
}

/** Ends what somebody has begun elsewhere with the password that was. */
export async function endOtherSignIns(transaction: Database, person: string, { id }: SignIn): Promise<void> {
  await transaction.deleteFrom('sign_ins').where('person', '=', person).where('id', '!=', id).execute();
}

export async function deleteExpiredSignIns(database: Database, now: Date): Promise<void> {
  await database.deleteFrom('sign_ins').where('expires_at', '<', now).execute();
}

function columnsOf(state: SignInState): Pick<SignInRow, 'person'> & { state: string } {
  return { state: JSON.stringify(state), person: 'person' in state ? state.person : null };
}

function hash(cookie: string): string {
  return createHash('sha256').update(cookie).digest('base64url');
}
