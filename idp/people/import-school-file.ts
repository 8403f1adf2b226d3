import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Day } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import { SecondAdministration } from '../institutions/one-administration.ts';
import { StartError } from '../start-error.ts';
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
  try {
    await importSchool(database, school, today);
  } catch (reason) {
    if (!(reason instanceof SecondAdministration)) throw reason;
    const second = reason.seconds.map((one) => `${one.second} beside ${one.number} in ${one.municipality}`);
    throw new StartError(`The file ${path} has a second administration: ${second.join(', ')}. A municipality has one.`);
  }
  await database
    .insertInto('settings')
    .values({ name: 'school', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
