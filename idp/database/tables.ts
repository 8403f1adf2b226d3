import type { AgreementTables } from './tables/agreements.ts';
import type { AskTables } from './tables/asks.ts';
import type { AssuranceTables } from './tables/assurance.ts';
import type { AuditTables } from './tables/audit.ts';
import type { FederationTables } from './tables/federation.ts';
import type { InstitutionTables } from './tables/institutions.ts';
import type { MailTables } from './tables/mails.ts';
import type { MaterialTables } from './tables/material.ts';
import type { OldLinkTables } from './tables/old-links.ts';
import type { OidcTables } from './tables/oidc.ts';
import type { PasskeyTables } from './tables/passkeys.ts';
import type { PeopleTables } from './tables/people.ts';
import type { PostponementTables } from './tables/postponements.ts';
import type { RequestTables } from './tables/requests.ts';
import type { SignInTables } from './tables/sign-in.ts';
import type { WayInTables } from './tables/ways-in.ts';
import type { WindowTables } from './tables/windows.ts';

/** Every table, by name. A new area is a file in tables/ and a name here. */
export interface Tables
  extends
    AgreementTables,
    AskTables,
    AssuranceTables,
    AuditTables,
    FederationTables,
    InstitutionTables,
    MailTables,
    MaterialTables,
    OidcTables,
    OldLinkTables,
    PasskeyTables,
    PeopleTables,
    PostponementTables,
    RequestTables,
    SignInTables,
    WayInTables,
    WindowTables {}
