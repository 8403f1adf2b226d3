import { randomBytes } from 'node:crypto';
import type { Database } from '../../idp/database/open.ts';
import type { Role } from '../../idp/database/tables/people.ts';
import type { Opener } from '../../idp/windows/pupils-within-reach.ts';

export interface ClassRoom {
  readonly teacher: Opener;
  readonly otherTeacher: Opener;
  /** The first of the class, and the names of all. */
  readonly pupil: string;
  readonly usernames: readonly string[];
  /** A pupil of the school in another class. */
  readonly strangersName: string;
  /** The teacher's last day with the class. */
  endTeaching(day: string): Promise<void>;
}

/** A school of its own, with a class of three whose teacher is Mette Holm, and another class with another teacher. */
export async function createClassRoom(database: Database): Promise<ClassRoom> {
  const institution = String(100_000 + Math.floor(Math.random() * 900_000));
  await database.insertInto('institutions').values({ number: institution, name: 'Skolen', kind: 'school' }).execute();
  await database
    .insertInto('classes')
    .values(['1.A', '1.B'].map((name) => ({ institution, name, grade: 1 })))
    .execute();
  const add = async (given_name: string, role: Role, inClass: string): Promise<string> => {
    const id = randomBytes(9).toString('base64url');
    const person = { id, username: id.toLowerCase(), given_name, family_name: 'Holm', role, institution };
    await database.insertInto('people').values(person).execute();
    await database.insertInto('memberships').values({ person: id, institution, role }).execute();
    await database.insertInto('class_members').values({ person: id, institution, class: inClass }).execute();
    return id;
  };
  const mette = await add('Mette', 'teacher', '1.A');
  const other = await add('Jens', 'teacher', '1.B');
  const pupils = [await add('Ida', 'pupil', '1.A'), await add('Bo', 'pupil', '1.A'), await add('Ea', 'pupil', '1.A')];
  const stranger = await add('Otto', 'pupil', '1.B');
  return {
    teacher: { adult: mette, as: 'teacher', institution },
    otherTeacher: { adult: other, as: 'teacher', institution },
    pupil: pupils[0] ?? '',
    usernames: pupils.map((id) => id.toLowerCase()),
    strangersName: stranger.toLowerCase(),
    async endTeaching(until) {
      await database.updateTable('class_members').set({ until }).where('person', '=', mette).execute();
    },
  };
}
