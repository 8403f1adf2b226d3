import * as v from 'valibot';

/** Bytes as they cross the network. The bounds are far above what authenticators send. */
export const base64url = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^[\w-]+$/));
export const CredentialId = base64url(1400);
export const transports = v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(10));
export const Descriptor = v.strictObject({
  type: v.literal('public-key'),
  id: CredentialId,
  transports: v.exactOptional(transports),
});

/** What an authenticator is asked, in the words of WebAuthn (PublicKeyCredentialRequestOptionsJSON). */
export const PasskeyQuestionSchema = v.strictObject({
  challenge: base64url(100),
  rpId: v.string(),
  /** Milliseconds. */
  timeout: v.number(),
  userVerification: v.literal('required'),
  /** Empty: any passkey that the person has for this provider. */
  allowCredentials: v.array(Descriptor),
});
export type PasskeyQuestion = v.InferOutput<typeof PasskeyQuestionSchema>;

/** What it answers: what it signed, and by which passkey. */
export const PasskeyAnswerSchema = v.strictObject({
  id: CredentialId,
  clientDataJSON: base64url(4000),
  authenticatorData: base64url(4000),
  signature: base64url(8000),
  userHandle: v.exactOptional(base64url(100)),
});
export type PasskeyAnswer = v.InferOutput<typeof PasskeyAnswerSchema>;
