import { type Raise, raiseBounds } from '../../shared/assurance/held.ts';
import type { Database } from '../database/open.ts';
import { adultsSure } from './sure-for.ts';

/** A session at the provider, and whose it is: nobody inherits what another has shown in the same browser. */
export interface RaisedSession {
  /** Its `uid`, as oidc-provider names it. */
  readonly session: string;
  readonly person: string;
}

/** What is kept: an adult's word is for one service, by its id. */
export type KeptRaise =
  Extract<Raise, { way: 'ToFaktor' }> | (Extract<Raise, { way: 'VoksenVerificeret' }> & { readonly service: string });

/** Remembers what was shown; of the same way at the same level, and for the same service, the latest counts. */
export async function addRaise(
  database: Database,
  { session, person }: RaisedSession,
  raise: KeptRaise,
): Promise<void> {
  const at = new Date(raise.at);
  const of =
    raise.way === 'ToFaktor' ? { level: raise.level, service: '' } : { level: '' as const, service: raise.service };
  await database
    .insertInto('raises')
    .values({ session, person, way: raise.way, ...of, at })
    .onConflict((conflict) => conflict.columns(['session', 'person', 'way', 'level', 'service']).doUpdateSet({ at }))
    .execute();
}

/** What was shown in a session: factors of one's own, and what adults have vouched for at this service. */
export async function raisesOf(database: Database, whose: RaisedSession, service?: string): Promise<Raise[]> {
  const kept = await keptOf(database, whose);
  return kept.filter((raise) => raise.way === 'ToFaktor' || raise.service === service);
}

async function keptOf(database: Database, { session, person }: RaisedSession): Promise<KeptRaise[]> {
  const rows = await database
    .selectFrom('raises')
    .select(['way', 'level', 'service', 'at'])
    .where('session', '=', session)
    .where('person', '=', person)
    .execute();
  return rows.map(({ way, level, service, at }) =>
    way === 'ToFaktor' && level !== ''
      ? { way, level, at: at.getTime() }
      : { way: 'VoksenVerificeret', service, at: at.getTime() },
  );
}

/** What somebody showed while they signed in is kept under the sign-in until their session is there, and then becomes its. */
export async function handOverRaises(database: Database, signIn: string, to: RaisedSession): Promise<void> {
  const raises = await keptOf(database, { session: signIn, person: to.person });
  if (raises.length === 0) return;
  await database.transaction().execute(async (transaction) => {
    for (const raise of raises) await addRaise(transaction, to, raise);
    await transaction.deleteFrom('raises').where('session', '=', signIn).execute();
  });
}

/** Removes what holds nowhere any more: at no service, and for no adult who vouches. */
export async function deleteOldRaises(database: Database, now: Date): Promise<void> {
  await database
    .deleteFrom('raises')
    .where('at', '<', new Date(now.getTime() - Math.max(raiseBounds.most * 1000, adultsSure)))
    .execute();
}
