import { toFailure } from '../../shared/contract/errors.ts';
import type { PasskeyAnswer, PasskeyQuestion } from '../../shared/contract/passkey-proof.ts';
import type { Place } from '../passkeys/challenges.ts';
import { askForPasskey, provePasskey } from '../passkeys/prove.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import type { SignIn } from './sign-ins.ts';
import { type At, keptFailure, withFailure } from './state.ts';
import { wayInBy } from './way-in.ts';

/** An answer to a sign-in's question, or to an adult's beside, is none to this one. */
const placeOf = ({ id, client }: Pick<SignIn, 'id' | 'client'>): Place => ({ for: 'way-in', id, client });

/** Asks for any passkey there is for us, whatever username was typed: the question tells nothing about it. */
export function askWayIn(signIn: Pick<SignIn, 'id' | 'client'>, desk: Desk): Promise<PasskeyQuestion> {
  return askForPasskey(desk, placeOf(signIn));
}

/** Takes whose passkey it was as the way to a new password. No session of theirs is made. */
export async function passkeyWayIn(
  signIn: SignIn & { readonly state: At<'way-in'> },
  answer: PasskeyAnswer,
  desk: Desk,
): Promise<Move> {
  const proven = await provePasskey(desk, placeOf(signIn), answer).catch(toFailure);
  if ('code' in proven) return { state: withFailure(signIn.state, keptFailure(proven, desk.now())) };
  return wayInBy(signIn, signIn.state, { people: [proven.id], way: 'passkey' }, desk);
}
