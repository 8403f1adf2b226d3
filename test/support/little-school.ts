import type { Database } from '../../idp/database/open.ts';
import type { Role } from '../../idp/database/tables/people.ts';

/** Puts a school into the database, with people whose ids are their names. */
export async function buildSchool(
  database: Database,
  number: string,
  people: readonly string[],
  role: Role = 'pupil',
): Promise<void> {
  await database
    .insertInto('institutions')
    .values({ number, name: `School ${number}`, kind: 'school' })
    .execute();
  await database
    .insertInto('people')
    .values(
      people.map((id) => ({ id, username: id, given_name: id, family_name: 'Hansen', role, institution: number })),
    )
    .execute();
  await database
    .insertInto('memberships')
    .values(people.map((person) => ({ person, institution: number, role })))
    .execute();
}
