import * as v from 'valibot';

/** What an agreement can give a service of a person, beyond a lasting name for them, institution numbers and how sure it is. */
export const dataCategories = ['name', 'username', 'role'] as const;
export type DataCategory = (typeof dataCategories)[number];

/** How a data agreement between a service and an institution stands. */
export const agreementStates = ['requested', 'approved', 'limited', 'refused', 'ended', 'withdrawn'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** What can be done with one: the first and the last by the supplier, the rest by the institution. */
export const agreementMoves = ['request', 'approve', 'limit', 'refuse', 'end', 'withdraw'] as const;
export type AgreementMove = (typeof agreementMoves)[number];

/** Where an institution decides during the transition: among the user administrator's agreements, or in the new administration of rights. */
export const agreementPlaces = ['old', 'new'] as const;
export type AgreementPlace = (typeof agreementPlaces)[number];

export const DataCategorySchema = v.picklist(dataCategories);

/** A set: none twice. */
export const DataCategoriesSchema = v.pipe(
  v.array(DataCategorySchema),
  v.check((all) => new Set(all).size === all.length, 'each category once'),
);
