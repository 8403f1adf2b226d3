import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { danishDay, type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { schoolYearOf } from '../../shared/policy/lifecycle/school-year.ts';
import { tellRelated, whoMayAnswer } from '../approvals/tell-related.ts';
import type { Database } from '../database/open.ts';
import { saveClient } from '../oidc/clients.ts';
import { oneImportAtATime } from './import-lock.ts';
import { gradesOfPupils, noteChangedGrades } from './grades.ts';
import { childOf, inClass, type School } from './school-file.ts';

/**
 * Brings the database in line with a school's file, all or nothing: people keep their id and password, whoever is new
 * gets an id, classes and contacts become those of the file. Nobody is removed: that somebody is missing may be a mistake.
 * @param today from which a grade counts that has changed since the last file
 */
export async function importSchool(
  database: Database,
  school: School,
  today: Day = danishDay(new Date()),
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await oneImportAtATime(transaction);
    const noon = new Date(`${isoOf(today)}T12:00Z`);
    const answering = await whoMayAnswer(transaction, noon);
    const before = await gradesOfPupils(transaction, today);
    const year = schoolYearOf(today);
    for (const row of school.institutions) {
      await transaction
        .insertInto('institutions')
        .values({ mail: null, ...row })
        .onConflict((conflict) =>
          conflict.column('number').doUpdateSet({ name: row.name, kind: row.kind, mail: row.mail ?? null }),
        )
        .execute();
    }
    for (const row of school.classes) {
      await transaction
        .insertInto('classes')
        .values({ ...row, year })
        .onConflict((conflict) => conflict.columns(['institution', 'name']).doUpdateSet({ grade: row.grade, year }))
        .execute();
    }
    const ids = await savePeople(transaction, school.people, isoOf(today));
    await saveRelations(transaction, school, ids);
    await noteChangedGrades(transaction, before, today);
    await tellRelated(transaction, answering, noon);
    for (const client of school.clients) await saveClient(transaction, client);
  });
}

async function savePeople(
  database: Database,
  people: School['people'],
  today: string,
): Promise<ReadonlyMap<string, string>> {
  const namedOn = sql<
    string | null
  >`case when people.given_name = excluded.given_name then people.named_on else ${today} end`;
  const ids = new Map<string, string>();
  for (const { username, givenName, familyName, role, institution } of people) {
    const row = { given_name: givenName, family_name: familyName, role, institution };
    const { id } = await database
      .insertInto('people')
      .values({ id: randomBytes(15).toString('base64url'), username, ...row })
      .onConflict((conflict) => conflict.column('username').doUpdateSet({ ...row, named_on: namedOn }))
      .returning('id')
      .executeTakeFirstOrThrow();
    await database
      .insertInto('memberships')
      .values({ person: id, institution, role })
      .onConflict((conflict) => conflict.columns(['person', 'institution']).doUpdateSet({ role, until: null }))
      .execute();
    ids.set(username, id);
  }
  return ids;
}

async function saveRelations(
  database: Database,
  { people, institutions: schools }: School,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const members = people.flatMap(({ username, institution, classes }) =>
    classes.map(inClass).map(({ name, until = null }) => {
      return { person: ids.get(username) ?? '', institution, class: name, until };
    }),
  );
  const contacts = people.flatMap(({ username, children }) =>
    children.map(childOf).map(({ username: child, custody, until = null }) => {
      return { adult: ids.get(username) ?? '', child: ids.get(child) ?? '', custody, until };
    }),
  );
  const known = people.flatMap(({ username, upstreams }) =>
    Object.entries(upstreams).map(([upstream, subject]) => ({ upstream, subject, person: ids.get(username) ?? '' })),
  );
  const everybody = [...ids.values()];
  const institutions = ['', ...schools.map(({ number }) => number)];
  if (everybody.length === 0) return;
  // Who is in a class of this school, and whose contact a child is, the file alone says: whoever it leaves out is not
  await database
    .deleteFrom('class_members')
    .where((where) => where.or([where('person', 'in', everybody), where('institution', 'in', institutions)]))
    .execute();
  await database
    .deleteFrom('contacts')
    .where((where) => where.or([where('adult', 'in', everybody), where('child', 'in', everybody)]))
    .execute();
  await database.deleteFrom('upstream_people').where('person', 'in', everybody).execute();
  if (members.length > 0) await database.insertInto('class_members').values(members).execute();
  if (contacts.length > 0) await database.insertInto('contacts').values(contacts).execute();
  if (known.length > 0) await database.insertInto('upstream_people').values(known).execute();
}
