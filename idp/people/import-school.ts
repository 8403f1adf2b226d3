import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { danishDay, type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { importAgreements } from '../agreements/import-agreements.ts';
import { tellRelated, whoMayAnswer } from '../approvals/tell-related.ts';
import { notify } from '../database/notices.ts';
import type { Database } from '../database/open.ts';
import { everyGroup, type Group } from '../import/group.ts';
import { carryOut } from '../import/carry-out.ts';
import { isOneOf, knownOf, type SchoolKnown } from '../import/known.ts';
import { type Plan, planOf } from '../import/plan.ts';
import { type SchoolTold, toldBy } from '../import/told.ts';
import {
  isSecondAdministration,
  SecondAdministration,
  secondAdministrations,
} from '../institutions/one-administration.ts';
import { leaversTopic } from '../live/news.ts';
import { saveClient } from '../oidc/clients.ts';
import { belongsOn } from './belongs-on.ts';
import { oneImportAtATime } from './import-lock.ts';
import { gradesOfPupils, noteChangedGrades } from './grades.ts';
import type { School } from './school-file.ts';

/** What an import has found and means to change, before it does. */
export interface Prepared {
  readonly told: SchoolTold;
  readonly known: SchoolKnown;
  readonly plan: Plan;
}

interface Watched {
  /** Sees the plan before anything is written; if it throws, nothing is. */
  readonly look?: (prepared: Prepared) => void;
  /** Of whom the file tells; of all, unless it is said otherwise. */
  readonly groups?: ReadonlySet<Group>;
  /** Is written with it, or not at all. */
  readonly alongside?: (transaction: Database) => Promise<void>;
}

/**
 * Brings the database in line with a school's file, all or nothing: people keep their id and password, whoever is new gets an id;
 * places, classes and contacts become those of the file. It speaks for the institutions that it names and for no other. Nobody is
 * deleted: who has no place left is a leaver (belongs-on.ts), and is who they were when a later file names them again.
 * @throws SecondAdministration when a municipality would have two
 * @param today from which a grade counts that has changed since the last file
 */
export async function importSchool(
  database: Database,
  school: School,
  today: Day = danishDay(new Date()),
  watched: Watched = {},
): Promise<void> {
  try {
    await importOnce(database, school, today, watched);
  } catch (reason) {
    if (!isSecondAdministration(reason)) throw reason;
    await importOnce(database, school, today, watched); // whoever was there first is seen now
  }
}

async function importOnce(
  database: Database,
  school: School,
  today: Day,
  { look, alongside, groups = everyGroup }: Watched,
): Promise<void> {
  const told = toldBy(school, today, groups);
  await database.transaction().execute(async (transaction) => {
    await oneImportAtATime(transaction);
    const known = await knownOf(transaction, told);
    const plan = planOf(told, known, { newId: () => randomBytes(15).toString('base64url'), today: isoOf(today) });
    const names = new Map([...known.municipalities, ...told.municipalities].map(({ code, name }) => [code, name]));
    const seconds = await secondAdministrations(transaction, plan.institutions, names);
    if (seconds.length > 0) throw new SecondAdministration(seconds);
    look?.({ told, known, plan });
    await write(transaction, plan, known, today);
    await alongside?.(transaction);
    for (const client of school.clients) await saveClient(transaction, client);
    await importAgreements(transaction, school, new Date());
  });
}

async function write(transaction: Database, plan: Plan, known: SchoolKnown, today: Day): Promise<void> {
  const noon = new Date(`${isoOf(today)}T12:00Z`);
  const concerned = [...known.people, ...plan.fresh].map(({ id }) => id);
  const answering = await whoMayAnswer(transaction, noon, concerned);
  const before = await gradesOfPupils(transaction, today, concerned);
  await carryOut(transaction, plan);
  await noteChangedGrades(transaction, before, today, concerned);
  await tellRelated(transaction, answering, noon, concerned);
  if (await hasLeavers(transaction, concerned, today)) await notify(transaction, leaversTopic);
}

async function hasLeavers(transaction: Database, concerned: readonly string[], today: Day): Promise<boolean> {
  const leaver = await transaction
    .selectFrom('people')
    .select('id')
    .where(isOneOf('id', concerned))
    .where(sql<boolean>`not ${belongsOn(today)}`)
    .executeTakeFirst();
  return leaver !== undefined;
}
