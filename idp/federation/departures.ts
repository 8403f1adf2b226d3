import { hkdfSync } from 'node:crypto';
import { compactDecrypt, CompactEncrypt } from 'jose';
import type { Database } from '../database/open.ts';

/** Milliseconds in which the browser must fetch what it takes along: the next thing that it does. */
const patience = 60_000;

interface Departing {
  readonly signIn: string;
  /** The cookie that binds the sign-in to its browser (docs/decisions/0004). */
  readonly browser: string;
  readonly now: Date;
}

/** Keeps the ID token of somebody who has been at another provider, for the one hop by which their session there ends. */
export async function keepDeparture(
  database: Database,
  { upstream, idToken, ...departing }: Departing & { upstream: string; idToken: string },
): Promise<void> {
  const { signIn, now } = departing;
  const id_token = await new CompactEncrypt(Buffer.from(idToken))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(keyOf(departing));
  const row = { upstream, id_token, expires_at: new Date(now.getTime() + patience) };
  await database
    .insertInto('departures')
    .values({ sign_in: signIn, ...row })
    .onConflict((conflict) => conflict.column('sign_in').doUpdateSet(row))
    .execute();
}

/** Gives it out again, once: it is gone before anybody has it. */
export async function takeDeparture(
  database: Database,
  departing: Departing,
): Promise<{ upstream: string; idToken: string } | undefined> {
  const row = await database
    .deleteFrom('departures')
    .where('sign_in', '=', departing.signIn)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined || row.expires_at <= departing.now) return undefined;
  const { plaintext } = await compactDecrypt(row.id_token, keyOf(departing));
  return { upstream: row.upstream, idToken: new TextDecoder().decode(plaintext) };
}

export async function deleteExpiredDepartures(database: Database, now: Date): Promise<void> {
  await database.deleteFrom('departures').where('expires_at', '<', now).execute();
}

function keyOf({ browser, signIn }: Departing): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', browser, signIn, 'unilogin departure', 32));
}
