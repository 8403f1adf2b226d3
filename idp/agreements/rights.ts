import { danishDay, type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Database } from '../database/open.ts';
import { holdsOn } from '../people/holds-on.ts';
import { operator } from '../postponements/postpone.ts';

/** Somebody at an institution, as the operator names them. */
export interface Named {
  readonly username: string;
  readonly institution: string;
}

/** Why a right was neither given nor taken. */
export type RightFault = 'nobody' | 'not-staff' | 'institution-unknown' | 'had-none';

/** Lets somebody decide at the new place for an institution, until this day; who has the right already gets the new day. */
export async function giveRight(
  database: Database,
  { username, institution, until }: Named & { readonly until: Day | undefined },
  now: Date,
): Promise<RightFault | 'given'> {
  return database.transaction().execute(async (transaction) => {
    const person = await personOf(transaction, username);
    if (person === undefined) return 'nobody';
    if (!(await isStaff(transaction, person, now))) return 'not-staff';
    const there = transaction.selectFrom('institutions').select('number').where('number', '=', institution);
    if ((await there.executeTakeFirst()) === undefined) return 'institution-unknown';
    const last = { until: until === undefined ? null : isoOf(until) };
    await transaction
      .insertInto('rights')
      .values({ person, institution, right: 'data-access', ...last })
      .onConflict((conflict) => conflict.columns(['person', 'institution', 'right']).doUpdateSet(last))
      .execute();
    await note(transaction, 'right-given', { person, institution }, now);
    return 'given';
  });
}

export async function takeRight(
  database: Database,
  { username, institution }: Named,
  now: Date,
): Promise<RightFault | 'taken'> {
  return database.transaction().execute(async (transaction) => {
    const person = await personOf(transaction, username);
    if (person === undefined) return 'nobody';
    const taken = await transaction
      .deleteFrom('rights')
      .where('person', '=', person)
      .where('institution', '=', institution)
      .where('right', '=', 'data-access')
      .returning('person')
      .executeTakeFirst();
    if (taken === undefined) return 'had-none';
    await note(transaction, 'right-taken', { person, institution }, now);
    return 'taken';
  });
}

/** Everybody who has the right, by institution; past ones too, so that they can be given again or taken. */
export async function rightsOf(database: Database): Promise<(Named & { readonly until: string | null })[]> {
  return database
    .selectFrom('rights')
    .innerJoin('people', 'people.id', 'rights.person')
    .select(['username', 'rights.institution', 'rights.until'])
    .orderBy('rights.institution')
    .orderBy('username')
    .execute();
}

async function personOf(transaction: Database, username: string): Promise<string | undefined> {
  const row = transaction.selectFrom('people').select('id').where('username', '=', username.toLowerCase());
  return (await row.executeTakeFirst())?.id;
}

/** Whether they work anywhere on this day: a consultant of the municipality may decide for a school. */
async function isStaff(transaction: Database, person: string, now: Date): Promise<boolean> {
  const works = transaction
    .selectFrom('memberships')
    .select('person')
    .where('person', '=', person)
    .where('role', 'not in', ['pupil', 'student', 'parent'])
    .where(holdsOn(danishDay(now), 'memberships'));
  return (await works.executeTakeFirst()) !== undefined;
}

async function note(
  transaction: Database,
  event: 'right-given' | 'right-taken',
  { person, institution }: { readonly person: string; readonly institution: string },
  now: Date,
): Promise<void> {
  await writeAudit(transaction, { event, person, actor: operator, client: null, way: institution }, now);
}
