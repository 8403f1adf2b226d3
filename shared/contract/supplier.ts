import * as v from 'valibot';
import { agreementMoves, agreementStates, dataCategories } from './agreements.ts';
import { InstitutionNumberSchema } from './institutions.ts';

const Categories = v.pipe(v.array(v.picklist(dataCategories)), v.maxLength(dataCategories.length));

/** An agreement as its supplier reads it. Of the institution it is never said who decided. */
export const SupplierAgreementSchema = v.strictObject({
  institution: InstitutionNumberSchema,
  state: v.picklist(agreementStates),
  asks: Categories,
  /** What tokens carry for people of this institution, beside what they always do. */
  gives: Categories,
  /** The latest first. */
  history: v.array(
    v.strictObject({
      at: v.pipe(v.string(), v.isoTimestamp()),
      move: v.picklist(agreementMoves),
      by: v.picklist(['supplier', 'institution', 'operator']),
      categories: Categories,
    }),
  ),
});
export type SupplierAgreement = v.InferOutput<typeof SupplierAgreementSchema>;

/** Why a supplier's call came to nothing, as a code with its data. */
export const SupplierFaultSchema = v.variant('code', [
  v.strictObject({ code: v.picklist(['malformed', 'wrong-credentials', 'wrong-origin']), data: v.strictObject({}) }),
  /** There is no institution of this number. */
  v.strictObject({ code: v.literal('institution-unknown'), data: v.strictObject({ institution: v.string() }) }),
  /** The agreement stands so that this cannot be done: `none` where nothing was ever asked for. */
  v.strictObject({
    code: v.literal('not-now'),
    data: v.strictObject({ state: v.picklist([...agreementStates, 'none']), move: v.picklist(agreementMoves) }),
  }),
  /** Not registered for the service; or left out, and it cannot do without. */
  v.strictObject({ code: v.picklist(['beyond', 'vital']), data: v.strictObject({ categories: Categories }) }),
  v.strictObject({ code: v.literal('asked-often'), data: v.strictObject({ retryAfterSeconds: v.number() }) }),
]);
export type SupplierFault = v.InferOutput<typeof SupplierFaultSchema>;

/** The HTTP status of each. */
export const supplierStatuses = {
  malformed: 400,
  beyond: 400,
  vital: 400,
  'wrong-credentials': 401,
  'wrong-origin': 403,
  'institution-unknown': 404,
  'not-now': 409,
  'asked-often': 429,
} as const satisfies Record<SupplierFault['code'], number>;

export interface SupplierCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly does: string;
  readonly takes?: v.GenericSchema;
  readonly answers: v.GenericSchema;
  readonly failures: readonly SupplierFault['code'][];
}

const everyCall = ['wrong-credentials', 'wrong-origin'] as const;

/** What a supplier's own program asks, with the service's id and secret as at the token endpoint (HTTP Basic). */
export const supplierCalls = {
  agreements: {
    method: 'GET',
    path: '/api/supplier/agreements',
    does: 'Lists the agreements of this service with institutions, by their number, each with its history.',
    answers: v.strictObject({ agreements: v.array(SupplierAgreementSchema) }),
    failures: everyCall,
  },
  requestAgreement: {
    method: 'POST',
    path: '/api/supplier/agreements/request',
    does: 'Asks an institution for an agreement: for what the service has registered, or for less.',
    takes: v.strictObject({ institution: InstitutionNumberSchema, asks: v.optional(Categories) }),
    answers: SupplierAgreementSchema,
    failures: [...everyCall, 'malformed', 'institution-unknown', 'not-now', 'beyond', 'vital', 'asked-often'],
  },
  withdrawAgreement: {
    method: 'POST',
    path: '/api/supplier/agreements/withdraw',
    does: 'Takes back a request that nobody has answered.',
    takes: v.strictObject({ institution: InstitutionNumberSchema }),
    answers: SupplierAgreementSchema,
    failures: [...everyCall, 'malformed', 'institution-unknown', 'not-now', 'asked-often'],
  },
} as const satisfies Record<string, SupplierCall>;
