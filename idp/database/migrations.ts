import type { Migration } from 'kysely/migration';
import * as oidc from './migrations/0001-oidc.ts';

/** In the order of their names. One that has been released never changes; a new need is a new file. */
export const migrations: Record<string, Migration> = {
  '0001-oidc': oidc,
};
