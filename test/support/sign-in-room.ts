import { Hono } from 'hono';
import type { AccountClaims } from '../../idp/oidc/accounts.ts';
import { signInResult } from '../../idp/oidc/sign-in-result.ts';
import type { Routes, SignInRoom } from '../../idp/sign-in-room.ts';

/** A room in which whoever comes is somebody at once: the one that `login_hint` names, or the first of `people`. */
export function openDoorRoom(people: Record<string, AccountClaims>): SignInRoom {
  return {
    accounts: { find: (id) => Promise.resolve(people[id]) },
    routes(provider) {
      const routes: Routes = new Hono();
      routes.get('/sign-in/:uid', async (c) => {
        const { params } = await provider.interactionDetails(c.env.incoming, c.env.outgoing);
        const hint = String(params['login_hint']);
        const accountId = hint in people ? hint : (Object.keys(people)[0] ?? '');
        const result = signInResult(accountId);
        return c.redirect(await provider.interactionResult(c.env.incoming, c.env.outgoing, result), 303);
      });
      routes.post('/api/echo', async (c) => c.json({ length: (await c.req.text()).length }));
      routes.post('/api/fail', async (c) => {
        throw new Error(await c.req.text());
      });
      return routes;
    },
  };
}

/** Two pupils: one whose session ends when idle, one whose does not. */
export const pupils = {
  'account-ida': {
    name: 'Ida Vinther',
    uniid: 'idav0001',
    aktoer_gruppe: 'Elev',
    institutionsnumre: ['012345'],
    endsWhenIdle: true,
  },
  'account-oskar': {
    name: 'Oskar Lund',
    uniid: 'oska0002',
    aktoer_gruppe: 'Elev',
    institutionsnumre: ['012345', '654321'],
    endsWhenIdle: false,
  },
} satisfies Record<string, AccountClaims>;
