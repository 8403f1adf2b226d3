import * as v from 'valibot';

export const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
/** What a provider says of how sure it is. */
export const Acr = v.pipe(v.string(), v.nonEmpty());

/** Stands in addresses, where the other words stand too. */
const Id = v.pipe(
  v.string(),
  v.regex(/^(?!(?:passkey|letter|person)$)[a-z][a-z0-9-]{1,30}$/, 'a short name in small letters'),
);

/** What every other OpenID Provider has in the file: by what we know each other. */
export const Registered = {
  id: Id,
  /** As people know it: "MitID". */
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  issuer: v.pipe(v.string(), v.url('an address'), v.regex(/^https?:\/\//, 'an address of the web')),
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
