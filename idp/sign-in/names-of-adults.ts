import type { Database } from '../database/open.ts';
import type { GrownUp } from '../people/grown-ups.ts';

/** What a pupil calls each of them, by id: the first name, and where two have the same one, the initial of the family name. */
export async function namesOf(adults: readonly GrownUp[], database: Database): Promise<ReadonlyMap<string, string>> {
  const alike = adults.filter(({ id, givenName }) =>
    adults.some((other) => other.givenName === givenName && other.id !== id),
  );
  const names = new Map(adults.map(({ id, givenName }) => [id, givenName]));
  if (alike.length === 0) return names;
  const rows = await database
    .selectFrom('people')
    .select(['id', 'given_name', 'family_name'])
    .where(
      'id',
      'in',
      alike.map(({ id }) => id),
    )
    .execute();
  for (const { id, given_name, family_name } of rows) {
    const [initial = ''] = family_name;
    names.set(id, `${given_name} ${initial}.`);
  }
  return names;
}
