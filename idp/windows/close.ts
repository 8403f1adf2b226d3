import { failure, type Failure } from '../../shared/contract/errors.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import { tellAdults, tellPupils } from './tell.ts';

/**
 * Closes windows of this adult's opening, in the transaction it is given: those of these pupils, or all. Whoever is on the way
 * through comes no further; who has come through stays as they are. An opening of somebody else's is the same as none.
 */
export async function closeWindows(
  transaction: Database,
  { opening, adult, usernames }: { opening: string; adult: string; usernames: readonly string[] | undefined },
  now: Date,
): Promise<Failure | undefined> {
  const own = await transaction
    .selectFrom('openings')
    .select('id')
    .where('id', '=', opening)
    .where('opened_by', '=', adult)
    .executeTakeFirst();
  if (own === undefined) return failure('not-your-pupils', {});
  if (usernames?.length === 0) return undefined;
  const closed = await transaction
    .updateTable('windows')
    .set({ state: 'cancelled', changed_at: now })
    .where('opening', '=', opening)
    .where('state', 'in', ['open', 'taken'])
    .$if(usernames !== undefined, (query) =>
      query.where('pupil', 'in', (where) =>
        where
          .selectFrom('people')
          .select('id')
          .where('username', 'in', [...(usernames ?? [])]),
      ),
    )
    .returning(['pupil', 'gives'])
    .execute();
  for (const { pupil: person, gives } of closed) {
    await writeAudit(transaction, { event: 'window-closed', person, client: null, actor: adult, way: gives }, now);
  }
  const pupils = closed.map(({ pupil }) => pupil);
  await tellPupils(transaction, pupils);
  await tellAdults(transaction, { pupils, openers: [adult] }, now);
  return undefined;
}

/** Forgets what nobody is shown any more; the audit log keeps who opened for whom. */
export async function deleteOldWindows(database: Database, now: Date): Promise<void> {
  await database.updateTable('openings').set({ code: null }).where('expires_at', '<', now).execute();
  await database
    .deleteFrom('openings')
    .where('opened_at', '<', new Date(now.getTime() - 86_400_000))
    .execute();
}
