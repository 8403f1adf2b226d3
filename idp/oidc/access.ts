import type { Client } from 'oidc-provider';
import type { DataCategory } from '../../shared/contract/agreements.ts';

/** By which institutions somebody gets into a service by agreement, and what of them it is told. By none: not at all. */
export interface Access {
  readonly institutions: readonly string[];
  readonly gives: readonly DataCategory[];
}

/** Undefined for a service of the provider's own, which takes everybody. */
export type FindAccess = (person: string, client: Client | undefined) => Promise<Access | undefined>;

/** Whether somebody may not go there. */
export function isShut(access: Access | undefined): boolean {
  return access !== undefined && access.institutions.length === 0;
}
