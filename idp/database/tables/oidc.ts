import type { ColumnType, Generated } from 'kysely';

/** JSON goes in as text and comes out parsed, on both kinds of database. */
export type Json<T> = ColumnType<T, string, string>;

/** What oidc-provider keeps between requests: sessions, codes, tokens, grants, interactions. */
export interface OidcArtifact {
  model: string;
  /** SHA-256 of the id: whoever reads the table cannot use a code, token or session from it. */
  id: string;
  payload: Json<Record<string, unknown>>;
  grant_id: string | null;
  uid: string | null;
  user_code: string | null;
  expires_at: Date | null;
  /** Since when it has been used up; of a session, since when it was ended from elsewhere. */
  consumed_at: Date | null;
  /** Whose it is: of an interaction, who has just signed in by it. */
  account: string | null;
}

export interface OidcKey {
  kid: string;
  purpose: 'sign' | 'cookie' | 'pairwise';
  /** A private JWK (RFC 7517) for `sign`, `{ k }` in base64url for the others. */
  secret: Json<Record<string, unknown>>;
  created_at: Generated<Date>;
  /** Since when it only verifies. */
  retired_at: Date | null;
}

export interface OidcClient {
  id: string;
  /** Shown to people: where they are on the way to. */
  name: string;
  /** SHA-256 of the secret, in base64url; null for a public client. */
  secret_hash: string | null;
  /** Client metadata in the words of OpenID Connect Registration, without id and secret. */
  metadata: Json<Record<string, unknown>>;
}

export interface OidcTables {
  oidc_artifacts: OidcArtifact;
  oidc_keys: OidcKey;
  oidc_clients: OidcClient;
}
