import { toFailure, UniloginError } from '../../shared/contract/errors.ts';
import type { PasskeyAnswer, PasskeyQuestion } from '../../shared/contract/passkey-proof.ts';
import { addRaise } from '../assurance/raises.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Place } from '../passkeys/challenges.ts';
import { askForPasskey, provePasskey } from '../passkeys/prove.ts';
import type { Person } from '../people/people.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import { hasPasskeyFor, worth } from './passkey-way.ts';
import type { SignIn } from './sign-ins.ts';
import { type At, keptFailure, withFailure } from './state.ts';

type Asking = At<'username'> | At<'step-up'>;

const placeOf = ({ id, client }: SignIn): Place => ({ for: 'sign-in', id, client });

/**
 * What to ask the authenticator. Who has not said who they are is asked for any passkey, whatever stands in the field: so the
 * question tells nothing about anybody. @throws UniloginError `interaction-expired` when the step takes none
 */
export async function askPasskey(signIn: SignIn, desk: Desk): Promise<PasskeyQuestion> {
  const state = await askingState(signIn, desk);
  if (state === undefined) throw new UniloginError('interaction-expired', {});
  return askForPasskey(desk, placeOf(signIn), state.at === 'step-up' ? state.person : undefined);
}

/** Proves the passkey: signs its owner in, at Substantial at once, or raises the session of whoever is signed in. */
export async function givePasskey(signIn: SignIn, passkey: PasskeyAnswer, desk: Desk): Promise<Move | undefined> {
  const state = await askingState(signIn, desk);
  if (state === undefined) return undefined;
  const proven = await provePasskey(desk, placeOf(signIn), passkey).catch(toFailure);
  if ('code' in proven) return { state: withFailure(state, keptFailure(proven, desk.now())) };
  return state.at === 'username' ? signInWith(signIn, proven, desk) : raiseWith(signIn, state, proven, desk);
}

/** A change of password begins with the password; a level that a passkey does not reach is asked for elsewhere. */
async function askingState({ state, purpose }: SignIn, desk: Desk): Promise<Asking | undefined> {
  if (state.at === 'username') return purpose === 'sign-in' ? state : undefined;
  return state.at === 'step-up' && (await hasPasskeyFor(state, desk)) ? state : undefined;
}

/** The session is not there yet: until it is, its raise is kept under the sign-in. */
function signInWith({ id }: SignIn, { id: person, belongs }: Person, desk: Desk): Move {
  if (!belongs) return { state: { at: 'username', username: '', failure: { code: 'left-school', data: {} } } };
  return {
    state: { at: 'done', person, by: 'passkey' },
    alongside: async (transaction) => {
      await addRaise(transaction, { session: id, person }, { ...worth, at: desk.now().getTime() });
      return undefined;
    },
  };
}

function raiseWith({ session, client }: SignIn, state: At<'step-up'>, proven: Person, desk: Desk): Move {
  const { person } = state;
  if (proven.id !== person || session === null) {
    return { state: withFailure(state, { code: 'passkey-unknown', data: {} }) };
  }
  return {
    state: { at: 'done', person },
    alongside: async (transaction) => {
      const at = desk.now();
      await addRaise(transaction, { session, person }, { ...worth, at: at.getTime() });
      await writeAudit(transaction, { event: 'level-raised', person, client, way: 'passkey' }, at);
      return undefined;
    },
  };
}
