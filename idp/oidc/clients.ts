import { createHash } from 'node:crypto';
import type { AllClientMetadata } from 'oidc-provider';
import { sql } from 'kysely';
import * as v from 'valibot';
import type { Database } from '../database/open.ts';
import { isSame } from '../is-same.ts';
import { ByAgreementSchema, byAgreementKey, vitalOf } from './by-agreement.ts';
import { cibaGrant } from './ciba-grant.ts';
import { extensionKey, originOfExtension } from './extension-client.ts';
import { inlineKey, InlineOriginsSchema } from './inline-origins.ts';
import { oldLinksBack, oldLinksKey, oldLinksOf, OldLinksSchema } from './old-links.ts';
import { levelsKey, ServiceLevelsSchema } from './service-levels.ts';

const ClientId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{2,62}$/));
const WebAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//));

const Registration = v.strictObject({
  id: ClientId,
  /** Shown to people. */
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
  /** Absent: a public client, which keeps no secret. */
  secret: v.optional(v.pipe(v.string(), v.minLength(32))),
  /** None for a service that only asks without a browser, or signs in by former links alone. */
  redirectUris: v.array(WebAddress),
  postLogoutRedirectUris: v.optional(v.array(WebAddress), []),
  backchannelLogoutUri: v.optional(WebAddress),
  /** The light connection: institution numbers and a pseudonym of this service only (FACTS.md section 6). */
  light: v.optional(v.boolean(), false),
  levels: v.optional(ServiceLevelsSchema, {}),
  /** Whether it may ask without a browser, as an app on a tablet does (CIBA, docs/ciba.md). */
  asksWithoutBrowser: v.optional(v.boolean(), false),
  /** Whether it is the browser extension, whose tokens open the identity API (decision 0048). */
  isExtension: v.optional(v.boolean(), false),
  oldLinks: v.optional(OldLinksSchema),
  /** Who answers for it: nobody gets in but where an institution has agreed. Absent: the provider's own (decision 0057). */
  supplier: v.optional(ByAgreementSchema.entries.supplier),
  needs: v.optional(ByAgreementSchema.entries.needs, []),
  licence: v.optional(ByAgreementSchema.entries.licence, 'not-needed'),
  /** Origins whose pages may show the sign-in in a frame (`display="inline"`, decision 0058). */
  inlineOrigins: v.optional(InlineOriginsSchema, []),
});

/** A service as it is registered. Addresses count exactly, to the letter. */
export const ClientSchema = v.pipe(
  Registration,
  v.check(
    ({ redirectUris, asksWithoutBrowser, oldLinks }) =>
      redirectUris.length > 0 || asksWithoutBrowser || oldLinks !== undefined,
    'redirectUris',
  ),
  v.check(
    ({ inlineOrigins, redirectUris }) =>
      inlineOrigins.every((origin) => redirectUris.some((uri) => new URL(uri).origin === origin)),
    'of an origin that frames the sign-in, an address to which it comes back',
  ),
  v.check(
    ({ light, oldLinks }) => !light || oldLinks === undefined,
    'no usernames, as former links tell them, of the light connection',
  ),
  v.check(
    ({ asksWithoutBrowser, secret, light }) => !asksWithoutBrowser || (secret !== undefined && !light),
    'a secret, and no light connection, of a service that asks without a browser',
  ),
  v.check(
    ({ isExtension, secret, light, redirectUris }) =>
      !isExtension ||
      (secret === undefined && !light && redirectUris.every((uri) => originOfExtension(uri) !== undefined)),
    'no secret, no light connection, and addresses that a browser keeps for extensions, of the extension',
  ),
  v.check(
    ({ supplier, needs, licence, light, oldLinks, isExtension }) =>
      supplier === undefined
        ? needs.length === 0 && licence === 'not-needed'
        : !isExtension && (!light || needs.length === 0) && vitalOf(oldLinks).every((one) => needs.includes(one)),
    'a supplier with what it needs: nothing of the light connection, the username of former links; none of the extension',
  ),
);
export type ClientRegistration = v.InferInput<typeof ClientSchema>;

/** Registers a service, or registers it anew under the same id. @throws ValiError */
export async function saveClient(database: Database, registration: ClientRegistration): Promise<void> {
  const client = v.parse(ClientSchema, registration);
  const row = {
    name: client.name,
    secret_hash: client.secret === undefined ? null : hashSecret(client.secret),
    metadata: JSON.stringify(toMetadata(client)),
  };
  await database
    .insertInto('oidc_clients')
    .values({ id: client.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/**
 * The client in oidc-provider's words; its `client_secret` is the hash that `isSecret` compares with. Given our own issuer, one with
 * former links may come back to us too.
 */
export async function findClient(
  database: Database,
  id: string,
  issuer?: string,
): Promise<AllClientMetadata | undefined> {
  if (!v.is(ClientId, id)) return undefined; // anything may stand in a request, and Postgres refuses some of it
  const row = await database.selectFrom('oidc_clients').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const secret = row.secret_hash === null ? {} : { client_secret: row.secret_hash };
  const redirect_uris = redirectUrisOf(row.metadata);
  const back = oldLinksOf(row.metadata) && issuer !== undefined ? [issuer + oldLinksBack] : [];
  return {
    ...row.metadata,
    redirect_uris: [...redirect_uris, ...back],
    client_id: row.id,
    client_name: row.name,
    ...secret,
  };
}

/** Every service, by the name that people know, with the addresses to which its sign-ins come back. The extension is none. */
export async function registeredServices(database: Database): Promise<{ name: string; redirectUris: string[] }[]> {
  const rows = await database
    .selectFrom('oidc_clients')
    .select(['name', 'metadata'])
    .where(sql<boolean>`not metadata @> ${JSON.stringify({ [extensionKey]: true })}::jsonb`)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(({ name, metadata }) => ({
    name,
    redirectUris: [...redirectUrisOf(metadata), ...(oldLinksOf(metadata)?.addresses ?? [])],
  }));
}

const redirectUrisOf = (metadata: Record<string, unknown>) => v.parse(v.array(v.string()), metadata['redirect_uris']);

/** The addresses to which the sign-ins of registered extensions come back. */
export async function extensionAddresses(database: Database): Promise<string[]> {
  const rows = await database
    .selectFrom('oidc_clients')
    .select('metadata')
    .where(sql<boolean>`metadata @> ${JSON.stringify({ [extensionKey]: true })}::jsonb`)
    .execute();
  return rows.flatMap(({ metadata }) => redirectUrisOf(metadata));
}

/** Whether `secret` is the one whose hash is kept; takes the same time either way. */
export function isSecret(secret: string, hash: string): boolean {
  return isSame(hashSecret(secret), hash);
}

/** Secrets are long and random, so that a plain hash keeps them. */
function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

function toMetadata(client: v.InferOutput<typeof ClientSchema>): AllClientMetadata {
  const hasBrowser = client.redirectUris.length > 0 || client.oldLinks !== undefined;
  return {
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.postLogoutRedirectUris,
    response_types: hasBrowser ? ['code'] : [],
    grant_types: [
      ...(hasBrowser ? ['authorization_code'] : []),
      'refresh_token',
      ...(client.asksWithoutBrowser ? [cibaGrant] : []),
    ],
    ...(client.asksWithoutBrowser && { backchannel_token_delivery_mode: 'poll' }),
    token_endpoint_auth_method: client.secret === undefined ? 'none' : 'client_secret_basic',
    require_auth_time: true,
    subject_type: client.light ? 'pairwise' : 'public',
    [levelsKey]: client.levels,
    ...(client.inlineOrigins.length > 0 && { [inlineKey]: client.inlineOrigins }),
    ...(client.isExtension && { [extensionKey]: true }),
    ...(client.oldLinks && { [oldLinksKey]: client.oldLinks }),
    ...(client.supplier && {
      [byAgreementKey]: { supplier: client.supplier, needs: client.needs, licence: client.licence },
    }),
    ...(client.backchannelLogoutUri !== undefined && {
      backchannel_logout_uri: client.backchannelLogoutUri,
      backchannel_logout_session_required: true,
    }),
  };
}
