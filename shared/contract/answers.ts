import * as v from 'valibot';
import { PasskeyAnswerSchema } from './passkey-proof.ts';
import { Draw, FourPictures, Revision, Username } from './sign-in.ts';

/** Far above any rule's maximum, so that the rules answer and not the parser. */
const Password = v.pipe(v.string(), v.maxLength(256));

/** What a person proves to know. It lives in its input and in its request, and nowhere else. */
export const SecretSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('pictures'), pictures: FourPictures }),
  v.strictObject({ kind: v.literal('password'), password: Password }),
]);
export type Secret = v.InferOutput<typeof SecretSchema>;

/** What the page may say to a step. */
export const AnswerSchema = v.variant('answer', [
  v.strictObject({ answer: v.literal('username'), username: Username }),
  v.strictObject({ answer: v.literal('secret'), secret: SecretSchema }),
  /** "I can remember it": on to the rehearsal of what that drawing showed. When another came after it, the step begins anew. */
  v.strictObject({ answer: v.literal('keep'), draw: v.optional(Draw) }),
  v.strictObject({ answer: v.literal('choose-own') }),
  v.strictObject({ answer: v.literal('own-password'), password: Password }),
  v.strictObject({ answer: v.literal('rehearse'), secret: SecretSchema }),
  /** To `window`: in, with the words that the adult shows where they are asked for. */
  v.strictObject({ answer: v.literal('through-window'), code: v.optional(v.pipe(v.string(), v.maxLength(80))) }),
  /** To `waiting` with a `door`: there, while the question stays asked. */
  v.strictObject({ answer: v.literal('to-window') }),
  /** To `window`: on as if nobody had opened it. */
  v.strictObject({ answer: v.literal('pass-by') }),
  /** From the rehearsal or the own choice back to the password that is handed out. */
  v.strictObject({ answer: v.literal('back') }),
  /** To `expires-soon`. */
  v.strictObject({ answer: v.literal('later') }),
  v.strictObject({ answer: v.literal('change-now') }),
  /** To `step-up`: asks the grown-up of this id, or any of them. */
  v.strictObject({ answer: v.literal('ask-adult'), adult: v.optional(v.pipe(v.string(), v.maxLength(64))) }),
  /** To `waiting`: calls the request off. */
  v.strictObject({ answer: v.literal('cancel') }),
  /** To `username`, instead of name and password; to `step-up`, where it is one of the ways. */
  v.strictObject({ answer: v.literal('passkey'), passkey: PasskeyAnswerSchema }),
  /** To `step-up`: back to the service without it. */
  v.strictObject({ answer: v.literal('not-now') }),
  /** "Not you?" */
  v.strictObject({ answer: v.literal('restart') }),
]);
export type Answer = v.InferOutput<typeof AnswerSchema>;

export const AnswerRequestSchema = v.strictObject({ revision: Revision, answer: AnswerSchema });
export type AnswerRequest = v.InferOutput<typeof AnswerRequestSchema>;
