import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { UniloginError } from '../../shared/contract/errors.ts';
import type { PasskeyAnswer, PasskeyQuestion } from '../../shared/contract/passkey-proof.ts';
import type { Database } from '../database/open.ts';
import { findClient } from '../oidc/clients.ts';
import { inlineOriginsOf } from '../oidc/inline-origins.ts';
import { findPersonById, type Person } from '../people/people.ts';
import { expecting, newChallenge, patience, type Place, takeChallenge } from './challenges.ts';
import { countUse, findPasskey, type KeptPasskey, passkeysOf } from './kept.ts';
import { handleOf, mayHavePasskeys } from './owner.ts';
import type { RelyingParty } from './relying-party.ts';

export interface PasskeyHouse {
  readonly database: Database;
  readonly relyingParty: RelyingParty;
  now(): Date;
}

/**
 * What to ask an authenticator in this place: for a passkey of this person's, or for any that it has for us, so that the
 * answer says who it is and the question tells nothing.
 */
export async function askForPasskey(
  { database, relyingParty, now }: PasskeyHouse,
  place: Place,
  person?: string,
): Promise<PasskeyQuestion> {
  const own = person === undefined ? [] : await passkeysOf(database, person);
  return {
    challenge: await newChallenge(database, place, now()),
    rpId: relyingParty.id,
    timeout: patience,
    userVerification: 'required',
    allowCredentials: own.map(({ id, transports }) => ({ type: 'public-key', id, transports: [...transports] })),
  };
}

/**
 * Who answered the question of this place, by a passkey that asked them for finger, face or code. Whether that person may do
 * what it was asked for is the caller's to decide.
 * @throws UniloginError `passkey-too-late`, `passkey-unknown`, `passkey-not-verified`, `passkey-refused`
 */
export async function provePasskey(house: PasskeyHouse, place: Place, answer: PasskeyAnswer): Promise<Person> {
  const { database, now } = house;
  const challenge = await takeChallenge(database, place, now());
  if (challenge === undefined) throw new UniloginError('passkey-too-late', {});
  const passkey = await findPasskey(database, answer.id);
  if (passkey === undefined) throw new UniloginError('passkey-unknown', {});
  const person = await findPersonById(database, passkey.person, now());
  if (person === undefined || !mayHavePasskeys(person)) throw new UniloginError('passkey-unknown', {});
  const { newCounter, userVerified, credentialBackedUp } = await verify(house, place, { answer, challenge, passkey });
  if (!userVerified) throw new UniloginError('passkey-not-verified', {});
  if ((answer.userHandle ?? handleOf(person.id)) !== handleOf(person.id))
    throw new UniloginError('passkey-refused', {});
  const use = { counter: newCounter, isSynced: credentialBackedUp, at: now() };
  if (!(await countUse(database, passkey.id, use))) throw new UniloginError('passkey-refused', {});
  return person;
}

/** Origin, relying party, challenge and signature; of a frame, the page around it, which the place's service must have registered. User verification and counter have words and places of their own. */
async function verify(
  { database, relyingParty }: PasskeyHouse,
  { client = null }: Place,
  { answer, challenge, passkey }: { answer: PasskeyAnswer; challenge: string; passkey: KeptPasskey },
) {
  const { id, ...response } = answer;
  const { expectedChallenge, wasAnswered } = expecting(challenge);
  const judged = await verifyAuthenticationResponse({
    response: { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} },
    expectedChallenge,
    expectedOrigin: relyingParty.origin,
    expectedTopOrigin: client === null ? [] : [...inlineOriginsOf(await findClient(database, client))],
    expectedRPID: relyingParty.id,
    requireUserVerification: false,
    credential: { id, publicKey: new Uint8Array(Buffer.from(passkey.public_key, 'base64url')), counter: 0 },
  }).catch(() => undefined);
  if (!wasAnswered()) throw new UniloginError('passkey-too-late', {});
  if (judged?.verified !== true) throw new UniloginError('passkey-refused', {});
  return judged.authenticationInfo;
}
