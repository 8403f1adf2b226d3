import * as v from 'valibot';
import { acrOf } from '../shared/assurance/level.ts';
import { reachedBy } from '../shared/assurance/told.ts';
import { type Person, PersonSchema } from '../shared/contract/session.ts';

/** What the service knows of a session. It stands sealed in the cookie or the store, and nowhere else. */
export const SessionRecordSchema = v.strictObject({
  /** 256 random bits, new at every sign-in. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  /** How often it was renewed. */
  turn: v.number(),
  person: PersonSchema,
  /** The provider's name for its own session (Back-Channel Logout, section 2.1). */
  sid: v.optional(v.string()),
  /** Milliseconds since 1970, as all moments here. */
  startedAt: v.number(),
  /** From then on it is renewed when somebody asks. */
  renewAt: v.number(),
  expiresAt: v.number(),
  /** However often it is renewed. */
  endsAt: v.number(),
  /** As long as the provider's word on the level counts: the life of the access token that came with it. */
  levelUntil: v.optional(v.number(), 0),
  refreshToken: v.optional(v.string()),
  /** Tells the provider whose sign-out it is, so that nobody is asked. */
  idToken: v.optional(v.string()),
  /** It began in a frame: the provider's own session is known there only. */
  isFramed: v.optional(v.literal(true)),
});
export type SessionRecord = v.InferOutput<typeof SessionRecordSchema>;

/** How long a session lasts at most (FACTS.md section 9). */
export const longestSession = 8 * 3_600_000;

/** What the provider's tokens say. */
export interface Granted {
  readonly person: SessionRecord['person'];
  readonly sid: string | undefined;
  readonly idToken: string | undefined;
  readonly refreshToken: string | undefined;
  /** Of the access token; RFC 6749 section 5.1 lets a provider stay silent. */
  readonly expiresInSeconds: number | undefined;
  /** Whether an ID token said so now; else `person` is what one said before. */
  readonly isTold: boolean;
}

export function newSession(granted: Granted, id: string, isFramed?: true): SessionRecord {
  const startedAt = Date.now();
  const endsAt = startedAt + longestSession;
  return withTokens({ id, turn: 0, startedAt, endsAt, levelUntil: 0, ...(isFramed && { isFramed }) }, granted);
}

/** The session after a renewal: its name and its end stay. */
export function renewedSession(before: SessionRecord, granted: Granted): SessionRecord {
  const { id, turn, startedAt, endsAt, levelUntil, isFramed } = before;
  return withTokens({ id, turn: turn + 1, startedAt, endsAt, levelUntil, ...(isFramed && { isFramed }) }, granted);
}

/**
 * Who is signed in, no more sure than the provider has said lately. Nobody is signed out when its word is too old: the person
 * is then as sure as with the password alone.
 */
export function personNow({ person, levelUntil }: SessionRecord): Person {
  const reached = reachedBy(person);
  if (levelUntil > Date.now() || reached === undefined || reached === 'Low') return person;
  return { ...person, acr: acrOf('Low'), unilogin_loa: 'EnFaktor' };
}

// Without a refresh token nobody can ask the provider again, and the session lasts as long as it may
function withTokens(
  frame: Pick<SessionRecord, 'id' | 'turn' | 'startedAt' | 'endsAt' | 'levelUntil' | 'isFramed'>,
  { person, sid, idToken, refreshToken, expiresInSeconds = 300, isTold }: Granted,
): SessionRecord {
  const now = Date.now();
  const lifetime = refreshToken === undefined ? Infinity : expiresInSeconds * 1000;
  return {
    ...frame,
    person,
    expiresAt: Math.min(now + lifetime, frame.endsAt),
    ...(isTold && { levelUntil: now + expiresInSeconds * 1000 }),
    renewAt: Math.min(now + lifetime * 0.8, frame.endsAt),
    ...(sid !== undefined && { sid }),
    ...(idToken !== undefined && { idToken }),
    ...(refreshToken !== undefined && { refreshToken }),
  };
}
