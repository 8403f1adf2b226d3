import { UniloginError } from '../../shared/contract/errors.ts';
import type { Desk } from '../sign-in/desk.ts';
import { whereItStands } from '../sign-in/settle.ts';
import type { SignIn } from '../sign-in/sign-ins.ts';
import type { At } from '../sign-in/state.ts';

export type LookingForWayIn = SignIn & { readonly state: At<'way-in'> };

export function isLookingForWayIn(signIn: SignIn): signIn is LookingForWayIn {
  return signIn.state.at === 'way-in';
}

/** @throws UniloginError `interaction-expired` when the sign-in stands elsewhere, or is another browser's */
export async function findWayIn(id: string, browser: string | undefined, desk: Desk): Promise<LookingForWayIn> {
  const signIn = await whereItStands(id, browser, desk);
  if (!isLookingForWayIn(signIn)) throw new UniloginError('interaction-expired', {});
  return signIn;
}
