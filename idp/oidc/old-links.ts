import * as v from 'valibot';

/** An address of the former protocol carries these on its way back, so it may not bring its own. */
export const ticketParameters = ['user', 'timestamp', 'auth'] as const;

const Address = v.pipe(
  v.string(),
  v.url(),
  v.maxLength(500),
  v.regex(/^https?:\/\/[^#?]+$/, 'an address without query and fragment'),
);

/** What a service registers that still signs in by the former links (FACTS.md section 7). Absent: they lead nowhere for it. */
export const OldLinksSchema = v.strictObject({
  /** Shared with the service, and kept as it is: the protocol's fingerprint is made of it. */
  secret: v.pipe(v.string(), v.minLength(8), v.maxLength(200)),
  /** Where a sign-in may come back to; whatever query the service adds is its own, and fingerprinted by it. */
  addresses: v.pipe(v.array(Address), v.minLength(1), v.maxLength(20)),
  /** Whether each link asks for the password (single login), by whatever host it comes. */
  singleLogin: v.optional(v.boolean(), false),
});
export type OldLinks = v.InferOutput<typeof OldLinksSchema>;

/** The name under which oidc-provider keeps it with the client. */
export const oldLinksKey = 'unilogin_old_links';

/** Where such a sign-in comes back to us, to be made a ticket of. */
export const oldLinksBack = '/unilogin/back';

/** Undefined for a service that has not registered them. */
export function oldLinksOf(metadata: Readonly<Record<string, unknown>> | undefined): OldLinks | undefined {
  const parsed = v.safeParse(OldLinksSchema, metadata?.[oldLinksKey]);
  return parsed.success ? parsed.output : undefined;
}
