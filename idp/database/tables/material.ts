import type { Audience } from '../../../shared/i18n/material/parts.ts';

/** What stands on all of a school's pages of information. */
export interface LetterheadRow {
  institution: string;
  /** Empty: as the register has it. */
  name: string;
  /** Lines of text; empty where there is none. */
  contact: string;
  /** A picture as idp/material/logo let it pass, its type and its SHA-256 (base64url); null where there is none. */
  logo: Uint8Array | null;
  logo_type: 'image/png' | 'image/jpeg' | null;
  logo_hash: string | null;
}

/** A school's page for one audience as it is being written. */
export interface MaterialRow {
  institution: string;
  audience: Audience;
  /** JSON of idp/material/content.ts. */
  content: string;
  /** One more at each save: who saves or publishes says which one they saw. */
  revision: number;
  changed_by: string | null;
  changed_at: Date;
  /** The version that everybody can read; null: none. */
  published: number | null;
}

/** What was published, the last ten of each page. */
export interface MaterialVersionRow {
  institution: string;
  audience: Audience;
  version: number;
  content: string;
  /** The draft's at that moment. */
  revision: number;
  published_by: string | null;
  published_at: Date;
}

export interface MaterialTables {
  letterheads: LetterheadRow;
  materials: MaterialRow;
  material_versions: MaterialVersionRow;
}
