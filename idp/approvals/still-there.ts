import type { Database } from '../database/open.ts';
import type { RequestRow } from '../database/tables/requests.ts';

/**
 * Those of the requests whose session is there: whoever has signed out, or been signed out, waits for nothing any more, and
 * nor does whoever uses the same browser next.
 */
export async function stillThere<Row extends Pick<RequestRow, 'session' | 'pupil'>>(
  database: Database,
  rows: readonly Row[],
  now: Date,
): Promise<Row[]> {
  const asked = rows.flatMap(({ session }) => session ?? []);
  if (asked.length === 0) return [...rows];
  const sessions = await database
    .selectFrom('oidc_artifacts')
    .select(['uid', 'account'])
    .where('model', '=', 'Session')
    .where('uid', 'in', asked)
    .where('consumed_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
  return rows.filter(
    ({ session, pupil }) =>
      session === null || sessions.some(({ uid, account }) => uid === session && account === pupil),
  );
}
