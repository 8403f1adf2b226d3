import * as v from 'valibot';
import { PersonSchema } from '../shared/contract/session.ts';

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
  refreshToken: v.optional(v.string()),
  /** Tells the provider whose sign-out it is, so that nobody is asked. */
  idToken: v.optional(v.string()),
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
}

export function newSession(granted: Granted, id: string): SessionRecord {
  const startedAt = Date.now();
  const endsAt = startedAt + longestSession;
  return withTokens({ id, turn: 0, startedAt, endsAt }, granted);
}

/** The session after a renewal: its name and its end stay. */
export function renewedSession(before: SessionRecord, granted: Granted): SessionRecord {
  const { id, turn, startedAt, endsAt } = before;
  return withTokens({ id, turn: turn + 1, startedAt, endsAt }, granted);
}

// Without a refresh token nobody can ask the provider again, and the session lasts as long as it may
function withTokens(
  frame: Pick<SessionRecord, 'id' | 'turn' | 'startedAt' | 'endsAt'>,
  { person, sid, idToken, refreshToken, expiresInSeconds = 300 }: Granted,
): SessionRecord {
  const now = Date.now();
  const lifetime = refreshToken === undefined ? Infinity : expiresInSeconds * 1000;
  return {
    ...frame,
    person,
    expiresAt: Math.min(now + lifetime, frame.endsAt),
    renewAt: Math.min(now + lifetime * 0.8, frame.endsAt),
    ...(sid !== undefined && { sid }),
    ...(idToken !== undefined && { idToken }),
    ...(refreshToken !== undefined && { refreshToken }),
  };
}
