import { failure } from '../../shared/contract/errors.ts';
import type { Validity } from '../../shared/policy/lifecycle/validity.ts';
import type { Person } from '../people/people.ts';
import { policyFor } from './about.ts';
import type { Desk } from './desk.ts';
import type { SignIn } from './sign-ins.ts';
import type { SignInState } from './state.ts';

/** Where somebody comes whose secret was right: by how the secret stands, and by what they came for. */
export function leadOn({ purpose }: SignIn, person: Person, standing: Validity, { policy }: Desk): SignInState {
  const who = { person: person.id, username: person.username };
  // Back to the name: at a school's computer the next one is somebody else
  if (!person.belongs) return { at: 'username', username: '', failure: { code: 'left-school', data: {} } };
  if (standing.at === 'ended') return { at: 'refused', person: person.id, failure: failure('locked-for-good', {}) };
  if (standing.at === 'over') return { at: 'new-password', ...who, reason: standing.reason };
  if (purpose === 'change') {
    const { mayChoose } = policyFor(policy, person);
    if (mayChoose) return { at: 'new-password', ...who, reason: 'own-wish' };
    return { at: 'refused', person: person.id, failure: failure('needs-adult', {}) };
  }
  if (standing.at === 'valid') return { at: 'done', person: person.id };
  const { reason, daysLeft, mayWait } = standing;
  return { at: 'expires-soon', ...who, reason, daysLeft, mayWait };
}
