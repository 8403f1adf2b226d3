import { approvalsStates } from './approvals-states.ts';
import type { LiveState } from './live-state.ts';
import { loginStates, statusStates } from './login-states.ts';
import { passkeysStates } from './passkeys-states.ts';
import { passwordStates, picturePadStates } from './password-states.ts';
import { pupilsStates } from './pupils-states.ts';
import { signInStates } from './sign-in-states.ts';
import { stepUpStates } from './step-up-states.ts';

/** The states of each element, by its tag. */
export const liveStates: Readonly<Record<string, readonly LiveState[]>> = {
  'unilogin-login': loginStates,
  'unilogin-status': statusStates,
  'unilogin-sign-in': signInStates,
  'unilogin-picture-pad': picturePadStates,
  'unilogin-password': passwordStates,
  'unilogin-step-up': stepUpStates,
  'unilogin-approvals': approvalsStates,
  'unilogin-pupils': pupilsStates,
  'unilogin-passkeys': passkeysStates,
};

/** The state in which an element is shown first. @throws Error where there is none of this name */
export function stateOf(tag: string, name: string): LiveState {
  const found = liveStates[tag]?.find((state) => state.name === name);
  if (!found) throw new Error(`<${tag}> has no state ${name}`);
  return found;
}
