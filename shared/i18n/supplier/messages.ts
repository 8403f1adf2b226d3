import type { AgreementMove } from '../../contract/agreements.ts';
import type { SupplierFault } from '../../contract/supplier.ts';

/** The page on which a supplier asks institutions for agreements. */
export interface SupplierMessages {
  title: (params: { service: string }) => string;
  what: string;
  ask: string;
  number: string;
  'number-hint': string;
  find: string;
  asks: string;
  'asks-hint': string;
  'asks-nothing': string;
  send: string;
  agreements: string;
  none: string;
  withdraw: string;
  /** Of which institution, to whoever does not see the line. */
  'withdraw-of': (params: { school: string }) => string;
  /** What the supplier writes to the school. */
  'tell-school': string;
  history: string;
  moved: (params: { move: AgreementMove; by: 'supplier' | 'institution' | 'operator' }) => string;
  done: Record<'request' | 'withdraw', (params: { number: string }) => string>;
  trouble: Record<Exclude<SupplierFault['code'], 'wrong-credentials' | 'wrong-origin'>, string>;
  /** Before anybody has shown whose service it is. */
  closed: string;
  'closed-what': string;
  'closed-secret': string;
  'closed-program': string;
}
