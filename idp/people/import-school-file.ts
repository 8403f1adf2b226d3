import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Day } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import { importSchool } from './import-school.ts';
import { readFileOf, SchoolSchema } from './school-file.ts';

/**
 * Imports a school's file unless it is, to the letter, the one that was imported last: that a provider starts again says nothing
 * new of the school, and must not take back a school year that has turned. @throws StartError as readFileOf does
 */
export async function importSchoolFile(database: Database, path: string, today: Day): Promise<void> {
  const school = await readFileOf(SchoolSchema, path);
  const value = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const last = await database.selectFrom('settings').select('value').where('name', '=', 'school').executeTakeFirst();
  if (last?.value === value) return;
  await importSchool(database, school, today);
  await database
    .insertInto('settings')
    .values({ name: 'school', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
