import { UniloginError } from '../../shared/contract/errors.ts';
import type { Upstream } from '../federation/upstream.ts';
import type { Desk } from '../sign-in/desk.ts';
import { findSignIn, type SignIn } from '../sign-in/sign-ins.ts';
import type { At, Wanting } from '../sign-in/state.ts';

export type SteppingUp = SignIn & { readonly state: At<'step-up'> };

/** @throws UniloginError `interaction-expired` when the sign-in stands elsewhere, or is another browser's */
export async function findStepUp(id: string, browser: string | undefined, desk: Desk): Promise<SteppingUp> {
  const signIn = await findSignIn(desk.database, id, browser, desk.now());
  if (!isSteppingUp(signIn)) throw new UniloginError('interaction-expired', {});
  return signIn;
}

function isSteppingUp(signIn: SignIn): signIn is SteppingUp {
  return signIn.state.at === 'step-up';
}

/** Whether it can take what somebody brings back: as they were away, a grown-up elsewhere may have been asked in another tab. */
export function isWanting(signIn: SignIn): signIn is SignIn & { readonly state: Wanting } {
  return signIn.state.at === 'step-up' || signIn.state.at === 'waiting';
}

/** @throws UniloginError `interaction-expired` when there is none of this name */
export function upstreamOf(id: string, { upstreams }: Pick<Desk, 'upstreams'>): Upstream {
  const found = upstreams.find((one) => one.id === id);
  if (found === undefined) throw new UniloginError('interaction-expired', {});
  return found;
}
