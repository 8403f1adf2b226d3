import * as v from 'valibot';
import { PlaceSchema } from '../../shared/contract/pupils.ts';

/** Where in a page somebody was, as its address says it. */
export type Kept = Readonly<Record<string, string>>;

const asked = v.object({
  place: v.optional(PlaceSchema.entries.id),
  group: v.optional(v.pipe(v.string(), v.maxLength(64))),
});

/** Of Elevadgang: the place, and the class there. What is neither is left out. */
export function keptPlace(params: URLSearchParams): Kept {
  const parsed = v.safeParse(asked, Object.fromEntries(params));
  if (!parsed.success) return {};
  const { place, group } = parsed.output;
  return place === undefined ? {} : { place, ...(group !== undefined && { group }) };
}

const atService = v.object({
  school: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/))),
  service: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{2,62}$/))),
});

/** Of the agreements: the institution, and the service there. */
export function keptService(params: URLSearchParams): Kept {
  const parsed = v.safeParse(atService, Object.fromEntries(params));
  if (!parsed.success) return {};
  const { school, service } = parsed.output;
  return { ...(school !== undefined && { school }), ...(service !== undefined && { service }) };
}

const child = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));

/** Of a child's log: whose, by the word that means something to this adult alone. */
export function keptChild(params: URLSearchParams): Kept {
  const of = params.get('of');
  return v.is(child, of) ? { of } : {};
}
