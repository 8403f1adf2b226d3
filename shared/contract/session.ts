import * as v from 'valibot';

/** Who is signed in, as a service may show it. Never a token. Names of claims as FACTS.md sections 2 and 5 give them. */
export const PersonSchema = v.strictObject({
  /** Stable for this service: the `sub` of the ID token (pairwise for light clients). */
  id: v.string(),
  /** Absent for a light client, which gets a pseudonym only. */
  name: v.optional(v.string()),
  uniid: v.optional(v.string()),
  aktoer_gruppe: v.optional(v.picklist(['Medarbejder', 'Elev', 'Ekstern', 'Kontaktperson'])),
  unilogin_loa: v.optional(v.picklist(['EnFaktor', 'ToFaktor', 'VoksenVerificeret'])),
  acr: v.optional(v.string()),
  /** When that level was shown, in seconds since 1970. */
  auth_time: v.optional(v.number()),
  /** Six digits, leading zeros possible; `name` where the provider gives it. */
  institutions: v.array(v.strictObject({ number: v.string(), name: v.optional(v.string()) })),
});
export type Person = v.InferOutput<typeof PersonSchema>;

/** What `GET {backend}/session` answers. */
export const SessionSchema = v.variant('signedIn', [
  v.strictObject({ signedIn: v.literal(false) }),
  v.strictObject({
    signedIn: v.literal(true),
    person: PersonSchema,
    /** Milliseconds since 1970 at which the session ends unless it is renewed. */
    expiresAt: v.number(),
  }),
]);
export type Session = v.InferOutput<typeof SessionSchema>;
