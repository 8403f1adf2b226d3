import type { OidcTables } from './tables/oidc.ts';

/** Every table, by name. A new area is a file in tables/ and a name here. */
export interface Tables extends OidcTables {}
