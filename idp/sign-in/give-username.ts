import { usernameFailure } from '../../shared/flow/sign-in.ts';
import { findPersonByUsername, normalUsername } from '../people/people.ts';
import { openWindowOf } from '../windows/find.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import { keptFailure } from './state.ts';

/**
 * On to the secret: the one that the person has, or for a name that nobody has the one that its decoy has. Or to the window that
 * an adult has opened for the person, as long as it is.
 */
export async function giveUsername(typed: string, { database, passwords, decoys, now }: Desk): Promise<Move> {
  const typo = usernameFailure(typed);
  if (typo !== undefined) return { state: { at: 'username', username: typed, failure: keptFailure(typo, now()) } };
  const username = normalUsername(typed);
  const person = await findPersonByUsername(database, username, now());
  const window = await openWindowOf(database, person?.id ?? '', 'password', now());
  if (window !== undefined) {
    const { pupil, opening } = window;
    return { state: { at: 'window', gives: 'password', pupil, username, opening } };
  }
  const kind = await passwords.kindOf(person?.id ?? '');
  return { state: { at: 'secret', username, kind: kind ?? decoys.kindOf(username) } };
}
