import { endOpen } from '../approvals/ask.ts';
import { endRequest, findRequest, standingOf } from '../approvals/request.ts';
import type { Database } from '../database/open.ts';
import { afterAsked } from './ask-for-password.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import { findSignIn, moveSignIn, type SignIn } from './sign-ins.ts';
import type { At, SignInState, Wanting } from './state.ts';
import { told } from './told.ts';
import { pastWindows } from './window.ts';

/**
 * The sign-in of this browser, where it stands now: one that waits for a grown-up goes on by what became of the request, and one
 * that is asked for more comes to the window that an adult has opened, whoever looks first. @throws UniloginError as findSignIn
 */
export async function whereItStands(id: string, browser: string | undefined, desk: Desk): Promise<SignIn> {
  const { database, now } = desk;
  const signIn = await findSignIn(database, id, browser, now());
  const move = await whereOthersLead(signIn, desk);
  if (move === undefined) return signIn;
  await moveSignIn(database, signIn, move);
  return findSignIn(database, id, browser, now());
}

/** What adults have done meanwhile, if that leads anywhere. */
async function whereOthersLead(signIn: SignIn, desk: Desk): Promise<Move | undefined> {
  const { state } = signIn;
  if (state.at === 'step-up' || state.at === 'window') return to(await pastWindows(signIn, desk));
  if (state.at === 'asked') return to(await afterAsked(state, desk));
  if (state.at !== 'waiting') return undefined;
  const now = desk.now();
  const request = await findRequest(desk.database, state.request);
  if (request && standingOf(request, now) === 'waiting') return undefined;
  return {
    state,
    alongside: async (transaction) => {
      await endRequest(transaction, state.request, { state: 'expired' }, now);
      return afterRequest(transaction, state, now);
    },
  };
}

function to(state: SignInState | undefined): Move | undefined {
  return state && { state };
}

/** Where a request that is over leads. */
export async function afterRequest(
  transaction: Database,
  { person, username, need, request }: At<'waiting'>,
  now: Date,
): Promise<SignInState> {
  const row = await findRequest(transaction, request);
  const standing = row === undefined ? 'expired' : standingOf(row, now);
  switch (standing) {
    case 'confirmed':
      return { at: 'done', person };
    case 'reported':
      return { at: 'refused', person, failure: told['reported'] };
    case 'waiting':
      return { at: 'waiting', person, username, need, request };
    case 'refused':
    case 'ended':
    case 'expired':
    case 'cancelled':
      return { at: 'step-up', person, username, need, failure: told[standing] };
  }
}

/**
 * Calls off whatever the pupil has asked elsewhere, in the transaction that raises them: no adult is asked in vain. Gives where it
 * leads instead, when an adult there has said in the meantime that it was nobody of theirs.
 */
export async function askNobodyElse(
  transaction: Database,
  state: Wanting,
  now: Date,
): Promise<At<'refused'> | undefined> {
  const stands = state.at === 'waiting' ? await afterRequest(transaction, state, now) : state;
  if (stands.at === 'refused') return stands;
  await endOpen(transaction, state.person, now);
  return undefined;
}
