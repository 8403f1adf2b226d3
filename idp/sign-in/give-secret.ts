import { type Failure, failure } from '../../shared/contract/errors.ts';
import type { Secret } from '../../shared/contract/answers.ts';
import { findPersonByUsername } from '../people/people.ts';
import type { Desk } from './desk.ts';
import { leadOn } from './lead-on.ts';
import type { Move } from './move.ts';
import type { SignIn } from './sign-ins.ts';
import { standingOf } from './standing.ts';
import { type At, keptFailure, withFailure } from './state.ts';
import { orDoor, orWindow } from './window.ts';

/** Proves the secret. A name that nobody has is counted, hashed and refused as any other. */
export async function giveSecret(
  signIn: SignIn,
  state: At<'secret'>,
  { secret, address }: { secret: Secret; address: string },
  desk: Desk,
): Promise<Move> {
  const { database, passwords, throttle } = desk;
  const now = desk.now();
  const attempt = { username: state.username, address };
  const person = await findPersonByUsername(database, state.username, now);
  const refused = async (why: Failure): Promise<Move> => ({
    state: await orDoor(signIn, withFailure(state, keptFailure(why, now)), person?.id, desk),
  });
  const pause = await throttle.begin(attempt, now);
  if (pause !== undefined) return refused(pause);

  const known = await passwords.prove(person?.id, secret);
  if (person === undefined || known === undefined) {
    return refused((await throttle.fail(attempt, now)) ?? failure('wrong-credentials', {}));
  }
  await throttle.succeed(attempt);
  return {
    state: await orWindow(signIn, leadOn(signIn, person, await standingOf(person, known, desk), desk), desk),
    alongside: async (transaction) => {
      if (await passwords.isStill(transaction, person.id, known)) return undefined;
      return withFailure(state, { code: 'wrong-credentials', data: {} }); // changed at this moment, elsewhere
    },
  };
}
