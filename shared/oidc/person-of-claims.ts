import * as v from 'valibot';
import { PersonSchema, type Person } from '../contract/session.ts';

const optionalText = v.optional(v.string());

// Providers add claims of their own: what is not ours is dropped. An unknown group or way says nothing, and stops nobody
const ClaimsSchema = v.object({
  sub: v.string(),
  name: optionalText,
  uniid: optionalText,
  aktoer_gruppe: v.fallback(PersonSchema.entries.aktoer_gruppe, undefined),
  unilogin_loa: v.fallback(PersonSchema.entries.unilogin_loa, undefined),
  acr: optionalText,
  auth_time: v.fallback(PersonSchema.entries.auth_time, undefined),
  institutionsnumre: v.fallback(v.array(v.pipe(v.string(), v.regex(/^\d{6}$/))), []),
});

/** Who an ID token speaks of, with the claims of FACTS.md section 5. `undefined` when it does not say who. */
export function personOfClaims(claims: unknown): Person | undefined {
  const read = v.safeParse(ClaimsSchema, claims);
  if (!read.success) return undefined;
  const { sub, institutionsnumre, ...rest } = read.output;
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { id: sub, ...known, institutions: institutionsnumre.map((number) => ({ number })) };
}
