import * as v from 'valibot';

const WebAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//));

/** Another OpenID Provider, as its operator registered us. */
export const UpstreamSchema = v.strictObject({
  /** Stands in addresses, where `passkey` stands too. */
  id: v.pipe(v.string(), v.regex(/^(?!passkey$)[a-z][a-z0-9-]{1,30}$/)),
  /** As people know it: "MitID". */
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  issuer: WebAddress,
  clientId: v.pipe(v.string(), v.nonEmpty()),
  clientSecret: v.pipe(v.string(), v.minLength(32)),
  /** What each `acr` that it may answer is worth here. One that is not named is worth nothing. */
  levels: v.record(v.string(), v.picklist(['Substantial', 'High'])),
  /**
   * How a grown-up's session there is ended: by a form, so that their ID token stands in no address; by an address, where the
   * other provider's cookies do not come along with a form of another site.
   */
  signOut: v.optional(v.picklist(['form', 'address']), 'form'),
  /** The claim that says who it is; it must stay the same for ever. */
  subject: v.optional(v.pipe(v.string(), v.nonEmpty()), 'sub'),
});
export type UpstreamSettings = v.InferOutput<typeof UpstreamSchema>;

/** What IDP_UPSTREAMS names. */
export const UpstreamsSchema = v.strictObject({
  upstreams: v.pipe(
    v.array(UpstreamSchema),
    v.check((list) => new Set(list.map(({ id }) => id)).size === list.length),
  ),
});
