import type { Step } from '../../shared/contract/sign-in.ts';
import { askGrownUps } from '../approvals/ask.ts';
import { requestRules } from '../approvals/pace.ts';
import { drawNumber, endRequest, findRequest, standingOf, whoIsAsked } from '../approvals/request.ts';
import { signInTopic } from '../live/news.ts';
import { ownClientId } from '../oidc/own-client-id.ts';
import { findPersonByUsername } from '../people/people.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import type { Sender } from './sender.ts';
import type { SignIn } from './sign-ins.ts';
import { type At, keptFailure, type SignInState, withFailure } from './state.ts';
import { told } from './told.ts';

/**
 * Asks the contacts of whoever has this name for a new password: any of them, none by name, for nobody has proven to be anybody yet.
 * A name that nobody has, or that has no contact, waits for an answer that never comes, behind the same limits.
 */
export async function askForPassword(signIn: SignIn, state: At<'way-in'>, sender: Sender, desk: Desk): Promise<Move> {
  const { username } = state;
  const { database } = desk;
  const taken = await desk.throttle.take('asks-for-password', username, desk.now());
  if ('code' in taken) {
    const pause = taken.code === 'locked-out' ? { ...taken, code: 'asked-often' as const } : taken;
    return { state: withFailure(state, keptFailure(pause, desk.now())) };
  }
  const pupil = await findPersonByUsername(database, username, desk.now());
  const asked = pupil && { pupil: pupil.id, gives: 'password' as const };
  const contacts = await whoIsAsked(database, asked ?? { pupil: '', gives: 'password' }, desk.now());
  const until = desk.now().getTime() + requestRules.lastsSeconds * 1000;
  const nobody = { at: 'asked', username, request: undefined, number: drawNumber(), until } as const;
  if (asked === undefined || contacts.length === 0) return { state: nobody };
  const question = {
    ...asked,
    session: null,
    topic: signInTopic(signIn.id),
    client: signIn.client ?? ownClientId,
    service: signIn.service,
    counts: 'AdultVerified',
    holds_seconds: 0,
    adult: null,
    device: sender.device,
    network: desk.networkOf(sender.address),
    code: null,
  } as const;
  return {
    state: nobody,
    alongside: async (transaction) => {
      const made = await askGrownUps(transaction, question, desk.now());
      if ('code' in made) return undefined; // as if nobody had the name
      const row = await findRequest(transaction, made.id);
      return { ...nobody, request: made.id, number: row?.number ?? nobody.number };
    },
  };
}

/** What is still asked for whoever waits for an answer, at the number or at a door that has opened meanwhile. */
export function askedOf(state: SignInState): At<'asked'> | undefined {
  if (state.at === 'asked') return state;
  if (state.at !== 'window' || state.gives !== 'password') return undefined;
  return state.asked && { at: 'asked', username: state.username, ...state.asked };
}

/** Calls it off; when an answer was faster, that is what counts. */
export function callOffAsking(state: At<'asked'>, desk: Desk): Move {
  const back = { at: 'way-in', username: state.username } as const;
  return {
    state: back,
    alongside: async (transaction) => {
      if (state.request === undefined) return undefined;
      const isEnded = await endRequest(transaction, state.request, { state: 'cancelled' }, desk.now());
      return isEnded ? undefined : ((await afterAsked(state, { database: transaction, now: desk.now })) ?? back);
    },
  };
}

/** Where the question leads, once it is over; undefined as long as it waits. */
export async function afterAsked(
  state: At<'asked'>,
  { database, now }: Pick<Desk, 'database' | 'now'>,
): Promise<SignInState | undefined> {
  const { username, request, until } = state;
  const row = await findRequest(database, request ?? ''); // also where there is none: how long it takes tells nothing
  const standing = row === undefined ? (until > now().getTime() ? 'waiting' : 'expired') : standingOf(row, now());
  if (standing === 'waiting') return undefined;
  if (standing !== 'confirmed') return { at: 'way-in', username, failure: told[standing] };
  const by = row?.answered_by ?? undefined;
  const { pupil: person = '' } = row ?? {};
  return { at: 'new-password', person, username, reason: 'reset', ...(by !== undefined && { by }) };
}

/** Whether it led back because an adult said that it was nobody of theirs. */
export function isReported(led: SignInState): boolean {
  return led.at === 'way-in' && led.failure?.code === 'not-us';
}

/** What the page shows: nothing that is not the same for every name. */
export function askedShown(
  { number, until }: At<'asked'>,
  now: Date,
): Pick<Extract<Step, { at: 'waiting' }>, 'number' | 'secondsLeft' | 'lastsSeconds'> {
  const secondsLeft = Math.max(0, Math.ceil((until - now.getTime()) / 1000));
  return { number, secondsLeft, lastsSeconds: requestRules.lastsSeconds };
}
