import type { Database } from '../database/open.ts';
import type { DraftPerson } from './draft.ts';
import { groupBy } from '../group-by.ts';
import { isOneOf } from './known.ts';

/** Somebody who is here already, as far as a file can name them. */
export interface Somebody {
  readonly username: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly born: string | null;
  readonly isPupil: boolean;
  /** Every place that they have; of whoever has none, where they were written down first. */
  readonly institutions: readonly string[];
  /** As `099123 4711`. */
  readonly registerIds: readonly string[];
}

/** Whom the drafts could mean: who has one of their usernames, and everybody at their institutions. */
export async function whoCouldBeMeant(database: Database, people: readonly DraftPerson[]): Promise<Somebody[]> {
  const usernames = people.flatMap(({ username }) => (username === undefined ? [] : [username]));
  const numbers = [...new Set(people.flatMap(({ places }) => places.map(({ institution }) => institution)))];
  const rows = await database
    .selectFrom('people')
    .selectAll()
    .where((where) =>
      where.or([
        isOneOf('people.username', usernames),
        isOneOf('people.institution', numbers),
        where(
          'people.id',
          'in',
          where.selectFrom('memberships').select('person').where(isOneOf('institution', numbers)),
        ),
      ]),
    )
    .execute();
  const ids = rows.map(({ id }) => id);
  const places = groupBy(
    await database.selectFrom('memberships').select(['person', 'institution']).where(isOneOf('person', ids)).execute(),
    ({ person }) => person,
  );
  const registered = groupBy(
    await database.selectFrom('register_ids').selectAll().where(isOneOf('person', ids)).execute(),
    ({ person }) => person,
  );
  return rows.map((row) => ({
    username: row.username,
    givenName: row.given_name,
    familyName: row.family_name,
    born: row.born,
    isPupil: row.role === 'pupil' || row.role === 'student',
    institutions: places.get(row.id)?.map(({ institution }) => institution) ?? [row.institution],
    registerIds: (registered.get(row.id) ?? []).map(({ institution, id }) => `${institution} ${id}`),
  }));
}
