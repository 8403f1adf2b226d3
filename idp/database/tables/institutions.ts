import type { ColumnType } from 'kysely';
import type { InstitutionKind } from '../../../shared/contract/institutions.ts';

export interface MunicipalityRow {
  /** Three digits. */
  code: string;
  name: string;
}

export interface InstitutionRow {
  /** Six digits, leading zeros possible. */
  number: string;
  name: string;
  /** Of a municipality that is known one administration is open at most: the database sees to it (migration 0031). */
  kind: InstitutionKind;
  /** The address of its central mailbox; null where the register did not say. */
  mail: ColumnType<string | null, string | null | undefined, string | null>;
  /** The code of its municipality; null where the register did not say. */
  municipality: ColumnType<string | null, string | null | undefined, string | null>;
  /** The day on which it closed, as 2026-08-01; null while it is open. */
  closed_on: ColumnType<string | null, string | null | undefined, string | null>;
  /** Of a closed one: the number that is used instead, where one is. */
  successor: ColumnType<string | null, string | null | undefined, string | null>;
}

export type OrderState = 'received' | 'given' | 'refused';

/** A number that a municipality wants for a new institution. */
export interface InstitutionOrderRow {
  id: string;
  /** Whose number it is to be. */
  municipality: string;
  /** The municipality's main number; null where it has none, and this is to be it. */
  main_number: string | null;
  ordered_by: string | null;
  /** As the form said, and the session: who they were then. */
  contact_name: string;
  contact_username: string;
  contact_mail: string;
  contact_phone: string;
  name: string;
  kind: InstitutionKind;
  ordered_at: Date;
  state: OrderState;
  /** Of a given one. */
  number: ColumnType<string | null, null | undefined, string | null>;
  /** Of a refused one. */
  reason: ColumnType<string | null, null | undefined, string | null>;
  ended_at: ColumnType<Date | null, null | undefined, Date | null>;
}

export interface InstitutionTables {
  municipalities: MunicipalityRow;
  institutions: InstitutionRow;
  institution_orders: InstitutionOrderRow;
}
