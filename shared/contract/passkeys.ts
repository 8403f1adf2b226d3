import * as v from 'valibot';
import type { Call } from './call.ts';
import { base64url, CredentialId, Descriptor, transports } from './passkey-proof.ts';

/** What a device needs to make a passkey (PublicKeyCredentialCreationOptionsJSON). */
export const PasskeyOrderSchema = v.strictObject({
  challenge: base64url(100),
  rp: v.strictObject({ id: v.string(), name: v.string() }),
  user: v.strictObject({ id: base64url(100), name: v.string(), displayName: v.string() }),
  pubKeyCredParams: v.array(v.strictObject({ type: v.literal('public-key'), alg: v.number() })),
  timeout: v.number(),
  attestation: v.literal('none'),
  authenticatorSelection: v.strictObject({
    residentKey: v.literal('required'),
    requireResidentKey: v.literal(true),
    userVerification: v.literal('required'),
  }),
  /** Those that the person has already: a device keeps one. */
  excludeCredentials: v.array(Descriptor),
});
export type PasskeyOrder = v.InferOutput<typeof PasskeyOrderSchema>;

/** A passkey that was just made. */
export const NewPasskeySchema = v.strictObject({
  id: CredentialId,
  clientDataJSON: base64url(4000),
  attestationObject: base64url(20_000),
  transports,
});
export type NewPasskey = v.InferOutput<typeof NewPasskeySchema>;

/** What its owner calls a passkey. */
const Label = v.pipe(v.string(), v.maxLength(40));

/** A passkey as its owner sees it. */
export const PasskeySchema = v.strictObject({
  id: CredentialId,
  label: v.exactOptional(Label),
  /** Whether the person's other devices have it too. */
  isSynced: v.boolean(),
  /** Milliseconds since 1970. */
  madeAt: v.number(),
  usedAt: v.exactOptional(v.number()),
});
export type Passkey = v.InferOutput<typeof PasskeySchema>;

/** All of one's own. */
export const PasskeysSchema = v.strictObject({ passkeys: v.array(PasskeySchema) });
export type Passkeys = v.InferOutput<typeof PasskeysSchema>;

const always = ['interaction-expired', 'wrong-origin', 'unexpected'] as const;
const whenMade = [...always, 'malformed', 'not-sure-of-you', 'passkey-for-adults'] as const;

/** One's own passkeys. */
export const passkeyCalls = {
  passkeys: {
    method: 'GET',
    path: '/api/me/passkeys',
    does: 'Lists the passkeys of whoever is signed in.',
    needs: 'session',
    answers: PasskeysSchema,
    failures: always,
  },
  orderPasskey: {
    method: 'POST',
    path: '/api/me/passkeys/order',
    does: 'Gives what a device needs to make a passkey for whoever is signed in, and has shown more than a password within the last minutes. It works once.',
    needs: 'session',
    takes: v.strictObject({}),
    answers: PasskeyOrderSchema,
    failures: whenMade,
  },
  addPasskey: {
    method: 'POST',
    path: '/api/me/passkeys/add',
    does: 'Adds the passkey that was made of the last order, and lists all of them.',
    needs: 'session',
    takes: v.strictObject({ passkey: NewPasskeySchema, label: v.optional(Label) }),
    answers: PasskeysSchema,
    failures: [...whenMade, 'passkey-too-late', 'passkey-not-verified', 'passkey-refused', 'passkey-here-already'],
  },
  removePasskey: {
    method: 'POST',
    path: '/api/me/passkeys/remove',
    does: 'Removes one of the passkeys of whoever is signed in, and has shown more than a password within the last minutes; lists the rest.',
    needs: 'session',
    takes: v.strictObject({ id: CredentialId }),
    answers: PasskeysSchema,
    failures: [...always, 'malformed', 'not-sure-of-you'],
  },
} as const satisfies Record<string, Call>;
