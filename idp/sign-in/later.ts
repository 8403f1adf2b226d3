import type { Desk } from './desk.ts';
import { leadOn } from './lead-on.ts';
import type { Move } from './move.ts';
import type { SignIn } from './sign-ins.ts';
import { standingOf } from './standing.ts';
import type { At } from './state.ts';
import { personOf } from './step-of.ts';
import { orWindow } from './window.ts';

/** "Later", as long as it is offered: how the password stands is asked again, since midnight may have passed. */
export async function later(signIn: SignIn, state: At<'expires-soon'>, desk: Desk): Promise<Move | undefined> {
  const { database, passwords } = desk;
  const person = await personOf(state.person, desk);
  const known = await passwords.known(database, person.id);
  if (known === undefined) return undefined;
  const standing = await standingOf(person, known, desk);
  if (standing.at !== 'expires-soon' || !standing.mayWait) return { state: leadOn(signIn, person, standing, desk) };
  return {
    state: await orWindow(signIn, { at: 'done', person: person.id }, desk),
    alongside: async (transaction) => {
      await passwords.countLater(transaction, person.id);
      return undefined;
    },
  };
}
