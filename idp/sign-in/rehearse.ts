import type { Secret } from '../../shared/contract/sign-in.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import { type At, withFailure } from './state.ts';

/** Entered once more as it was, the new password counts: with the step that says so, or not at all. */
export async function rehearse(state: At<'rehearse'>, secret: Secret, { passwords }: Desk): Promise<Move> {
  const { person, pending } = state;
  if (!(await passwords.matches(pending, secret))) {
    return { state: withFailure(state, { code: 'rehearsal-differs', data: {} }) };
  }
  return {
    state: { at: 'done', person },
    alongside: (transaction) => passwords.replace(transaction, person, { kind: secret.kind, hash: pending }),
  };
}
