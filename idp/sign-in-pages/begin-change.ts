import { randomBytes } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Provider } from 'oidc-provider';
import { browserSession } from '../oidc/browser-session.ts';
import type { Desk } from '../sign-in/desk.ts';
import type { SignIn } from '../sign-in/sign-ins.ts';
import type { SignInState } from '../sign-in/state.ts';
import { findOrBegin } from './begin.ts';

/** Begins what leads to a new password and to no service, in the browser that asks. `stateFor`: by who is signed in there. */
export async function beginChange(
  c: Context<{ Bindings: HttpBindings }>,
  provider: Provider,
  desk: Desk,
  stateFor: (accountId: string | undefined) => Promise<SignInState>,
): Promise<SignIn> {
  const { accountId, uid } = await browserSession(provider, c.env);
  const id = randomBytes(24).toString('base64url');
  const session = accountId === undefined ? null : uid;
  const state = await stateFor(accountId);
  return findOrBegin(c, { id, purpose: 'change', service: '', client: null, session, state }, desk);
}
