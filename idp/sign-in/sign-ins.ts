import { createHash } from 'node:crypto';
import { UniloginError } from '../../shared/contract/errors.ts';
import type { Database } from '../database/open.ts';
import type { SignInState } from './state.ts';

/** A sign-in as it is kept. */
export interface SignIn {
  readonly id: string;
  /** Where the person is on the way to. */
  readonly service: string;
  readonly revision: number;
  readonly state: SignInState;
}

/** Begins a sign-in for the browser with this cookie; when it is there already, it stays as it is. */
export async function beginSignIn(
  database: Database,
  begun: { id: string; browser: string; service: string; state: SignInState; expiresAt: Date },
): Promise<void> {
  await database
    .insertInto('sign_ins')
    .values({
      id: begun.id,
      browser: hash(begun.browser),
      service: begun.service,
      revision: 0,
      state: JSON.stringify(begun.state),
      expires_at: begun.expiresAt,
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
 * Writes the next state, unless somebody else, such as another tab, was faster; says whether it did. `alongside` happens
 * with it or not at all.
 */
export async function moveSignIn(
  database: Database,
  { id, revision }: SignIn,
  state: SignInState,
  alongside?: (transaction: Database) => Promise<void>,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const moved = await transaction
      .updateTable('sign_ins')
      .set({ state: JSON.stringify(state), revision: revision + 1 })
      .where('id', '=', id)
      .where('revision', '=', revision)
      .returning('id')
      .executeTakeFirst();
    if (moved === undefined) return false;
    await alongside?.(transaction);
    return true;
  });
}

/** Keeps what was drawn at this step, which stays the step: no revision is used up, and the last draw counts. */
export async function keepPending(database: Database, signIn: SignIn, pending: string): Promise<boolean> {
  const kept = await database
    .updateTable('sign_ins')
    .set({ state: JSON.stringify({ ...signIn.state, pending }) })
    .where('id', '=', signIn.id)
    .where('revision', '=', signIn.revision)
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
}

export async function deleteExpiredSignIns(database: Database, now: Date): Promise<void> {
  await database.deleteFrom('sign_ins').where('expires_at', '<', now).execute();
}

function hash(cookie: string): string {
  return createHash('sha256').update(cookie).digest('base64url');
}
