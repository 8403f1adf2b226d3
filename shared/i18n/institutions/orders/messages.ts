import type { InstitutionKind } from '../../../contract/institutions.ts';

/** An institution that is there. */
export interface Named {
  number: string;
  name: string;
}

/** What is said to whoever orders a number for a new institution, and to the operator who gives it. */
export interface OrdersMessages {
  title: string;
  /** That there is a number across the municipality already, most often. */
  first: string;
  'there-already': string;
  'nothing-there': string;
  /** What may be looked for before anything is ordered. */
  'look-label': string;
  'look-hint': string;
  look: string;
  'looks-like': (params: { typed: string }) => string;
  'nothing-like': (params: { typed: string }) => string;
  form: string;
  main: string;
  'no-main': string;
  contact: string;
  username: string;
  mail: string;
  phone: string;
  name: string;
  'name-hint': string;
  kind: string;
  'kind-hint': (params: { kind: InstitutionKind }) => string;
  order: string;
  ordered: string;
  /** What was typed is not enough. */
  'wrong-name': (params: { most: number }) => string;
  'wrong-kind': string;
  'wrong-mail': string;
  'wrong-phone': string;
  'not-yours': string;
  'administration-exists': (params: Named & { municipality: string }) => string;
  'administration-ordered': string;
  'no-main-number': string;
  exists: (params: Named) => string;
  often: (params: { minutes: number }) => string;
  orders: string;
  received: (params: { day: string }) => string;
  given: (params: { number: string }) => string;
  refused: (params: { reason: string }) => string;
  /** To somebody who may not. */
  'for-leaders': string;
  /** The mail to the operator, and what their command says. */
  sender: string;
  subject: (params: { name: string; municipality: string }) => string;
  wanted: (params: { id: string; name: string; kind: string }) => string;
  municipality: (params: { name: string; code: string; main: string | null }) => string;
  'contact-line': (params: { name: string; username: string; mail: string; phone: string }) => string;
  commands: (params: { id: string }) => string;
  /** The mail to whoever ordered. */
  'ended-subject': (params: { name: string }) => string;
  greeting: (params: { name: string }) => string;
  'you-ordered': (params: { name: string }) => string;
  'given-mail': (params: { number: string }) => string;
  'see-orders': (params: { address: string }) => string;
  'none-waiting': string;
  'given-now': (params: { number: string }) => string;
  'refused-now': string;
  'not-a-number': string;
  'number-taken': (params: Named) => string;
  'not-waiting': string;
}
