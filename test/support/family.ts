import { randomBytes } from 'node:crypto';
import { type AdultsWord, answerRequest } from '../../idp/approvals/answer.ts';
import { askGrownUps, type Question } from '../../idp/approvals/ask.ts';
import { findRequest } from '../../idp/approvals/request.ts';
import type { Database } from '../../idp/database/open.ts';
import type { Role } from '../../idp/database/tables/people.ts';

const institution = '012345';
const random = () => randomBytes(9).toString('base64url');

/** A pupil with a mother, a father and a teacher; the ids are new each time, so that one database does for many. */
export interface Family {
  readonly pupil: string;
  readonly mother: string;
  readonly father: string;
  readonly teacher: string;
  /** Has nothing to do with the pupil. */
  readonly stranger: string;
  readonly class: string;
}

export async function createFamily(database: Database): Promise<Family> {
  await database
    .insertInto('institutions')
    .values({ number: institution, name: 'Skovbrynet Skole', kind: 'school' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const family = { pupil: random(), mother: random(), father: random(), teacher: random(), stranger: random() };
  const roles = {
    pupil: 'pupil',
    mother: 'parent',
    father: 'parent',
    teacher: 'teacher',
    stranger: 'teacher',
  } as const;
  for (const [who, id] of Object.entries(family) as [keyof typeof family, string][]) {
    await addPerson(database, { id, name: who, role: roles[who] });
  }
  const name = random();
  await database.insertInto('classes').values({ institution, name, grade: 1 }).execute();
  for (const person of [family.pupil, family.teacher]) await joinClass(database, { person, name });
  const parents = [family.mother, family.father];
  await database
    .insertInto('contacts')
    .values(parents.map((adult) => ({ adult, child: family.pupil })))
    .execute();
  return { ...family, class: name };
}

export async function addPerson(
  database: Database,
  { id = random(), name, role }: { id?: string; name: string; role: Role },
): Promise<string> {
  const row = { id, username: random(), given_name: name, family_name: 'Holm', role, institution };
  await database.insertInto('people').values(row).execute();
  await database.insertInto('memberships').values({ person: id, institution, role }).execute();
  return id;
}

/** Gives somebody a place at an institution that is there. */
export async function takePlace(database: Database, person: string, at: string, role: Role): Promise<void> {
  await database.insertInto('memberships').values({ person, institution: at, role }).execute();
}

export async function joinClass(
  database: Database,
  { person, name, until = null }: { person: string; name: string; until?: string | null },
): Promise<void> {
  await database.insertInto('class_members').values({ person, institution, class: name, until }).execute();
}

/** Signs somebody in, as oidc-provider keeps it: for good, or until a time by the test's clock. Gives the session's `uid`. */
export async function signIn(
  database: Database,
  account: string,
  expires_at = new Date('2200-01-01T12:00Z'),
): Promise<string> {
  const uid = random();
  await database
    .insertInto('oidc_artifacts')
    .values({ model: 'Session', id: random(), payload: '{}', uid, account, expires_at })
    .execute();
  return uid;
}

export async function signOut(database: Database, session: string): Promise<void> {
  await database.deleteFrom('oidc_artifacts').where('uid', '=', session).execute();
}

/** A pupil's question, as the sign-in page would put it. */
export function questionOf(pupil: string, session: string, adult: string | null = null): Question {
  return {
    pupil,
    session,
    adult,
    topic: `sign-in:${session}`,
    client: 'confidential',
    service: 'Læringsøen',
    counts: 'AdultVerified',
    holds_seconds: 1800,
    device: 'computer',
    network: 'home',
    gives: 'step-up',
    code: null,
  };
}

/** Asks, and gives the request as it waits. @throws Error when nobody can be asked */
export async function ask(database: Database, question: Question, now: Date) {
  const asked = await database.transaction().execute((transaction) => askGrownUps(transaction, question, now));
  if ('code' in asked) throw new Error(asked.code);
  const row = await findRequest(database, asked.id);
  if (row === undefined) throw new Error('asked, and nothing is there');
  return row;
}

/** Takes an adult's word. Gives the code of what failed, or `answered`. */
export async function say(
  database: Database,
  said: { id: string; adult: string; word: AdultsWord },
  now: Date,
): Promise<string> {
  const outcome = await database.transaction().execute((transaction) => answerRequest(transaction, said, now));
  return 'code' in outcome ? outcome.code : 'answered';
}

/** A number that is not this one. */
export function otherThan(number: string): string {
  return number === '99' ? '10' : String(Number(number) + 1);
}
