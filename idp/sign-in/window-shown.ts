import type { Step } from '../../shared/contract/sign-in.ts';
import { findPersonById } from '../people/people.ts';
import { findWindow } from '../windows/find.ts';
import { policyFor } from './about.ts';
import type { Desk } from './desk.ts';
import type { At } from './state.ts';
import { pupilOf } from './window.ts';

type Shown = Pick<Extract<Step, { at: 'window' }>, 'gives' | 'form' | 'codeShownBy' | 'openedBy' | 'secondsLeft'>;

/**
 * What the page shows of a window. Whoever only typed a username reads who opened it where no words are asked for, and else only
 * as what: it says where the words are to be seen.
 */
export async function windowShown(state: At<'window'>, desk: Desk): Promise<Shown> {
  const pupil = pupilOf(state);
  const window = await findWindow(desk.database, { opening: state.opening, pupil }, 'open', desk.now());
  const asksCode = window !== undefined && window.code !== null;
  const isProven = state.gives === 'step-up';
  const person = isProven ? undefined : await findPersonById(desk.database, pupil, desk.now());
  const form = person && policyFor(desk.policy, person).form;
  const left = window === undefined ? 0 : window.expiresAt.getTime() - desk.now().getTime();
  return {
    gives: state.gives,
    ...(form !== undefined && { form }),
    ...(asksCode && { codeShownBy: window.openedAs }),
    ...(window !== undefined && (isProven || !asksCode) && { openedBy: window.by }),
    secondsLeft: Math.max(0, Math.ceil(left / 1000)),
  };
}

/** Who opened the way to the new password, if an adult did. */
export async function openedBy(
  { opening, by, person }: At<'new-password'>,
  { database, now }: Desk,
): Promise<{ openedBy?: string }> {
  if (by !== undefined) {
    const adult = await findPersonById(database, by, now());
    return adult === undefined ? {} : { openedBy: adult.givenName };
  }
  if (opening === undefined) return {};
  const window = await findWindow(database, { opening, pupil: person }, 'taken', now());
  return window === undefined ? {} : { openedBy: window.by };
}
