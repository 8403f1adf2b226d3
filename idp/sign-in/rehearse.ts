import type { Secret } from '../../shared/contract/answers.ts';
import { bandOf } from '../../shared/policy/band.ts';
import { writeAudit } from '../audit/audit.ts';
import { endWaysIn } from '../ways-in/end.ts';
import { useWayIn } from '../ways-in/use.ts';
import { useWindow } from '../windows/go-through.ts';
import { tellAdults } from '../windows/tell.ts';
import type { Desk, Ended } from './desk.ts';
import type { Move } from './move.ts';
import { firstPasskeyUntil } from './first-passkey.ts';
import { endOtherSignIns, type SignIn } from './sign-ins.ts';
import { type At, withFailure } from './state.ts';
import { personOf } from './step-of.ts';

/**
 * Entered once more as it was, the new password counts: with the step that says so, the entry in the audit log and the
 * end of every other session, or not at all (docs/decisions/0018).
 */
export async function rehearse(signIn: SignIn, state: At<'rehearse'>, secret: Secret, desk: Desk): Promise<Move> {
  const { passwords, sessions, throttle } = desk;
  const { person, pending, reason } = state;
  if (!(await passwords.matches(pending, secret))) {
    return { state: withFailure(state, { code: 'rehearsal-differs', data: {} }) };
  }
  const owner = await personOf(person, desk);
  const madeIn = bandOf(owner);
  let ended: Ended | undefined;
  return {
    state: { at: 'done', person },
    alongside: async (transaction) => {
      const at = desk.now();
      const { opening, letter, username } = state;
      if (opening !== undefined && !(await useWindow(transaction, { opening, pupil: person }, signIn.client, at))) {
        return { at: 'username', username, failure: { code: 'window-over', data: {} } };
      }
      const used =
        letter === undefined ? undefined : await useWayIn(transaction, { id: letter, person }, signIn.client, at);
      if (letter !== undefined && used === undefined) {
        return { at: 'way-in', username, failure: { code: 'letter-over', data: {} } };
      }
      await endWaysIn(transaction, person, null, at);
      await passwords.replace(transaction, person, { kind: secret.kind, hash: pending, madeIn, at });
      await throttle.unlock(transaction, owner);
      await writeAudit(transaction, { event: 'password-changed', person, client: signIn.client, way: reason }, at);
      await endOtherSignIns(transaction, person, signIn);
      if (opening === undefined) await tellAdults(transaction, { pupils: [person], openers: [] }, at); // a window has told them
      ended = await sessions.endOthers(transaction, person, signIn);
      const { count, isHere } = ended;
      const offers =
        used?.how === 'paper' ? await firstPasskeyUntil(owner, { ...desk, database: transaction }) : undefined;
      return {
        at: 'done',
        person,
        ...(count > 0 && { ended: count }),
        ...(isHere && { isHere }),
        ...(offers !== undefined && { offers }),
      };
    },
    afterwards: async () => ended?.tellServices(),
  };
}
