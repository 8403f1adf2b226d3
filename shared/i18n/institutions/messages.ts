import type { InstitutionKind } from '../../contract/institutions.ts';

/** What the register's page says, where anybody finds an institution and its number. */
export interface InstitutionsMessages {
  title: string;
  /** Below the link to the page. */
  'link-hint': string;
  /** The field in which one looks, and what may be typed there. */
  label: string;
  hint: string;
  find: string;
  found: (params: { count: number; most: number }) => string;
  'none-found': (params: { typed: string }) => string;
  'none-advice': string;
  kind: (params: { kind: InstitutionKind }) => string;
  /** Since which day it is closed. */
  closed: (params: { day: string }) => string;
  instead: (params: { number: string; name: string }) => string;
  'new-number': string;
  'new-number-hint': string;
}
