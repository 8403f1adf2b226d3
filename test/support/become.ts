import { sql } from 'kysely';
import type { Database } from '../../idp/database/open.ts';
import type { Role } from '../../idp/database/tables/people.ts';

/** From now on these people are something else, wherever they are: one username, or all below it. */
export async function become(database: Database, role: Role, username: string, which: '=' | '<' = '='): Promise<void> {
  const those = sql<boolean>`username ${sql.raw(which)} ${username}`;
  await database.updateTable('people').set({ role }).where(those).execute();
  await database
    .updateTable('memberships')
    .set({ role })
    .where('person', 'in', database.selectFrom('people').select('id').where(those))
    .execute();
}
