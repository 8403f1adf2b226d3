import type { Database } from '../database/open.ts';
import type { Role } from '../database/tables/people.ts';
import type { AccountClaims, Accounts } from '../oidc/accounts.ts';
import { findMember, type Person } from './people.ts';

/** Actor groups as the real broker's tokens name them (FACTS.md section 2). */
const actorGroups: Record<Role, AccountClaims['aktoer_gruppe']> = {
  pupil: 'Elev',
  student: 'Elev',
  parent: 'Kontaktperson',
  teacher: 'Medarbejder',
  'user-administrator': 'Medarbejder',
  leader: 'Medarbejder',
  staff: 'Medarbejder',
};

/** Up to this grade a session ends when idle: younger pupils share computers and forget to sign out (FACTS.md section 9). */
const lastIdleGrade = 6;

/** Answers oidc-provider's question who somebody is from the people in the database. */
export function createAccounts(database: Database, now: () => Date = () => new Date()): Accounts {
  return {
    async find(accountId) {
      const person = await findMember(database, accountId, now());
      if (person === undefined) return undefined;
      return {
        name: `${person.givenName} ${person.familyName}`,
        uniid: person.username,
        aktoer_gruppe: actorGroups[person.role],
        institutionsnumre: numbersOf(person),
        endsWhenIdle: person.grade !== undefined && person.grade <= lastIdleGrade,
      };
    },
  };
}

/** Every place, the first one first; of a contact without one, where they were written down. */
function numbersOf({ places, institution }: Person): string[] {
  return places.length === 0 ? [institution.number] : places.map(({ number }) => number);
}
