import { findWindow, type Window } from '../windows/find.ts';
import type { Desk } from './desk.ts';
import type { SignIn } from './sign-ins.ts';
import type { SignInState } from './state.ts';

/**
 * The window through which this browser has gone for this person already, in a sign-in that was left before there was a new
 * password: a page that was closed, an address that was typed anew. As long as the window would be open; undefined when there is none.
 */
export async function leftInTheMiddle(
  { id }: Pick<SignIn, 'id'>,
  pupil: string,
  { database, now }: Pick<Desk, 'database' | 'now'>,
): Promise<Window | undefined> {
  const earlier = await database
    .selectFrom('sign_ins as earlier')
    .innerJoin('sign_ins as present', 'present.browser', 'earlier.browser')
    .where('present.id', '=', id)
    .where('earlier.id', '!=', id)
    .where('earlier.person', '=', pupil)
    .where('earlier.expires_at', '>', now())
    .select('earlier.state')
    .execute();
  for (const { state } of earlier as readonly { state: SignInState }[]) {
    if (!('reason' in state) || !('opening' in state)) continue;
    const window = await findWindow(database, { opening: state.opening, pupil }, 'taken', now());
    if (window !== undefined && window.expiresAt > now()) return window;
  }
  return undefined;
}
