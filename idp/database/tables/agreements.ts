import type { ColumnType, Generated } from 'kysely';
import type {
  AgreementMove,
  AgreementPlace,
  AgreementState,
  DataCategory,
} from '../../../shared/contract/agreements.ts';

type Categories = ColumnType<DataCategory[], readonly DataCategory[], readonly DataCategory[]>;

/** One of a service and an institution, as its last move left it. */
export interface AgreementRow {
  client: string;
  institution: string;
  state: AgreementState;
  asks: Categories;
  gives: Categories;
}

/** What was ever done with an agreement. The database refuses to change or remove an entry. */
export interface AgreementMoveRow {
  id: Generated<string>;
  client: string;
  institution: string;
  at: Date;
  move: AgreementMove;
  /** The operator: what was agreed on elsewhere before, and came with a file. */
  by: 'supplier' | 'institution' | 'operator';
  /** Who it was at the institution. */
  person: string | null;
  place: AgreementPlace | null;
  /** What was asked for with a request, or given with an approval. */
  categories: Categories;
}

/** Who decides at the new place, beside nobody else. */
export interface RightRow {
  person: string;
  institution: string;
  right: 'data-access';
  /** The last day; null: until further notice. */
  until: ColumnType<string | null, string | null | undefined, string | null>;
}

/** Who of an institution may use a service that needs a licence. */
export interface LicenceRow {
  client: string;
  institution: string;
  covers: 'institution' | 'role' | 'class';
  /** The group of roles, or the name of the class; empty for the whole institution. */
  value: string;
  /** The first and the last Danish day, as 2026-08-01; without a last one until further notice. */
  since: string;
  until: ColumnType<string | null, string | null | undefined, string | null>;
  /** Null where it came with a file. */
  given_by: string | null;
}

export interface AgreementTables {
  agreements: AgreementRow;
  agreement_moves: AgreementMoveRow;
  rights: RightRow;
  licences: LicenceRow;
}
