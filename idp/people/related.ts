import { sql } from 'kysely';
import type { Database } from '../database/open.ts';
import { findPersonById, type Person } from './people.ts';

/** The children whose contact somebody is now, the youngest first. */
export async function childrenOf(database: Database, adult: string): Promise<Person[]> {
  const rows = await database.selectFrom('contacts').select('child').where('adult', '=', adult).execute();
  const children = await Promise.all(rows.map(({ child }) => findPersonById(database, child)));
  const { compare } = new Intl.Collator('da');
  return children
    .filter((child) => child !== undefined)
    .toSorted((one, other) => (one.grade ?? 99) - (other.grade ?? 99) || compare(one.givenName, other.givenName));
}

/**
 * The first names of those of `others` who have to do with somebody now, as contact, child, teacher or pupil. Of others no
 * name is told: it may be another one by now, and meant to be unknown to whoever knew the old one.
 */
export async function namesNear(
  database: Database,
  somebody: string,
  others: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (others.length === 0) return new Map();
  const rows = await database
    .selectFrom('people')
    .select(['people.id', 'people.given_name'])
    .where('people.id', 'in', [...new Set(others)])
    .where(
      sql<boolean>`(
        exists (select from contacts where (adult, child) in ((people.id, ${somebody}), (${somebody}, people.id)))
        or exists (
          select from class_members as theirs
          join class_members as own on own.institution = theirs.institution and own.class = theirs.class
          join people as me on me.id = own.person
          where theirs.person = people.id and me.id = ${somebody}
          and ((people.role = 'teacher' and me.role = 'pupil') or (people.role = 'pupil' and me.role = 'teacher'))
        ))`,
    )
    .execute();
  return new Map(rows.map(({ id, given_name }) => [id, given_name]));
}
