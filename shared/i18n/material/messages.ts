import type { PolicyTable } from '../../policy/table.ts';
import type { Audience, PartName } from './parts.ts';

/** What pages of information take from the provider at the moment they are read, so that they never go stale. */
export interface Facts {
  readonly table: PolicyTable;
  /** Minutes for which a window in Elevadgang is open. */
  readonly windowMinutes: number;
  /** When pupils type two words that the adult shows. */
  readonly classCode: 'never' | 'for-several' | 'always';
  /** Minutes in which a grown-up elsewhere can answer, and for which the answer usually holds. */
  readonly askMinutes: number;
  readonly yesMinutes: number;
  /** The institution number, to which a supplier sends its request. */
  readonly institution: string;
}

/** A paragraph; things in any order; things to do one after the other; or a table, the first row its headings. */
export type Block =
  | string
  | { readonly list: readonly string[] }
  | { readonly steps: readonly string[] }
  | { readonly rows: readonly (readonly string[])[] };

export interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A page for one audience. */
export interface PageMessages<A extends Audience = Audience> {
  readonly title: string;
  readonly intro: string;
  readonly part: Record<PartName<A>, (facts: Facts) => Part>;
}

/** What stands around the pages. */
export interface MaterialMessages {
  audience: Record<Audience, string>;
  'from-school': string;
  contact: string;
  /** Of the list of a school's pages. */
  'all-pages': string;
  published: (params: { date: string }) => string;
  'not-found': string;
  'not-found-advice': string;
}
