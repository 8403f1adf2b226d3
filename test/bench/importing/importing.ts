import { hasPostgres, startPostgres } from '../../../scripts/postgres.ts';
import { migrate } from '../../../idp/database/migrate.ts';
import { type Database, openDatabase } from '../../../idp/database/open.ts';
import { openTestDatabase } from '../../support/database.ts';
import { importRead } from '../../support/imports.ts';
import { readDanish } from '../../support/tables.ts';
import { municipality } from './municipality.ts';

/** Importing a school, and a municipality of twenty: for the first time, unchanged, and when every pupil has moved up. */
export async function importingBench(): Promise<string[]> {
  const lines = [await inFolder(1, 2000), await inFolder(20, 1000)];
  if (await hasPostgres()) lines.push(await onPostgres(20, 1000));
  return lines;
}

async function inFolder(schools: number, peopleEach: number): Promise<string> {
  const { database, close } = await openTestDatabase();
  const line = await measure(database, schools, peopleEach);
  await close();
  return `embedded: ${line}`;
}

async function onPostgres(schools: number, peopleEach: number): Promise<string> {
  const postgres = await startPostgres();
  try {
    const { database, close } = await openDatabase({ url: postgres.url });
    await migrate(database);
    const line = await measure(database, schools, peopleEach);
    await close();
    return `Postgres: ${line}`;
  } finally {
    await postgres.stop();
  }
}

async function measure(database: Database, schools: number, peopleEach: number): Promise<string> {
  const seconds: string[] = [];
  for (const [what, grade] of [
    ['new', 0],
    ['again', 0],
    ['a year later', 1],
  ] as const) {
    const files = municipality(schools, peopleEach, grade);
    const begun = performance.now();
    const outcome = await importRead(database, readDanish(files));
    if (outcome.is !== 'done') throw new Error(`the import ended as ${outcome.is}`);
    seconds.push(`${what} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }
  return `${schools * peopleEach} people in ${schools} schools: ${seconds.join(', ')}; at most ${Math.round(process.resourceUsage().maxRSS / 1000)} MB so far`;
}

if (import.meta.main) for (const line of await importingBench()) console.log(line);
