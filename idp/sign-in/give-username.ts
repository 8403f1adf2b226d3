import { usernameFailure } from '../../shared/flow/sign-in.ts';
import { findPersonByUsername, normalUsername } from '../people/people.ts';
import type { Desk } from './desk.ts';
import { leftInTheMiddle } from './left-in-the-middle.ts';
import type { Move } from './move.ts';
import type { SignIn } from './sign-ins.ts';
import { keptFailure } from './state.ts';
import { doorToPassword } from './window.ts';

/**
 * On to the secret: the one that the person has, or for a name that nobody has the one that its decoy has. Or to the window that
 * an adult has opened for the person, as long as it is; whoever has gone through one in this browser goes on behind it.
 */
export async function giveUsername(signIn: SignIn, typed: string, desk: Desk): Promise<Move> {
  const { database, passwords, decoys, now } = desk;
  const typo = usernameFailure(typed);
  if (typo !== undefined) return { state: { at: 'username', username: typed, failure: keptFailure(typo, now()) } };
  const username = normalUsername(typed);
  const person = await findPersonByUsername(database, username, now());
  const door = await doorToPassword(person?.id, username, desk);
  if (door !== undefined) return { state: door };
  const within = await leftInTheMiddle(signIn, person?.id ?? '', desk);
  if (within !== undefined) {
    const { pupil, opening } = within;
    return { state: { at: 'new-password', person: pupil, username, reason: 'reset', opening } };
  }
  const kind = await passwords.kindOf(person?.id ?? '');
  return { state: { at: 'secret', username, kind: kind ?? decoys.kindOf(username) } };
}
