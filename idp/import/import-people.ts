import { randomInt } from 'node:crypto';
import type { ImportSummary } from '../../shared/contract/import-changes.ts';
import type { ImportFinding, ImportPlace } from '../../shared/contract/import-finding.ts';
import type { Day } from '../../shared/policy/lifecycle/day.ts';
import { sql } from 'kysely';
import type { Database } from '../database/open.ts';
import { SecondAdministration } from '../institutions/one-administration.ts';
import { importSchool } from '../people/import-school.ts';
import type { School } from '../people/school-file.ts';
import { everyGroup, type Group } from './group.ts';
import { isOneOf } from './known.ts';
import { newUsername } from './new-username.ts';
import { onePersonEach } from './one-person.ts';
import { mayName } from './permission.ts';
import type { Draft } from './draft.ts';
import type { Read } from './read-path.ts';
import { type Named, settleUsernames } from './settle-usernames.ts';
import { summaryOf } from './summary.ts';
import { type Here, registerIdsOf, toSchool } from './to-school.ts';
import { type Somebody, whoCouldBeMeant } from './who-is-who.ts';

export interface ImportAsked {
  /** For which institutions it may speak; without any, for those of the file. */
  readonly institutions: readonly string[];
  readonly isDryRun: boolean;
  /** How many places it may take away, where it would be more than a fifth of an institution's. */
  readonly yesRemove: number | undefined;
  readonly today: Day;
}

/** What came of an import. Nothing was written unless it is `done`. */
export type ImportOutcome =
  | { readonly is: 'wrong'; readonly findings: readonly ImportFinding[] }
  | { readonly is: 'too-many-leave'; readonly summary: ImportSummary; readonly leaving: number }
  /** `leaving`: as many as would have to be said. */
  | { readonly is: 'dry-run'; readonly summary: ImportSummary; readonly leaving: number | undefined }
  | {
      readonly is: 'done';
      readonly summary: ImportSummary;
      /** Usernames that were made, and for which line: whose they are, the file says. */
      readonly made: readonly { readonly username: string; readonly at: ImportPlace }[];
    };

/** More than this share of an institution's people do not leave by one file without a word. */
export const usualShare = 0.2;

/** Brings people from what was read into the database, or says all that is in the way. All or nothing. */
export async function importPeople(database: Database, read: Read, asked: ImportAsked): Promise<ImportOutcome> {
  const { school, named, groups, findings } = await whoEverybodyIs(database, read);
  if (school === undefined) return { is: 'wrong', findings };
  const all = [...findings, ...(await mayName(database, school, { named, file: read.file ?? '', ...asked }))];
  if (all.length > 0) return { is: 'wrong', findings: all };

  let outcome: ImportOutcome | undefined;
  const made = named.filter(({ isMade }) => isMade).map(({ username, person }) => ({ username, at: person.at }));
  try {
    await importSchool(database, school, asked.today, {
      look(prepared) {
        const summary = summaryOf(prepared);
        const leaving = leavingIn(summary);
        const isUnsaid = isTooMany(summary) && asked.yesRemove !== leaving;
        if (asked.isDryRun) outcome = { is: 'dry-run', summary, leaving: isUnsaid ? leaving : undefined };
        else if (isUnsaid) outcome = { is: 'too-many-leave', summary, leaving };
        if (outcome !== undefined) throw new Stopped();
        outcome = { is: 'done', summary, made };
      },
      alongside: (transaction) => rememberRegister(transaction, named),
      groups,
    });
  } catch (reason) {
    if (reason instanceof SecondAdministration) {
      const findings = reason.seconds.map(
        (data) => ({ ...placeOf(read, data.second), code: 'administration-exists', data }) as const,
      );
      return { is: 'wrong', findings };
    }
    if (!(reason instanceof Stopped)) throw reason;
  }
  if (outcome === undefined) throw new Error('an import looks at its plan before it ends');
  return outcome;
}

/** Where a file tells of an institution. */
function placeOf({ draft, school, file = '' }: Read, number: string): ImportPlace {
  const told = draft?.institutions.find((one) => one.number === number);
  const index = school?.institutions.findIndex((one) => one.number === number);
  return told?.at ?? { file, ...(index !== undefined && { column: `institutions.${index}` }) };
}

/** Ends the transaction with nothing written. */
class Stopped extends Error {}

interface Known {
  readonly school?: School;
  readonly named: readonly Named[];
  readonly groups: ReadonlySet<Group>;
  readonly findings: readonly ImportFinding[];
}

async function whoEverybodyIs(database: Database, { school, draft, findings }: Read): Promise<Known> {
  if (school !== undefined) return { school, named: [], groups: everyGroup, findings };
  if (draft === undefined) return { named: [], groups: everyGroup, findings };
  const { people, findings: twice } = onePersonEach(draft.people);
  const known = await whoCouldBeMeant(database, people);
  const taken = await takenLike(database, people);
  const draw = () => randomInt(10_000);
  const settled = settleUsernames(people, { known, isTaken: (username) => taken.has(username), draw });
  const made = toSchool(draft, settled.named, await whatIsHere(database, draft, known));
  return {
    school: made.school,
    named: settled.named,
    groups: draft.groups,
    findings: [...findings, ...twice, ...settled.findings, ...made.findings],
  };
}

async function whatIsHere(database: Database, draft: Draft, people: readonly Somebody[]): Promise<Here> {
  const numbers = draft.institutions.map(({ number }) => number);
  const known = await database.selectFrom('institutions').selectAll().where(isOneOf('number', numbers)).execute();
  const institutions = new Map(known.map((row) => [row.number, row]));
  if (draft.groups.has('pupils')) return { institutions, classes: [], pupils: [] };
  const classes = await database
    .selectFrom('classes')
    .select(['institution', 'name'])
    .where(isOneOf('institution', numbers))
    .execute();
  const pupils = people.filter(({ institutions }) => institutions.some((one) => numbers.includes(one)));
  return { institutions, classes, pupils };
}

/** Usernames that begin as those would that are to be made. */
async function takenLike(database: Database, people: Draft['people']): Promise<ReadonlySet<string>> {
  const nameless = people.filter(({ username }) => username === undefined);
  const stems = [
    ...new Set(
      nameless.map((one) =>
        newUsername(
          one,
          () => false,
          () => 0,
        ).slice(0, 4),
      ),
    ),
  ];
  const rows = await database
    .selectFrom('people')
    .select('username')
    .where(sql<boolean>`left(username, 4) = any(${stems}::text[])`)
    .execute();
  return new Set(rows.map(({ username }) => username));
}

async function rememberRegister(transaction: Database, named: readonly Named[]): Promise<void> {
  const ids = registerIdsOf(named);
  if (ids.length === 0) return;
  await sql`
    insert into register_ids (institution, id, person)
    select told.institution, told.id, people.id
    from unnest(${ids.map(({ institution }) => institution)}::text[], ${ids.map(({ id }) => id)}::text[],
      ${ids.map(({ username }) => username)}::text[]) as told (institution, id, username)
    join people using (username)
    on conflict (institution, id) do update set person = excluded.person`.execute(transaction);
}

export function leavingIn({ institutions }: ImportSummary): number {
  return institutions.reduce((sum, { left }) => sum + left.pupils + left.staff + left.parents, 0);
}

function isTooMany({ institutions }: ImportSummary): boolean {
  return institutions.some(({ before, left }) => left.pupils + left.staff + left.parents > before * usualShare);
}
