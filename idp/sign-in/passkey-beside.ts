import { toFailure } from '../../shared/contract/errors.ts';
import type { PasskeyAnswer, PasskeyQuestion } from '../../shared/contract/passkey-proof.ts';
import type { Place } from '../passkeys/challenges.ts';
import { askForPasskey, provePasskey } from '../passkeys/prove.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import type { SignIn } from './sign-ins.ts';
import { type At, keptFailure, withFailure } from './state.ts';
import { vouch } from './vouch.ts';

/** An answer to the pupil's own question is none to this one, and the other way round. */
const placeOf = ({ id, client }: Pick<SignIn, 'id' | 'client'>): Place => ({ for: 'beside', id, client });

/** Asks for any passkey there is for us, so that the question names no grown-up; a telephone of their own can answer. */
export function askBeside(signIn: Pick<SignIn, 'id' | 'client'>, desk: Desk): Promise<PasskeyQuestion> {
  return askForPasskey(desk, placeOf(signIn));
}

/** Takes the word of whose passkey it was: no session of theirs is made. */
export async function passkeyMove(
  signIn: SignIn & { readonly state: At<'step-up'> },
  answer: PasskeyAnswer,
  desk: Desk,
): Promise<Move> {
  const proven = await provePasskey(desk, placeOf(signIn), answer).catch(toFailure);
  if ('code' in proven) return { state: withFailure(signIn.state, keptFailure(proven, desk.now())) };
  return vouch(signIn, { people: [proven.id], way: 'passkey' }, desk);
}
