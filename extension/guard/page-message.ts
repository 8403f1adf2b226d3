import * as v from 'valibot';

/** Longer than any password; what is longer is none of ours. */
const Value = v.pipe(v.string(), v.maxLength(256));

const PageMessageSchema = v.variant('guard', [
  /** Somebody has come near a password field. */
  v.strictObject({ guard: v.literal('begin') }),
  /** What stands in the fields: while it is typed, or when it is about to be sent. */
  v.strictObject({
    guard: v.literal('judge'),
    values: v.pipe(v.array(Value), v.minLength(1), v.maxLength(4)),
    /** So many of them, the first ones, are as a person has typed them; the page may have made up the others. */
    typed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
    isSending: v.boolean(),
  }),
  /** The answer took too long, and what was held was sent. */
  v.strictObject({ guard: v.literal('went-on') }),
  /** What was sent at the provider's own page. */
  v.strictObject({ guard: v.literal('offer'), value: Value }),
  /** The provider took it. */
  v.strictObject({ guard: v.literal('accepted') }),
]);

/** What our script in a page tells the worker. It says nothing of where it is: that is the browser's to say. */
export type PageMessage = v.InferOutput<typeof PageMessageSchema>;
/**
 * `off`: nothing is watched here. `watch`: it is judged when it is sent. `genuine`: this is the provider's own page. `yours`: the warning is on its way; `stop` is one
 * that the page itself says.
 */
export type PageAnswer = 'off' | 'watch' | 'genuine' | 'fine' | 'yours' | { readonly stop: string };

/** Undefined for anything that is none of ours. */
export function readPageMessage(told: unknown): PageMessage | undefined {
  const parsed = v.safeParse(PageMessageSchema, told);
  return parsed.success ? parsed.output : undefined;
}
