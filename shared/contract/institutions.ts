import * as v from 'valibot';
import type { Call } from './call.ts';

/** Six digits and no other character, whatever a browser or a database would make of it; zeros may lead (FACTS.md section 2). */
export const InstitutionNumberSchema = v.pipe(v.string(), v.regex(/^[0-9]{6}$/, 'six digits'));
/** Three digits. */
export const MunicipalityCodeSchema = v.pipe(v.string(), v.regex(/^[0-9]{3}$/, 'three digits'));

/** A municipality's administration (forvaltning) is one; `other` is what serves across it, as PPR does, and is no school. */
export const institutionKinds = ['school', 'administration', 'other'] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** An institution as anybody may know it. */
export const InstitutionSchema = v.strictObject({
  number: InstitutionNumberSchema,
  name: text,
  kind: v.picklist(institutionKinds),
  /** Null where the register does not say. */
  municipality: v.nullable(v.strictObject({ code: MunicipalityCodeSchema, name: text })),
  /** Since when it is closed, and the number that is used instead, if one is; null while it is open. */
  closed: v.nullable(
    v.strictObject({
      on: v.pipe(v.string(), v.isoDate()),
      successor: v.nullable(v.strictObject({ number: InstitutionNumberSchema, name: v.nullable(text) })),
    }),
  ),
});
export type Institution = v.InferOutput<typeof InstitutionSchema>;

/** How many are found at most. */
export const mostFound = 20;

export const institutionCalls = {
  institutions: {
    method: 'GET',
    path: '/api/institutions',
    does: 'Finds institutions by name, number or municipality, with typing errors forgiven and the likeliest first. The same for everybody.',
    needs: 'nothing',
    query: { q: v.pipe(v.string(), v.maxLength(80), v.description('What is looked for. Nothing finds nothing.')) },
    answers: v.strictObject({ institutions: v.pipe(v.array(InstitutionSchema), v.maxLength(mostFound)) }),
    failures: ['unexpected'],
  },
} as const satisfies Record<string, Call>;
