import { type RawBuilder, sql } from 'kysely';
import { type ClassMove, nextClasses } from '../../shared/policy/lifecycle/next-class.ts';
import { firstDayOf } from '../../shared/policy/lifecycle/school-year.ts';
import { isoOf } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';

type Move = ClassMove & { readonly institution: string };

/** What one batch did. */
export interface Turned {
  readonly schools: number;
  readonly classes: number;
  readonly pupils: number;
}

/**
 * Turns the classes of some schools from the school year `year` to the next, in a transaction of the caller's. Schools that another
 * process has hold of, for a turn or an import, are left out. Gives undefined when none is left.
 */
export async function turnBatch(
  transaction: Database,
  { year, schools }: { year: number; schools: number },
): Promise<Turned | undefined> {
  const held = await transaction
    .selectFrom('institutions')
    .select('number')
    .where('number', 'in', (select) => select.selectFrom('classes').select('institution').where('year', '=', year))
    .orderBy('number')
    .limit(schools)
    .forNoKeyUpdate()
    .skipLocked()
    .execute();
  const numbers = held.map(({ number }) => number);
  if (numbers.length === 0) return undefined;
  const pupils = await noteGrades(transaction, numbers, year);
  const moves = await movesOf(transaction, numbers, year);
  for (const wave of inWaves(moves)) await move(transaction, wave, year + 1);
  return { schools: new Set(moves.map(({ institution }) => institution)).size, classes: moves.length, pupils };
}

/**
 * Every pupil of a class that moves is in the next grade from 1 August on, also whoever's class ends: what school they go to, their next
 * one tells. Whoever is in several classes is in the lowest's.
 */
async function noteGrades(transaction: Database, institutions: readonly string[], year: number): Promise<number> {
  const since = isoOf(firstDayOf(year + 1));
  const isTurning = sql`classes.year = ${year} and classes.institution in (${sql.join(institutions)})`;
  const noted = await sql`
    insert into grades (person, since, grade)
    select class_members.person, ${since}, least(10, min(classes.grade + case when ${isTurning} then 1 else 0 end))
    from class_members
    join classes on classes.institution = class_members.institution and classes.name = class_members.class
    join people on people.id = class_members.person and people.role = 'pupil'
    where class_members.person in (
      select turning.person from class_members as turning
      join classes on classes.institution = turning.institution and classes.name = turning.class
      where ${isTurning} and (turning.until is null or turning.until >= ${since})
    ) and (class_members.until is null or class_members.until >= ${since})
    group by class_members.person
    on conflict (person, since) do update set grade = excluded.grade`.execute(transaction);
  return Number(noted.numAffectedRows ?? 0n);
}

async function movesOf(transaction: Database, institutions: readonly string[], year: number): Promise<Move[]> {
  const classes = await transaction
    .selectFrom('classes')
    .select(['institution', 'name', 'grade', 'kind', 'year'])
    .where('institution', 'in', institutions)
    .execute();
  const peopled = await transaction
    .selectFrom('class_members')
    .select(['institution', 'class'])
    .distinct()
    .where('institution', 'in', institutions)
    .execute();
  return institutions.flatMap((institution) => {
    const own = classes.filter((one) => one.institution === institution);
    const names = peopled.filter((one) => one.institution === institution).map((one) => one.class);
    const turning = own.map(({ name, grade, kind, year: of }) => {
      return { name, grade, kind, isDue: of === year, isEmpty: !names.includes(name) };
    });
    const strays = names.filter((name) => !own.some((one) => one.name === name));
    return nextClasses(turning, strays).map((one) => ({ ...one, institution }));
  });
}

/** Those that end, then grade by grade from the top: within a grade, none takes the name that another has. */
function inWaves(moves: readonly Move[]): Move[][] {
  const waves = new Map<number, Move[]>();
  for (const one of moves) {
    const grade = one.to?.grade ?? Infinity;
    waves.set(grade, [...(waves.get(grade) ?? []), one]);
  }
  return [...waves].toSorted(([one], [other]) => other - one).map(([, wave]) => wave);
}

async function move(transaction: Database, moves: readonly Move[], year: number): Promise<void> {
  const told = moves.map(({ institution, name, to, replaces }) => {
    return { institution, name, next: to?.name ?? null, grade: to?.grade ?? null, replaces: replaces ?? false };
  });
  const rows = sql`json_to_recordset(${JSON.stringify(told)}::json)
    as move(institution text, name text, next text, grade integer, replaces boolean)`;
  const run = (statement: RawBuilder<unknown>) => statement.execute(transaction);
  await run(sql`
    delete from classes using ${rows}
    where classes.institution = move.institution and classes.name = move.next and move.replaces`);
  await run(sql`
    delete from class_members using ${rows}
    where class_members.institution = move.institution and class_members.class = move.name and move.next is null`);
  await run(sql`
    delete from classes using ${rows}
    where classes.institution = move.institution and classes.name = move.name and move.next is null`);
  await run(sql`
    update class_members set class = move.next from ${rows}
    where class_members.institution = move.institution and class_members.class = move.name and move.next <> move.name`);
  await run(sql`
    update classes set name = move.next, grade = move.grade, year = ${year} from ${rows}
    where classes.institution = move.institution and classes.name = move.name`);
}
