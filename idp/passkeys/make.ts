import { verifyRegistrationResponse } from '@simplewebauthn/server';
import { UniloginError } from '../../shared/contract/errors.ts';
import type { NewPasskey, PasskeyOrder } from '../../shared/contract/passkeys.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import type { Person } from '../people/people.ts';
import { expecting, newChallenge, patience, type Place, takeChallenge } from './challenges.ts';
import { keepPasskey, passkeysOf } from './kept.ts';
import { handleOf, mayHavePasskeys } from './owner.ts';
import type { PasskeyHouse } from './prove.ts';

/** COSE: Ed25519, ECDSA with P-256, RSA, as authenticators have them. */
const algorithms = [-8, -7, -257];

/** A new passkey is made out of the session that asked for it, and no other. */
const placeOf = (session: string): Place => ({ for: 'new-passkey', id: session });

/**
 * What a device needs to make a passkey: found without a username, opened by finger, face or code, and without a word about
 * which device it is (attestation). @throws UniloginError `passkey-for-adults`
 */
export async function orderPasskey(
  { database, relyingParty: { id, name }, now }: PasskeyHouse,
  { person, session }: { person: Person; session: string },
): Promise<PasskeyOrder> {
  if (!mayHavePasskeys(person)) throw new UniloginError('passkey-for-adults', {});
  const own = await passkeysOf(database, person.id);
  return {
    challenge: await newChallenge(database, placeOf(session), now()),
    rp: { id, name },
    user: {
      id: handleOf(person.id),
      name: person.username,
      displayName: `${person.givenName} ${person.familyName}`,
    },
    pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
    timeout: patience,
    attestation: 'none',
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    excludeCredentials: own.map((one) => ({ type: 'public-key', id: one.id, transports: [...one.transports] })),
  };
}

/** A passkey that a device has made of an order, and that nobody has yet. */
type Made = Omit<Parameters<typeof keepPasskey>[1], 'made_at' | 'person' | 'label'>;

/**
 * Keeps the passkey that was made of the session's order.
 * @throws UniloginError `passkey-for-adults`, `passkey-too-late`, `passkey-not-verified`, `passkey-refused`,
 * `passkey-here-already`
 */
export async function addPasskey(
  house: PasskeyHouse,
  whose: { person: Person; session: string },
  { passkey, label }: { passkey: NewPasskey; label: string | undefined },
): Promise<void> {
  const made = await verifyNewPasskey(house, whose, passkey);
  const kept = { ...made, person: whose.person.id, label: label?.trim() || null };
  await house.database.transaction().execute((transaction) => keepNewPasskey(transaction, kept, house.now()));
}

/** What addPasskey keeps, judged and not kept yet. @throws UniloginError as addPasskey, but `passkey-here-already` */
export async function verifyNewPasskey(
  house: PasskeyHouse,
  { person, session }: { person: Person; session: string },
  passkey: NewPasskey,
): Promise<Made> {
  if (!mayHavePasskeys(person)) throw new UniloginError('passkey-for-adults', {});
  const challenge = await takeChallenge(house.database, placeOf(session), house.now());
  if (challenge === undefined) throw new UniloginError('passkey-too-late', {});
  const { credential, userVerified, credentialBackedUp } = await verify(house, passkey, challenge);
  if (!userVerified) throw new UniloginError('passkey-not-verified', {});
  return {
    id: credential.id,
    public_key: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: passkey.transports,
    is_synced: credentialBackedUp,
  };
}

/** Keeps it with its entry in the log, in the transaction it is given. @throws UniloginError `passkey-here-already` */
export async function keepNewPasskey(
  transaction: Database,
  made: Made & { readonly person: string; readonly label: string | null },
  at: Date,
): Promise<void> {
  const isNew = await keepPasskey(transaction, { ...made, made_at: at });
  if (!isNew) throw new UniloginError('passkey-here-already', {});
  await writeAudit(transaction, { event: 'passkey-added', person: made.person, client: null }, at);
}

async function verify({ relyingParty }: PasskeyHouse, passkey: NewPasskey, challenge: string) {
  const { id, ...response } = passkey;
  const { expectedChallenge, wasAnswered } = expecting(challenge);
  const judged = await verifyRegistrationResponse({
    response: {
      id,
      rawId: id,
      type: 'public-key',
      response: { ...response, transports: [] },
      clientExtensionResults: {},
    },
    expectedChallenge,
    expectedOrigin: relyingParty.origin,
    expectedRPID: relyingParty.id,
    requireUserVerification: false,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => undefined);
  if (!wasAnswered()) throw new UniloginError('passkey-too-late', {});
  if (judged?.verified !== true) throw new UniloginError('passkey-refused', {});
  return judged.registrationInfo;
}
