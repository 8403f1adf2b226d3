import { setImmediate as immediate } from 'node:timers/promises';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import { schoolYearOf } from '../../shared/policy/lifecycle/school-year.ts';
import { tellRelated, whoMayAnswer } from '../approvals/tell-related.ts';
import type { Database } from '../database/open.ts';
import { keepImportsOut } from './import-lock.ts';
import { type Turned, turnBatch } from './turn-batch.ts';

/** So many schools move in one transaction: some ten thousand pupils, and a second or two. */
const schoolsAtOnce = 20;

interface Turning {
  readonly now: Date;
  /** Hears of each batch once it is written. */
  readonly report?: (turned: Turned & { readonly year: number }) => void;
  /** Ends it after the batch that is under way. */
  readonly signal?: AbortSignal;
  readonly schoolsAtOnce?: number;
}

/**
 * Brings every class whose school year is over into the one that it is now in Denmark (docs/decisions/0037). Each school moves whole
 * or not at all, so that it can be stopped, killed, begun again or run by several processes at once: what is left is what has an
 * older year. Classes of which no import has said a year stay as they are. Gives how many it moved.
 */
export async function turnYear(database: Database, turning: Turning): Promise<Turned> {
  const present = schoolYearOf(danishDay(turning.now));
  const sum = { schools: 0, classes: 0, pupils: 0 };
  for (let year = await oldestYear(database); year !== undefined && year < present;) {
    if (turning.signal?.aborted) break;
    const turned = await nextBatch(database, year, turning);
    if (turned === undefined) break; // another process has hold of what is left
    turning.report?.({ ...turned, year: year + 1 });
    await immediate(); // a database in a folder never waits, and would leave nobody else a turn in this process
    sum.schools += turned.schools;
    sum.classes += turned.classes;
    sum.pupils += turned.pupils;
    year = await oldestYear(database);
  }
  return sum;
}

function nextBatch(database: Database, year: number, turning: Turning): Promise<Turned | undefined> {
  return database.transaction().execute(async (transaction) => {
    await keepImportsOut(transaction);
    const answering = await whoMayAnswer(transaction, turning.now);
    const turned = await turnBatch(transaction, { year, schools: turning.schoolsAtOnce ?? schoolsAtOnce });
    if (turned !== undefined) await tellRelated(transaction, answering, turning.now);
    return turned;
  });
}

async function oldestYear(database: Database): Promise<number | undefined> {
  const row = await database
    .selectFrom('classes')
    .select('year')
    .where('year', 'is not', null)
    .orderBy('year')
    .limit(1)
    .executeTakeFirst();
  return row?.year ?? undefined;
}
