import * as v from 'valibot';
import { DataCategoriesSchema, type DataCategory } from '../../shared/contract/agreements.ts';
import type { OldLinks } from './old-links.ts';

const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120));

/** Whoever answers for a service, as the people of a school are told who must write to them. */
export const SupplierSchema = v.strictObject({
  name: line,
  contact: v.strictObject({
    name: v.optional(line),
    mail: v.pipe(v.string(), v.email(), v.maxLength(254)),
    phone: v.optional(v.pipe(v.string(), v.regex(/^\+?[\d ]{8,20}$/, 'a telephone number'))),
  }),
  web: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https:\/\//))),
});
export type ServiceSupplier = v.InferOutput<typeof SupplierSchema>;

/** What a service by agreement has registered. One without a supplier is the provider's own, and asks nobody (decision 0057). */
export const ByAgreementSchema = v.object({
  supplier: SupplierSchema,
  /** What it asks for of a person; a light service gets none of it, and need not ask. */
  needs: DataCategoriesSchema,
  licence: v.picklist(['needed', 'not-needed']),
});
export type ByAgreement = v.InferOutput<typeof ByAgreementSchema>;

/** The name under which oidc-provider keeps it with the client. */
export const byAgreementKey = 'unilogin_by_agreement';

/** Undefined for a service of the provider's own. */
export function byAgreementOf(metadata: Readonly<Record<string, unknown>> | undefined): ByAgreement | undefined {
  const parsed = v.safeParse(ByAgreementSchema, metadata?.[byAgreementKey]);
  return parsed.success ? parsed.output : undefined;
}

/** What the service is nothing without: a ticket of the former links is made of the username. */
export function vitalOf(oldLinks: OldLinks | undefined): readonly DataCategory[] {
  return oldLinks === undefined ? [] : ['username'];
}
