import { type Raise, raiseBounds } from '../../shared/assurance/held.ts';
import type { Database } from '../database/open.ts';
import { adultsSure } from './sure-for.ts';

/** A session at the provider, and whose it is: nobody inherits what another has shown in the same browser. */
export interface RaisedSession {
  /** Its `uid`, as oidc-provider names it. */
  readonly session: string;
  readonly person: string;
}

/** Remembers what was shown; of the same way at the same level the latest counts. */
export async function addRaise(database: Database, { session, person }: RaisedSession, raise: Raise): Promise<void> {
  const at = new Date(raise.at);
  const level = raise.way === 'ToFaktor' ? raise.level : '';
  await database
    .insertInto('raises')
    .values({ session, person, way: raise.way, level, at })
    .onConflict((conflict) => conflict.columns(['session', 'person', 'way', 'level']).doUpdateSet({ at }))
    .execute();
}

export async function raisesOf(database: Database, { session, person }: RaisedSession): Promise<Raise[]> {
  const rows = await database
    .selectFrom('raises')
    .select(['way', 'level', 'at'])
    .where('session', '=', session)
    .where('person', '=', person)
    .execute();
  return rows.map(({ way, level, at }) =>
    way === 'ToFaktor' && level !== ''
      ? { way, level, at: at.getTime() }
      : { way: 'VoksenVerificeret', at: at.getTime() },
  );
}

/** What somebody showed while they signed in is kept under the sign-in until their session is there, and then becomes its. */
export async function handOverRaises(database: Database, signIn: string, to: RaisedSession): Promise<void> {
  const raises = await raisesOf(database, { session: signIn, person: to.person });
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
