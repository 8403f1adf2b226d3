import { sql } from 'kysely';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { Sessions } from '../sign-in/desk.ts';
import { belongsOn } from './belongs-on.ts';
import { takeTurn } from './turn.ts';

/**
 * Ends what leavers still have open: sessions, tokens, half-finished sign-ins; and tells the services that they used. That a leaver
 * may not go on is asked wherever it matters, so nothing depends on when this happens. Of several processes one does it.
 */
export async function endWhatLeaversHave(
  { database, sessions }: { database: Database; sessions: Sessions },
  now: Date,
): Promise<void> {
  const leavers = await database
    .selectFrom('people')
    .select('id')
    .where(sql<boolean>`not ${belongsOn(danishDay(now))}`)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('oidc_artifacts')
          .select('id')
          .whereRef('account', '=', 'people.id')
          .where('model', 'in', ['Session', 'Grant', 'Interaction']),
      ),
    )
    .execute();
  for (const { id } of leavers) {
    const ended = await database.transaction().execute(async (transaction) => {
      await takeTurn(transaction, id);
      return sessions.endOthers(transaction, id, { id: '', session: null });
    });
    await ended.tellServices();
  }
}
