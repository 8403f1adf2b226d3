import { basicCredentials } from '../basic-credentials.ts';
import type { Database } from '../database/open.ts';
import { isSame } from '../is-same.ts';
import { type ByAgreement, byAgreementOf, vitalOf } from '../oidc/by-agreement.ts';
import { findClient, isSecret } from '../oidc/clients.ts';
import { oldLinksOf } from '../oidc/old-links.ts';
import type { Bounds } from './state.ts';

/** A service, as its own supplier shows that it is theirs. */
export interface ProvenService extends ByAgreement {
  readonly client: string;
  readonly name: string;
  readonly bounds: Bounds;
}

/**
 * Whose secret an Authorization header has: the one of the token endpoint, or of the former links where a service signs in by them. A
 * service with neither cannot be asked for by anybody. @param authorization as it was sent (RFC 7617)
 */
export async function supplierBy(database: Database, authorization: string): Promise<ProvenService | undefined> {
  const { id, secret } = basicCredentials(authorization);
  const client = await findClient(database, id);
  const terms = byAgreementOf(client);
  if (client === undefined || terms === undefined) return undefined;
  const oldLinks = oldLinksOf(client);
  const isTheirs =
    (client.client_secret !== undefined && isSecret(secret, client.client_secret)) ||
    (oldLinks !== undefined && isSame(secret, oldLinks.secret));
  if (!isTheirs) return undefined;
  return {
    ...terms,
    client: id,
    name: client.client_name ?? id,
    bounds: { needs: terms.needs, vital: vitalOf(oldLinks) },
  };
}
