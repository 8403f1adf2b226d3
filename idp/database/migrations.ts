import type { Migration } from 'kysely/migration';
import * as oidc from './migrations/0001-oidc.ts';
import * as people from './migrations/0002-people.ts';
import * as signIn from './migrations/0003-sign-in.ts';

/** In the order of their names. One that has been released never changes; a new need is a new file. */
export const migrations: Record<string, Migration> = {
  '0001-oidc': oidc,
  '0002-people': people,
  '0003-sign-in': signIn,
};
