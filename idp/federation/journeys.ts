import { createHash } from 'node:crypto';
import type { Database } from '../database/open.ts';
import type { JourneyRow } from '../database/tables/federation.ts';
import type { Asked, Checks } from './upstream.ts';

/** Milliseconds in which somebody must come back. */
const patience = 600_000;

/** Remembers that somebody has gone to another provider out of this sign-in. */
export async function beginJourney(
  database: Database,
  {
    signIn,
    upstream,
    purpose,
    checks,
    now,
  }: Pick<JourneyRow, 'upstream' | 'purpose'> & { signIn: string; checks: Checks; now: Date },
): Promise<void> {
  const { state, nonce, verifier } = checks;
  const expires_at = new Date(now.getTime() + patience);
  await database
    .insertInto('journeys')
    .values({ state: hash(state), sign_in: signIn, upstream, purpose, nonce, verifier, expires_at })
    .execute();
}

export interface Journey {
  readonly signIn: string;
  readonly purpose: JourneyRow['purpose'];
  readonly checks: Asked;
}

/** The journey that an answer's `state` belongs to. It is found once: the same answer twice is worth nothing. */
export async function endJourney(
  database: Database,
  { state, upstream, now }: { state: string; upstream: string; now: Date },
): Promise<Journey | undefined> {
  const row = await database
    .deleteFrom('journeys')
    .where('state', '=', hash(state))
    .where('upstream', '=', upstream)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined || row.expires_at <= now) return undefined;
  const { sign_in, purpose, nonce, verifier, expires_at } = row;
  const seconds = (now.getTime() - expires_at.getTime() + patience) / 1000;
  return { signIn: sign_in, purpose, checks: { state, nonce, verifier, seconds } };
}

export async function deleteExpiredJourneys(database: Database, now: Date): Promise<void> {
  await database.deleteFrom('journeys').where('expires_at', '<', now).execute();
}

function hash(state: string): string {
  return createHash('sha256').update(state).digest('base64url');
}
