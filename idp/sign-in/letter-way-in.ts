import { failure } from '../../shared/contract/errors.ts';
import { findPersonByUsername } from '../people/people.ts';
import { readCode } from '../ways-in/code.ts';
import { tryCode } from '../ways-in/use.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import { type At, keptFailure, withFailure } from './state.ts';

/**
 * Takes the code of a letter or a mail as the way to a new password for this username, and to nothing else. Tries are counted by name, known or
 * not, and apart from those at the password, so that a letter lets in whose password is locked. Every refusal is the same one.
 */
export async function letterWayIn(
  state: At<'way-in'>,
  { typed, address }: { readonly typed: string; readonly address: string },
  desk: Desk,
): Promise<Move> {
  const { username } = state;
  const { database, throttle, codes } = desk;
  const now = desk.now();
  const attempt = { username, address, secret: 'letter' } as const;
  const pause = await throttle.begin(attempt, now);
  if (pause !== undefined) return { state: withFailure(state, keptFailure(pause, now)) };
  const person = await findPersonByUsername(database, username, now);
  const code = readCode(typed);
  const isReadable = person !== undefined && code !== undefined;
  const letter = isReadable ? await tryCode(database, { person: person.id, code }, codes, now) : undefined;
  if (person === undefined || letter === undefined) {
    const wrong = (await throttle.fail(attempt, now)) ?? failure('letter-wrong', {});
    return { state: withFailure(state, keptFailure(wrong, now)) };
  }
  await throttle.succeed(attempt);
  return { state: { at: 'new-password', person: person.id, username, reason: 'reset', letter } };
}
