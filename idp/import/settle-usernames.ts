import type { ImportFinding } from '../../shared/contract/import-finding.ts';
import type { DraftPerson } from './draft.ts';
import { groupBy } from '../group-by.ts';
import { newUsername } from './new-username.ts';
import type { Somebody } from './who-is-who.ts';

export interface Named {
  readonly person: DraftPerson;
  readonly username: string;
  /** Made here: the file had none, and nobody was meant. */
  readonly isMade: boolean;
}

interface Ways {
  readonly known: readonly Somebody[];
  readonly isTaken: (username: string) => boolean;
  readonly draw: () => number;
}

/**
 * Who each draft is: whoever has the username; else whom the register's number meant before; else the only one at the place with
 * that name (and day of birth) who has no other number; else somebody new, with a username of their own. Where several could be
 * meant it is nobody, and reported.
 */
export function settleUsernames(
  people: readonly DraftPerson[],
  { known, isTaken, draw }: Ways,
): { named: readonly Named[]; findings: readonly ImportFinding[] } {
  const byRegister = new Map(known.flatMap((one) => one.registerIds.map((id) => [id, one.username] as const)));
  const byName = groupBy(known, nameOf);
  const said = new Set(people.flatMap(({ username }) => (username === undefined ? [] : [username])));
  const made = new Set<string>();
  const findings: ImportFinding[] = [];
  const named = people.flatMap((person): Named[] => {
    if (person.username !== undefined) return [{ person, username: person.username, isMade: false }];
    const registered = registerKeys(person)
      .map((key) => byRegister.get(key))
      .find((one) => one !== undefined);
    if (registered !== undefined) return [{ person, username: registered, isMade: false }];
    const meant = (byName.get(nameOf(person)) ?? []).filter((one) => couldBe(one, person) && !said.has(one.username));
    const [only] = meant;
    if (meant.length > 1) {
      findings.push({ ...person.at, code: 'who-is-it', data: {} });
      return [];
    }
    if (only !== undefined) return [{ person, username: only.username, isMade: false }];
    const username = newUsername(person, (one) => isTaken(one) || said.has(one) || made.has(one), draw);
    made.add(username);
    return [{ person, username, isMade: true }];
  });
  return { named, findings: [...findings, ...twice(named)] };
}

/** Two drafts that are the same person after all. */
function twice(named: readonly Named[]): ImportFinding[] {
  const first = new Map<string, Named>();
  return named.flatMap((one) => {
    const earlier = first.get(one.username);
    if (earlier === undefined) first.set(one.username, one);
    return earlier === undefined
      ? []
      : [{ ...one.person.at, code: 'twice' as const, data: { line: earlier.person.at.line ?? 0 } }];
  });
}

export function registerKeys({ registerId, places }: DraftPerson): string[] {
  return registerId === undefined ? [] : places.map(({ institution }) => `${institution} ${registerId}`);
}

function nameOf({ givenName, familyName }: { givenName: string; familyName: string }): string {
  return `${givenName}\n${familyName}`;
}

function couldBe(one: Somebody, { born, registerId, places }: DraftPerson): boolean {
  if (registerId !== undefined && one.registerIds.length > 0) return false;
  if (born !== undefined && one.born !== null && born !== one.born) return false;
  return places.some(({ institution }) => one.institutions.includes(institution));
}
