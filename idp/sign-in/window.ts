import { endRequest } from '../approvals/request.ts';
import { endOpen } from '../approvals/ask.ts';
import { addRaise } from '../assurance/raises.ts';
import type { Database } from '../database/open.ts';
import { openWindowOf, type Window } from '../windows/find.ts';
import { enterWindow, leaveWindow, useWindow } from '../windows/go-through.ts';
import { afterRequest, questionOf } from './after-request.ts';
import { afterAsked, askedOf, isReported } from './ask-for-password.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import type { SignIn } from './sign-ins.ts';
import { type At, type KeptFailure, keptFailure, type SignInState, type Wanting, withFailure } from './state.ts';
import { isWordEnough } from './word-enough.ts';

type AtWindow = At<'window'>;
/** Before the window to a new password. */
export type AtDoor = Extract<AtWindow, { gives: 'password' }>;
const over: KeptFailure = { code: 'window-over', data: {} };

/**
 * Through the window that an adult has opened: to a new password, or signed in with more trust, at the service on the way to which
 * the pupil is. Once, and with the words where they are asked for.
 */
export function goThrough(signIn: SignIn, state: AtWindow, code: string | undefined, desk: Desk): Move {
  const { opening, username } = state;
  const which = { opening, pupil: pupilOf(state) };
  const next: SignInState =
    state.gives === 'password'
      ? { at: 'new-password', person: state.pupil, username, reason: 'reset', opening }
      : { at: 'done', person: state.person };
  return {
    state: next,
    alongside: async (transaction) => {
      const now = desk.now();
      const asked = questionOf(state);
      const answered = asked && (await afterRequest(transaction, asked, now));
      if (answered?.at === 'refused') return answered; // an adult has said that it is nobody of theirs
      const contacts = askedOf(state);
      const told = contacts && (await afterAsked(contacts, { database: transaction, now: desk.now }));
      if (told && isReported(told)) return told;
      const entered = await enterWindow(transaction, which, code, desk.windows, now);
      if ('code' in entered && 'data' in entered) {
        return entered.code === 'window-over' ? closed(state) : withFailure(state, keptFailure(entered, now));
      }
      if (state.gives === 'password') {
        await askNoContact(transaction, contacts, now); // none is asked in vain
        return undefined;
      }
      const { id, purpose, session, client } = signIn;
      if (client === null || (purpose === 'step-up' && session === null)) return closed(state);
      await useWindow(transaction, which, client, now);
      await endOpen(transaction, state.person, now); // no adult is asked in vain
      // Who signs in has no session yet: until it is there, its raise is kept under the sign-in
      const whose = { session: purpose === 'step-up' && session !== null ? session : id, person: state.person };
      await addRaise(transaction, whose, { way: 'VoksenVerificeret', service: client, at: now.getTime() });
      return undefined;
    },
  };
}

/** On as if nobody had opened anything; the window stays open for the next time. */
export async function passBy(state: AtWindow, { passwords, decoys, now }: Desk): Promise<Move> {
  const { username } = state;
  if (state.gives === 'password') {
    const kind = (await passwords.kindOf(state.pupil)) ?? decoys.kindOf(username);
    return {
      state: { at: 'secret', username, kind, passedBy: state.opening },
      alongside: async (transaction) => {
        await askNoContact(transaction, askedOf(state), now()); // whoever remembers it needs no new one
        return undefined;
      },
    };
  }
  const { person, need, opening } = state;
  const past: SignInState =
    need === undefined ? { at: 'done', person } : { at: 'step-up', person, username, need, passedBy: opening };
  return { state: questionOf(state) ?? past };
}

/** "Not you?" Whoever was on the way through a window lets it be open again. */
export function startAnew(state: SignInState, { now }: Desk): Move {
  return {
    state: { at: 'username', username: '' },
    alongside: async (transaction) => {
      if ('reason' in state && 'opening' in state) {
        await leaveWindow(transaction, { opening: state.opening, pupil: state.person }, now());
      }
      const asked = (askedOf(state) ?? questionOf(state))?.request;
      if (asked !== undefined) await endRequest(transaction, asked, { state: 'cancelled' }, now());
      return undefined;
    },
  };
}

/** Where whoever has signed in comes first, when an adult has opened a window to more trust; else on. */
export async function orWindow(signIn: SignIn, state: SignInState, desk: Desk): Promise<SignInState> {
  if (state.at !== 'done' || signIn.purpose !== 'sign-in' || signIn.client === null) return state;
  const { person } = state;
  const window = await openWindowOf(desk.database, person, 'step-up', desk.now());
  if (window === undefined) return state;
  const { username } = await usernameOf(person, desk);
  return { at: 'window', gives: 'step-up', person, username, opening: window.opening };
}

/** The window that an adult has opened for somebody who is asked for more, where an adult's word is enough. */
export async function doorBeside(
  { client, state }: { client: string | null; state: Wanting },
  desk: Desk,
): Promise<Window | undefined> {
  const window = await openWindowOf(desk.database, state.person, 'step-up', desk.now());
  return window && (await isWordEnough({ client, state }, desk)) ? window : undefined;
}

/** From the number to the door, while the grown-ups elsewhere stay asked. */
export async function toDoor({ client }: SignIn, state: At<'waiting'>, desk: Desk): Promise<Move | undefined> {
  const window = await doorBeside({ client, state }, desk);
  if (window === undefined) return undefined;
  const { person, username, need, request } = state;
  return { state: { at: 'window', gives: 'step-up', person, username, need, opening: window.opening, request } };
}

/** Before the window to a new password that an adult has opened for this person; undefined: there is none, as for a name of nobody’s. */
export async function doorToPassword(
  person: string | undefined,
  username: string,
  { database, now }: Desk,
): Promise<AtDoor | undefined> {
  const window = await openWindowOf(database, person ?? '', 'password', now());
  return window && { at: 'window', gives: 'password', pupil: window.pupil, username, opening: window.opening };
}

/** The same of whoever stands before their password: by the name alone, so it is asked for a name that nobody has as well. */
export async function orDoor(
  { purpose }: Pick<SignIn, 'purpose'>,
  state: At<'secret'>,
  person: string | undefined,
  desk: Desk,
): Promise<SignInState> {
  if (purpose !== 'sign-in') return state;
  const door = await doorToPassword(person, state.username, desk);
  return door === undefined || door.opening === state.passedBy ? state : door;
}

/**
 * Where a window that has opened, or closed, leads a sign-in that is asked for more or stands before it; undefined: nowhere else.
 * Whoever stands before one that another has replaced stands before that one.
 */
export async function pastWindows(signIn: SignIn, desk: Desk): Promise<SignInState | undefined> {
  const { state } = signIn;
  const { database } = desk;
  if (state.at === 'step-up') {
    const { person, username, need, passedBy } = state;
    const window = await doorBeside({ client: signIn.client, state }, desk);
    if (window === undefined || window.opening === passedBy) return undefined;
    return { at: 'window', gives: 'step-up', person, username, need, opening: window.opening };
  }
  if (state.at !== 'window') return undefined;
  const window = await openWindowOf(database, pupilOf(state), state.gives, desk.now());
  if (window === undefined) return closed(state);
  return window.opening === state.opening ? undefined : withFailure({ ...state, opening: window.opening }, undefined);
}

/** Where somebody stands whose window has closed before they were through. */
function closed(state: AtWindow): SignInState {
  const { username } = state;
  if (state.gives === 'password') return askedOf(state) ?? { at: 'username', username, failure: over };
  const { person, need } = state;
  if (need === undefined) return { at: 'done', person };
  return questionOf(state) ?? { at: 'step-up', person, username, need, failure: over };
}

async function askNoContact(transaction: Database, asked: At<'asked'> | undefined, now: Date): Promise<void> {
  if (asked?.request !== undefined) await endRequest(transaction, asked.request, { state: 'cancelled' }, now);
}

export function pupilOf(state: AtWindow): string {
  return state.gives === 'password' ? state.pupil : state.person;
}

function usernameOf(person: string, { database }: Desk): Promise<{ username: string }> {
  return database.selectFrom('people').select('username').where('id', '=', person).executeTakeFirstOrThrow();
}
