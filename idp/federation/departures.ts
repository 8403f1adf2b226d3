import type { Database } from '../database/open.ts';
import { seal, unseal } from './browser-seal.ts';

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
  const id_token = await seal(idToken, { ...departing, use: 'departure' });
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
  return { upstream: row.upstream, idToken: await unseal(row.id_token, { ...departing, use: 'departure' }) };
}

export async function deleteExpiredDepartures(database: Database, now: Date): Promise<void> {
  await database.deleteFrom('departures').where('expires_at', '<', now).execute();
}
