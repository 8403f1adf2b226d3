import * as v from 'valibot';
import { isSafeAddress } from '../../shared/oidc/safe-address.ts';

export const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
/** What a provider says of how sure it is. */
export const Acr = v.pipe(v.string(), v.nonEmpty());

/** Stands in addresses, where the other words stand too. */
const Id = v.pipe(
  v.string(),
  v.regex(/^(?!(?:passkey|letter|person|unilogin)$)[a-z][a-z0-9-]{1,30}$/, 'a short name in small letters'),
);

/** What is secret between two servers goes over https; plain http is for what never leaves this machine. */
const Address = v.pipe(
  v.string(),
  v.url('an address'),
  v.check((text) => isSafeAddress(new URL(text)), 'https'),
);
const Origin = v.pipe(
  Address,
  v.check((text) => new URL(text).origin === text, 'an origin'),
);

/** What every other OpenID Provider has in the file: by what we know each other. */
export const Registered = {
  id: Id,
  /** As people know it: "MitID". */
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  issuer: Address,
  /** Other origins at which it may be asked, where its tokens or keys are not at the issuer's. Nowhere else is. */
  alsoAt: v.optional(v.array(Origin), []),
  clientId: text,
  clientSecret: v.pipe(v.string(), v.minLength(32)),
  /**
   * How a grown-up's session there is ended: by a form, so that their ID token stands in no address; by an address, where the
   * other provider's cookies do not come along with a form of another site.
   */
  signOut: v.optional(v.picklist(['form', 'address']), 'form'),
};

export interface Identified {
  readonly id: string;
}
