import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { MailState } from '../database/tables/mails.ts';
import type { Role } from '../database/tables/people.ts';
import type { WayInBy, WayInState } from '../database/tables/ways-in.ts';
import { holdsOn } from '../people/holds-on.ts';
import { recipientsOf, type WayInOpener } from './recipients.ts';
import { wayInRules } from './rules.ts';

/** How many people a search shows: whoever needs more says more of the name. */
const shownPeople = 10;

/** Somebody for whom a way in may be opened. */
export interface Recipient {
  readonly username: string;
  readonly name: string;
  /** What they are at the institution; nothing of a contact who has no place there. */
  readonly role: Role | undefined;
  /** First names of their children there, with the classes. */
  readonly children: readonly string[];
  readonly mail: string | null;
}

/** Those in whose name or username every word of the search stands, by name. One word of two letters is the least. */
export async function findRecipients(
  database: Database,
  opener: WayInOpener,
  search: string,
  now: Date,
): Promise<{ readonly people: readonly Recipient[]; readonly areMore: boolean }> {
  const words = search
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (!words.some((word) => word.length >= 2)) return { people: [], areMore: false };
  const rows = await rowsOf(database, opener, now)
    .where((where) =>
      where.and(
        words.map((word) => {
          const pattern = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
          const whole = where.fn<string>('concat_ws', [where.val(' '), 'given_name', 'family_name', 'username']);
          return where(where.fn<string>('lower', [whole]), 'like', pattern);
        }),
      ),
    )
    .orderBy('given_name')
    .orderBy('family_name')
    .orderBy('username')
    .limit(shownPeople + 1)
    .execute();
  const people = await Promise.all(rows.slice(0, shownPeople).map((row) => toRecipient(database, opener, row, now)));
  return { people, areMore: rows.length > shownPeople };
}

/** The one with this username; undefined for everybody else, known or not. */
export async function findRecipient(
  database: Database,
  opener: WayInOpener,
  username: string,
  now: Date,
): Promise<Recipient | undefined> {
  const row = await rowsOf(database, opener, now).where('username', '=', username).executeTakeFirst();
  return row && toRecipient(database, opener, row, now);
}

/** A way in as administrators see it. */
export interface ToldWayIn {
  readonly id: string;
  readonly name: string;
  readonly how: WayInBy;
  readonly state: WayInState | 'expired';
  readonly openedAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  /** How the mail stands, of one that is mailed. */
  readonly mail: MailState | undefined;
}

/** Those that were opened at an institution lately, by whomever: the open ones first, then the latest. */
export async function waysInAt(database: Database, institution: string, now: Date): Promise<ToldWayIn[]> {
  const rows = await database
    .selectFrom('ways_in')
    .innerJoin('people', 'people.id', 'ways_in.person')
    .leftJoin('mails', (join) => join.onRef('mails.way_in', '=', 'ways_in.id').on('mails.kind', '=', 'way-in'))
    .where('ways_in.institution', '=', institution)
    .where('ways_in.opened_at', '>', new Date(now.getTime() - wayInRules.shownDays * 86_400_000))
    .orderBy('ways_in.opened_at', 'desc')
    .select(['ways_in.id', 'given_name', 'family_name', 'how', 'ways_in.state', 'opened_at', 'expires_at'])
    .select(['ways_in.ended_at as endedAt', 'mails.state as mail'])
    .execute();
  const told = rows.map(({ given_name, family_name, opened_at, expires_at, mail, ...row }): ToldWayIn => {
    const state = row.state === 'open' && expires_at <= now ? 'expired' : row.state;
    const name = `${given_name} ${family_name}`;
    return { ...row, name, state, openedAt: opened_at, expiresAt: expires_at, mail: mail ?? undefined };
  });
  return told.toSorted((one, other) => Number(other.state === 'open') - Number(one.state === 'open'));
}

function rowsOf(database: Database, opener: WayInOpener, now: Date) {
  return recipientsOf(database, opener, now).select(['people.id', 'username', 'given_name', 'family_name', 'mail']);
}

async function toRecipient(
  database: Database,
  { institution }: WayInOpener,
  row: Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number],
  now: Date,
): Promise<Recipient> {
  const today = danishDay(now);
  const place = await database
    .selectFrom('memberships')
    .select('role')
    .where('person', '=', row.id)
    .where('institution', '=', institution)
    .where(holdsOn(today, 'memberships'))
    .executeTakeFirst();
  const children = await database
    .selectFrom('contacts')
    .innerJoin('people', 'people.id', 'contacts.child')
    .innerJoin('memberships as seat', 'seat.person', 'contacts.child')
    .where('contacts.adult', '=', row.id)
    .where('seat.institution', '=', institution)
    .where(holdsOn(today, 'contacts'))
    .where(holdsOn(today, 'seat'))
    .orderBy('people.given_name')
    .select('people.given_name')
    .execute();
  return {
    username: row.username,
    name: `${row.given_name} ${row.family_name}`,
    role: place?.role,
    children: children.map(({ given_name }) => given_name),
    mail: row.mail,
  };
}
