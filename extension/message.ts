import * as v from 'valibot';

/** What the window asks of the worker, which goes on when the window closes. No message carries anything of a person. */
const MessageSchema = v.strictObject({ do: v.picklist(['sign-in', 'return', 'sign-out', 'sign-out-everywhere']) });
export type Message = v.InferOutput<typeof MessageSchema>;

/** Undefined for anything that is none of ours. */
export function readMessage(told: unknown): Message | undefined {
  const parsed = v.safeParse(MessageSchema, told);
  return parsed.success ? parsed.output : undefined;
}
