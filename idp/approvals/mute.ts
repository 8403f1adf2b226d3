import { randomBytes } from 'node:crypto';
import { failure, type Failure } from '../../shared/contract/errors.ts';
import type { Database } from '../database/open.ts';
import { relationOf } from '../people/grown-ups.ts';

/** Milliseconds for which an adult is left alone by one pupil's requests. */
const hour = 3_600_000;

/** Keeps the requests of the pupil who made this one from this adult for an hour. Nobody else notices. */
export async function mutePupil(
  database: Database,
  { id, adult }: { id: string; adult: string },
  now: Date,
): Promise<Failure | undefined> {
  const row = await database.selectFrom('requests').select(['pupil', 'adult']).where('id', '=', id).executeTakeFirst();
  const isTheirs = row !== undefined && (row.adult === null || row.adult === adult);
  if (!isTheirs || (await relationOf(database, { adult, pupil: row.pupil }, now)) === undefined) {
    return failure('request-over', {});
  }
  const until = new Date(now.getTime() + hour);
  await database
    .insertInto('mutes')
    .values({ adult, pupil: row.pupil, id: randomBytes(12).toString('base64url'), until })
    .onConflict((conflict) => conflict.columns(['adult', 'pupil']).doUpdateSet({ until }))
    .execute();
  return undefined;
}

export async function endMute(database: Database, { id, adult }: { id: string; adult: string }): Promise<void> {
  await database.deleteFrom('mutes').where('id', '=', id).where('adult', '=', adult).execute();
}
