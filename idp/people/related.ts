import type { Database } from '../database/open.ts';
import { grownUpsOf, pupilsOf } from './grown-ups.ts';
import { findPersonById, type Person } from './people.ts';

/** The children whose contact with custody somebody is at this moment, the youngest first. */
export async function childrenOf(database: Database, adult: string, now: Date): Promise<Person[]> {
  const pupils = await pupilsOf(database, adult, now);
  const ids = [...pupils].filter(([, as]) => as === 'contact').map(([id]) => id);
  const children = await Promise.all(ids.map((id) => findPersonById(database, id, now)));
  const { compare } = new Intl.Collator('da');
  return children
    .filter((child) => child !== undefined)
    .toSorted((one, other) => (one.grade ?? 99) - (other.grade ?? 99) || compare(one.givenName, other.givenName));
}

/**
 * The first names of those of `others` who have to do with somebody at this moment, as their grown-up or their pupil. Of others
 * no name is told: it may be another one by now, and meant to be unknown to whoever knew the old one.
 */
export async function namesNear(
  database: Database,
  somebody: string,
  others: ReadonlySet<string>,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  if (others.size === 0) return new Map();
  const grownUps = await grownUpsOf(database, somebody, now);
  const near = [...grownUps.map(({ id }) => id), ...(await pupilsOf(database, somebody, now)).keys()];
  const ids = near.filter((id) => others.has(id));
  if (ids.length === 0) return new Map();
  const rows = await database.selectFrom('people').select(['id', 'given_name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, given_name }) => [id, given_name]));
}
