import { randomBytes } from 'node:crypto';
import type { Database } from '../database/open.ts';

/** Milliseconds in which an authenticator must answer: time to find the telephone. */
export const patience = 300_000;

/**
 * What an answer may be used for, and nothing else: a sign-in, by its id; a new passkey, by the `uid` of the session that
 * asked; or what somebody else asks an authenticator for, by a name of its own.
 */
export interface Place {
  readonly for: string;
  readonly id: string;
  /** The service whose registered pages may show it in a frame. */
  readonly client?: string | null;
}

/** A new challenge for this place. The last one, if there was one, is worth nothing any more. */
export async function newChallenge(database: Database, place: Place, now: Date): Promise<string> {
  const challenge = randomBytes(32).toString('base64url');
  const expires_at = new Date(now.getTime() + patience);
  await database
    .insertInto('passkey_challenges')
    .values({ place: nameOf(place), challenge, expires_at })
    .onConflict((conflict) => conflict.column('place').doUpdateSet({ challenge, expires_at }))
    .execute();
  return challenge;
}

/** The challenge of this place. It is found once: whatever the answer is, there is no second one. */
export async function takeChallenge(database: Database, place: Place, now: Date): Promise<string | undefined> {
  const row = await database
    .deleteFrom('passkey_challenges')
    .where('place', '=', nameOf(place))
    .returningAll()
    .executeTakeFirst();
  return row === undefined || row.expires_at <= now ? undefined : row.challenge;
}

/** Asks a library for this challenge, and remembers whether it was the one: an answer to another question has its own words. */
export function expecting(challenge: string) {
  let answered = '';
  return {
    expectedChallenge: (given: string): boolean => {
      answered = given;
      return given === challenge;
    },
    wasAnswered: (): boolean => answered === challenge,
  };
}

export async function deleteExpiredChallenges(database: Database, now: Date): Promise<void> {
  await database.deleteFrom('passkey_challenges').where('expires_at', '<', now).execute();
}

function nameOf(place: Place): string {
  return `${place.for} ${place.id}`;
}
