import { endOpen } from '../approvals/ask.ts';
import { endRequest, findRequest, standingOf } from '../approvals/request.ts';
import type { Database } from '../database/open.ts';
import { findPersonByUsername } from '../people/people.ts';
import { afterRequest, questionOf } from './after-request.ts';
import { afterAsked, askedOf, isReported } from './ask-for-password.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import { findSignIn, moveSignIn, type SignIn } from './sign-ins.ts';
import type { At, SignInState, Wanting } from './state.ts';
import { orDoor, pastWindows } from './window.ts';

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

/**
 * The same for somebody who looks and answers nothing: whoever stands before the password comes to the window that an adult has
 * opened meanwhile. Whoever is about to answer knows the password, as a rule, and shall not find another page instead.
 */
export async function whereItLooks(id: string, browser: string | undefined, desk: Desk): Promise<SignIn> {
  const { database, now } = desk;
  const signIn = await whereItStands(id, browser, desk);
  const { state } = signIn;
  if (state.at !== 'secret') return signIn;
  const person = await findPersonByUsername(database, state.username, now());
  const led = await orDoor(signIn, state, person?.id, desk);
  if (led === state) return signIn;
  await moveSignIn(database, signIn, { state: led });
  return findSignIn(database, id, browser, now());
}

/** What adults have done meanwhile, if that leads anywhere. */
async function whereOthersLead(signIn: SignIn, desk: Desk): Promise<Move | undefined> {
  const { state } = signIn;
  if (state.at === 'asked') return to(await afterAsked(state, desk));
  const asked = askedOf(state);
  const told = asked && (await afterAsked(asked, desk));
  if (told && (told.at === 'new-password' || isReported(told))) return to(told);
  const question = questionOf(state);
  const answered = question && (await whereAnswersLead(signIn, question, desk));
  if (answered) return answered;
  return state.at === 'step-up' || state.at === 'window' ? to(await pastWindows(signIn, desk)) : undefined;
}

/** On by what became of the question; undefined as long as it waits, and at a door that is no worse for an answer that does not help. */
async function whereAnswersLead(
  { state }: SignIn,
  question: At<'waiting'>,
  { database, now }: Desk,
): Promise<Move | undefined> {
  const request = await findRequest(database, question.request);
  const standing = request && standingOf(request, now());
  if (standing === 'waiting') return undefined;
  if (state.at === 'window' && standing !== 'confirmed' && standing !== 'reported') return undefined;
  return {
    state: question,
    alongside: async (transaction) => {
      await endRequest(transaction, question.request, { state: 'expired' }, now());
      return afterRequest(transaction, question, now());
    },
  };
}

function to(state: SignInState | undefined): Move | undefined {
  return state && { state };
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
