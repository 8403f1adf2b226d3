import type { ClaimsParameter, Client, KoaContextWithOIDC } from 'oidc-provider';
import * as v from 'valibot';
import { type Asked, nothingAsked } from '../../shared/assurance/asked.ts';
import { type Held, heldWith, passwordAlone, type Raise } from '../../shared/assurance/held.ts';
import type { RaisedSession } from '../assurance/raises.ts';
import { levelsOf } from './service-levels.ts';

/** Where raises are kept; idp/assurance answers. */
export type FindRaises = (session: RaisedSession, service: string | undefined) => Promise<readonly Raise[]>;

/** Gives what was shown in a sign-in, by the interaction's `uid`, to the session that came of it. */
export type HandOverRaises = (signIn: string, to: RaisedSession) => Promise<void>;

/** What a session is worth at a service now. */
export async function heldIn(
  of: { session: string | undefined; person: string; client: Client | undefined },
  findRaises: FindRaises,
): Promise<Held> {
  const { session, person, client } = of;
  if (session === undefined) return passwordAlone;
  return heldWith(await findRaises({ session, person }, client?.clientId), levelsOf(client), Date.now());
}

const Acr = v.object({
  values: v.optional(v.array(v.string()), []),
  value: v.optional(v.string()),
  essential: v.optional(v.boolean(), false),
});

/**
 * What a request asks of the level: `acr_values`, which oidc-provider has put among the claims, or the claims request itself.
 * Something that is no such request asks for nothing.
 */
export function askedIn(claims: ClaimsParameter | undefined): Asked {
  const read = v.safeParse(Acr, claims?.id_token?.['acr']);
  if (!read.success) return nothingAsked;
  const { values, value, essential } = read.output;
  return { acrs: value === undefined ? values : [value, ...values], isEssential: essential };
}

/**
 * The same of a request that has just come. oidc-provider lets `acr_values` take the place of an acr among the claims; here
 * what is essential stays so.
 */
export function askedBy({ oidc }: KoaContextWithOIDC): Asked {
  const asked = askedIn(oidc.claims);
  const claims = v.safeParse(v.pipe(v.string(), v.parseJson()), oidc.params?.['claims']);
  const essential = claims.success ? askedIn(claims.output as ClaimsParameter) : nothingAsked;
  return essential.isEssential ? essential : asked;
}

/**
 * How somebody signed in, as RFC 8176 names it: with a password, or with a key that they have (a passkey). `fed` is our own word: at
 * another provider, which says no more here than how sure it is.
 */
export const signedInBy = { password: 'pwd', passkey: 'pop', provider: 'fed' } as const;

/** That and what was shown on top, of a session that tells `amr`; `adult` is our own word: an adult vouched for the pupil. */
export function amrOf({ way }: Held, amr: readonly string[] = []): string[] {
  const first = [signedInBy.passkey, signedInBy.provider].find((one) => amr.includes(one)) ?? signedInBy.password;
  switch (way) {
    case 'EnFaktor':
      return [first];
    case 'ToFaktor':
      return [first, 'mfa'];
    case 'VoksenVerificeret':
      return [first, 'adult'];
  }
}

/** The broker's own words for the level, beside `acr`: how it was reached, and its number. */
export function assuranceClaims({ level, way }: Held) {
  return { unilogin_loa: way, loa: level === 'Low' ? '2' : '3' };
}
