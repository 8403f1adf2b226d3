import type { Answer } from '../../shared/contract/answers.ts';
import { writeAudit } from '../audit/audit.ts';
import { adultsFor, askAdult, callOff } from './ask-adult.ts';
import { callOffAsking } from './ask-for-password.ts';
import { chooseOwn } from './choose-own.ts';
import type { Desk } from './desk.ts';
import { fromAskedToDoor } from './door-while-asked.ts';
import { evenly } from './evenly.ts';
import { giveSecret } from './give-secret.ts';
import { giveUsername } from './give-username.ts';
import { later } from './later.ts';
import { givePasskey } from './give-passkey.ts';
import type { Move } from './move.ts';
import { ownPassword } from './own-password.ts';
import { rehearse } from './rehearse.ts';
import type { Sender } from './sender.ts';
import { findSignIn, moveSignIn, type SignIn } from './sign-ins.ts';
import { type At, type HandedOut, renewing } from './state.ts';
import { goThrough, passBy, startAnew, toDoor } from './window.ts';
import { waysOf } from './ways.ts';

/**
 * Leads a sign-in on by one answer, and gives where it stands then. An answer to a step that is over, or that the step
 * does not ask for, changes nothing: nobody skips a step. @throws UniloginError `too-busy`, `interaction-expired`
 */
export async function answerSignIn(
  signIn: SignIn,
  {
    revision,
    answer,
    sender,
    browser,
  }: { revision: number; answer: Answer; sender: Sender; browser: string | undefined },
  desk: Desk,
): Promise<SignIn> {
  if (revision !== signIn.revision) return signIn;
  // Whether anybody was asked by that name is nobody's to know
  const led = await (signIn.state.at === 'asked' ? evenly : atOnce)(async () => {
    const move = await moveOf(signIn, answer, sender, desk);
    return move && { move, state: await moveSignIn(desk.database, signIn, withEntry(signIn, move, desk)) };
  });
  if (led === undefined) return signIn;
  const { move, state } = led;
  if (state === undefined) return findSignIn(desk.database, signIn.id, browser, desk.now()); // another tab was faster
  await move.afterwards?.();
  return { ...signIn, state, revision: signIn.revision + 1 };
}

const atOnce = <T>(work: () => Promise<T>): Promise<T> => work();

/** Whoever has signed in stands in the audit log. */
function withEntry({ purpose, client }: SignIn, move: Move, { now }: Desk): Move {
  if (purpose !== 'sign-in') return move;
  return {
    ...move,
    alongside: async (transaction) => {
      const other = await move.alongside?.(transaction);
      const state = other ?? move.state;
      if (state.at === 'done') {
        const way = state.by === undefined ? {} : { way: state.by };
        await writeAudit(transaction, { event: 'signed-in', person: state.person, client, ...way }, now());
      }
      return other;
    },
  };
}

async function moveOf(signIn: SignIn, answer: Answer, sender: Sender, desk: Desk): Promise<Move | undefined> {
  const { state } = signIn;
  switch (answer.answer) {
    case 'username':
      return state.at === 'username' ? giveUsername(signIn, answer.username, desk) : undefined;
    case 'secret':
      return state.at === 'secret'
        ? giveSecret(signIn, state, { secret: answer.secret, address: sender.address }, desk)
        : undefined;
    case 'keep':
      return state.at === 'new-password' ? rehearsal(state, answer.draw) : undefined;
    case 'choose-own':
      return state.at === 'new-password' ? chooseOwn(state, desk) : undefined;
    case 'own-password':
      return state.at === 'choose-password' ? ownPassword(state, answer.password, desk) : undefined;
    case 'rehearse':
      return state.at === 'rehearse' ? rehearse(signIn, state, answer.secret, desk) : undefined;
    case 'back':
      if (state.at === 'rehearse' && state.chosen === 'handed-out') return newPassword(state, state);
      return state.at === 'choose-password' || state.at === 'rehearse' ? newPassword(state) : undefined;
    case 'later':
      return state.at === 'expires-soon' ? later(signIn, state, desk) : undefined;
    case 'change-now':
      // Until it has expired, it is one's own wish
      return state.at === 'expires-soon'
        ? newPassword({ ...state, reason: state.reason === 'expired' ? 'own-wish' : state.reason })
        : undefined;
    case 'passkey':
      return givePasskey(signIn, answer.passkey, desk);
    case 'not-now':
      return state.at === 'step-up' ? giveUp(signIn, state, desk) : undefined;
    case 'ask-adult':
      return state.at === 'step-up' ? askAdult({ ...signIn, state }, { adult: answer.adult, sender }, desk) : undefined;
    case 'cancel':
      if (state.at === 'asked') return callOffAsking(state, desk);
      return state.at === 'waiting' ? callOff(state, desk) : undefined;
    case 'restart':
      return signIn.purpose === 'step-up' || state.at === 'username' || state.at === 'done'
        ? undefined
        : startAnew(state, desk);
    case 'through-window':
      return state.at === 'window' ? goThrough(signIn, state, answer.code, desk) : undefined;
    case 'to-window':
      if (state.at === 'asked') return fromAskedToDoor(state, desk);
      return state.at === 'waiting' ? toDoor(signIn, state, desk) : undefined;
    case 'pass-by':
      return state.at === 'window' ? passBy(state, desk) : undefined;
  }
}

/**
 * "I can remember it": on to the rehearsal of what that drawing showed. Another one may have come after it, as from a page that
 * went while it was drawn: nobody rehearses what they have not seen, so the step begins anew.
 */
function rehearsal(state: At<'new-password'>, draw: string | undefined): Move | undefined {
  const { pending } = state;
  if (pending === undefined) return undefined;
  if (draw === undefined || draw !== state.draw) {
    return { state: { ...newPassword(state).state, failure: { code: 'draw-overtaken', data: {} } } };
  }
  return { state: { at: 'rehearse', ...renewing(state), chosen: 'handed-out', pending, draw } };
}

async function giveUp(signIn: SignIn, state: At<'step-up'>, desk: Desk): Promise<Move> {
  const ways = [...(await waysOf(signIn.id, state, desk)), ...(await adultsFor({ ...signIn, state }, desk))];
  return { state: { at: 'given-up', person: state.person, hadWay: ways.length > 0 } };
}

/** To a password that is handed out anew; what was handed out before still counts until then, where something was. */
function newPassword(state: Parameters<typeof renewing>[0], before?: HandedOut): { state: At<'new-password'> } {
  const handedOut = before && { pending: before.pending, draw: before.draw };
  return { state: { at: 'new-password', ...renewing(state), ...handedOut } };
}
