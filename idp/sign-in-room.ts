import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import type { FindAccess } from './oidc/access.ts';
import type { Accounts } from './oidc/accounts.ts';
import type { ServiceAsks } from './oidc/service-asks.ts';

/** Node's own request and response are in `c.env.incoming` and `c.env.outgoing`, as oidc-provider wants them. */
export type Routes = Hono<{ Bindings: HttpBindings }>;

/** The room where people prove who they are. The provider sends them to `/sign-in/:uid` and waits for the result. */
export interface SignInRoom {
  readonly accounts: Accounts;
  /** By which institutions somebody gets into a service by agreement; without it every service takes everybody. */
  readonly findAccess?: FindAccess;
  /** Where services ask that have no browser of the person's, if they can. */
  readonly asks?: ServiceAsks;
  /** Everything under /sign-in, /password, /me and /api. */
  routes(provider: Provider): Routes;
  /** Ends what keeps connections open; the database is still there. */
  close?(): Promise<void>;
  /** Removes what is over in the room's own tables; asked every few minutes. */
  deleteExpired?(now: Date): Promise<void>;
}
