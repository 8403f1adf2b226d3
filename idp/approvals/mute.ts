import { randomBytes } from 'node:crypto';
import { failure, type Failure } from '../../shared/contract/errors.ts';
import { notify } from '../database/notices.ts';
import type { Database } from '../database/open.ts';
import { adultTopic } from '../live/news.ts';
import { relationOf } from '../people/grown-ups.ts';
import { findRequest, isFor } from './request.ts';

/** Milliseconds for which an adult is left alone by one pupil's requests. */
const hour = 3_600_000;

/** Keeps the requests of the pupil who made this one from this adult for an hour. Nobody else notices. */
export async function mutePupil(
  database: Database,
  { id, adult }: { id: string; adult: string },
  now: Date,
): Promise<Failure | undefined> {
  const row = await findRequest(database, id);
  const relation = await relationOf(database, { adult, pupil: row?.pupil ?? '' }, now);
  if (row === undefined || relation === undefined || !isFor(row, adult)) return failure('request-over', {});
  const until = new Date(now.getTime() + hour);
  await database
    .insertInto('mutes')
    .values({ adult, pupil: row.pupil, id: randomBytes(12).toString('base64url'), until })
    .onConflict((conflict) => conflict.columns(['adult', 'pupil']).doUpdateSet({ until }))
    .execute();
  await notify(database, adultTopic(adult)); // other tabs of theirs
  return undefined;
}

export async function endMute(database: Database, { id, adult }: { id: string; adult: string }): Promise<void> {
  await database.deleteFrom('mutes').where('id', '=', id).where('adult', '=', adult).execute();
  await notify(database, adultTopic(adult));
}
