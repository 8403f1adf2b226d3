import { policyFor } from './about.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import { type At, renewing } from './state.ts';
import { personOf } from './step-of.ts';

/** To an own choice, for those whom the table lets choose. */
export async function chooseOwn(state: At<'new-password'>, desk: Desk): Promise<Move | undefined> {
  if (!policyFor(desk.policy, await personOf(state.person, desk)).mayChoose) return undefined;
  return { state: { at: 'choose-password', ...renewing(state) } };
}
