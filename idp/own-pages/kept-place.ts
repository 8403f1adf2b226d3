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
