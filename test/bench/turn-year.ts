import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { migrate } from '../../idp/database/migrate.ts';
import { type Database, openDatabase } from '../../idp/database/open.ts';
import { turnYear } from '../../idp/people/turn-year.ts';
import { hasPostgres, startPostgres } from '../../scripts/postgres.ts';

// npx node test/bench/turn-year.ts [folder]: all of Denmark's pupils moved a grade, on a server and in a folder, or in the folder alone
const schools = 1250;
const [pupilsAClass, classesAGrade, grades] = [28, 2, 10];
const pupils = schools * pupilsAClass * classesAGrade * grades;

/** Schools of grades 0 to 9 with two classes each, and for each class a teacher who has the one above it as well. */
async function build(database: Database): Promise<void> {
  const schoolNumbers = sql`(select (100000 + i)::text as number from generate_series(1, ${schools}) as i) as school`;
  const classes = sql`${schoolNumbers}, generate_series(0, ${grades - 1}) as grade, unnest(array['A', 'B']) as letter`;
  const pupil = sql`number || grade || letter || each`;
  const statements = [
    sql`insert into institutions select number, 'Skole', 'school' from ${schoolNumbers}`,
    sql`insert into classes (institution, name, grade, year) select number, grade || '.' || letter, grade, 2026 from ${classes}`,
    sql`insert into people (id, username, given_name, family_name, role, institution)
      select ${pupil}, ${pupil}, 'Alma', 'Holm', case each when 0 then 'teacher' else 'pupil' end, number
      from ${classes}, generate_series(0, ${pupilsAClass}) as each`,
    sql`insert into class_members (person, institution, class)
      select ${pupil}, number, grade || '.' || letter from ${classes}, generate_series(0, ${pupilsAClass}) as each`,
    sql`insert into class_members (person, institution, class)
      select number || grade || letter || 0, number, (grade + 1) || '.' || letter from ${classes} where grade < ${grades - 1}`,
    sql`analyze`,
  ];
  for (const statement of statements) await statement.execute(database);
}

async function measure(name: string, database: Database): Promise<void> {
  const begun = performance.now();
  await migrate(database);
  await build(database);
  const built = performance.now();
  const before = process.memoryUsage().rss;
  const batches: number[] = [];
  let [last, most] = [performance.now(), before];
  const sum = await turnYear(database, {
    now: new Date('2027-08-01T00:00Z'),
    report: () => {
      const now = performance.now();
      batches.push(now - last);
      last = now;
      most = Math.max(most, process.memoryUsage().rss);
    },
  });
  const seconds = (performance.now() - built) / 1000;
  const sorted = batches.toSorted((one, other) => one - other);
  const ms = (at: number) => (sorted[Math.floor(at * (sorted.length - 1))] ?? NaN).toFixed(0);
  const megabytes = (bytes: number) => (bytes / 1_048_576).toFixed(0);
  if (sum.pupils !== pupils) throw new Error(`${sum.pupils} of ${pupils} pupils moved`);
  console.log(
    `${name}: ${sum.pupils} pupils of ${sum.schools} schools in ${seconds.toFixed(1)} s (${(sum.pupils / seconds).toFixed(0)} a second); ` +
      `a batch: median ${ms(0.5)}, longest ${ms(1)} ms; the process: ${megabytes(before)} MB before, ${megabytes(most)} MB at most ` +
      `(made in ${((built - begun) / 1000).toFixed(0)} s)`,
  );
}

if (process.argv[2] !== 'folder' && (await hasPostgres())) {
  const server = await startPostgres();
  const { database, close } = await openDatabase({ url: server.url });
  await measure('Postgres', database);
  await close();
  await server.stop();
}
const folder = await mkdtemp(join(tmpdir(), 'unilogin-bench-'));
const { database, close } = await openDatabase({ folder });
await measure('in a folder (PGlite)', database);
await close();
await rm(folder, { recursive: true });
