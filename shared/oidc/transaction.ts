import * as v from 'valibot';

const random = v.pipe(v.string(), v.minLength(32), v.maxLength(128));

/** What an answer of the provider is judged by. It holds no token; used once. */
export const TransactionSchema = v.strictObject({
  state: random,
  nonce: random,
  verifier: random,
  /** The issuer that was asked: an answer of another one is refused (RFC 9207). */
  issuer: v.pipe(v.string(), v.url()),
  returnTo: v.pipe(v.string(), v.url()),
  /** What was asked for: any of these acrs, and shown at most so many seconds ago. */
  acrs: v.optional(v.array(v.string())),
  maxAge: v.optional(v.number()),
  /** It is shown in a frame: the provider's own session is known there only. */
  isFramed: v.optional(v.literal(true)),
});
export type Transaction = v.InferOutput<typeof TransactionSchema>;
