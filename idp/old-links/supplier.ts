import type { Database } from '../database/open.ts';
import { findClient } from '../oidc/clients.ts';
import { type OldLinks, oldLinksOf } from '../oidc/old-links.ts';

/** A service that has registered former links, as its supplier knows it. */
export interface Supplier extends OldLinks {
  readonly id: string;
  readonly name: string;
}

/** Undefined for a service that has none, as for one that nobody knows. */
export async function findSupplier(database: Database, id: string): Promise<Supplier | undefined> {
  const client = await findClient(database, id);
  const links = oldLinksOf(client);
  return client && links && { ...links, id, name: client.client_name ?? id };
}
