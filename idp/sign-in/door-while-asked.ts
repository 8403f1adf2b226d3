import type { Step } from '../../shared/contract/sign-in.ts';
import { findPersonByUsername } from '../people/people.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import type { At } from './state.ts';
import { type AtDoor, doorToPassword } from './window.ts';
import { windowShown } from './window-shown.ts';

/** The door to a new password that an adult has opened while others are asked for one. It is looked for behind every name. */
async function doorOf({ username }: At<'asked'>, desk: Desk): Promise<AtDoor | undefined> {
  const pupil = await findPersonByUsername(desk.database, username, desk.now());
  return doorToPassword(pupil?.id, username, desk);
}

/** What the page with the number shows of it: no more than the door itself does to whoever has only typed a name. */
export async function doorWhileAsked(
  state: At<'asked'>,
  desk: Desk,
): Promise<Pick<Extract<Step, { at: 'waiting' }>, 'door'>> {
  const door = await doorOf(state, desk);
  if (door === undefined) return {};
  const { openedBy } = await windowShown(door, desk);
  return { door: openedBy === undefined ? {} : { by: openedBy } };
}

/** From the number to that door, while the others stay asked. */
export async function fromAskedToDoor(state: At<'asked'>, desk: Desk): Promise<Move | undefined> {
  const door = await doorOf(state, desk);
  const { request, number, until } = state;
  return door && { state: { ...door, asked: { request, number, until } } };
}
