import type { Opening, Place, Pupils } from '../../shared/contract/pupils.ts';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { Desk } from '../sign-in/desk.ts';
import { groupBy } from '../group-by.ts';
import { type Opener, openerAt, pupilsWithinReach } from './pupils-within-reach.ts';
import { pupilsSeen } from './pupils-seen.ts';
import { shownMilliseconds } from './rules.ts';
import { holdsOn } from '../people/holds-on.ts';

interface Looking {
  readonly adult: string;
  /** One of `places`, which are all that they have at this moment (placesOf). */
  readonly place: Place;
  readonly places: readonly Place[];
  readonly sureForSeconds: number;
}

/** All that an adult sees in Elevadgang at one of their places: pupils who are theirs at this moment, and no other. */
export async function pupilsOf(
  { adult, place, places, sureForSeconds }: Looking,
  desk: Pick<Desk, 'database' | 'policy' | 'levelsOf' | 'throttle' | 'windows'>,
  now: Date,
): Promise<Pupils> {
  const { database, windows } = desk;
  const opener = openerAt(adult, place);
  const ids = [...(await pupilsWithinReach(database, opener, now))];
  const pupils = await pupilsSeen(ids, desk, now);
  const nameOf = (id: string) => pupils.get(id)?.username ?? '';
  const { compare } = new Intl.Collator('da', { numeric: true });
  const sorted = [...pupils.values()].toSorted((one, other) => compare(one.name, other.name));
  const rank = new Map(sorted.map(({ username }, at) => [username, at]));
  const inOrder = (usernames: readonly string[]) =>
    usernames.toSorted((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0));
  const groups = await groupsOf(database, opener, ids, now);
  return {
    places: [...places],
    place: place.id,
    groups: groups
      .map(({ members, ...group }) => ({ ...group, pupils: inOrder(members.map(nameOf)) }))
      .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || compare(one.name, other.name)),
    pupils: sorted,
    openings: await openingsOf(database, opener, nameOf, now),
    rules: {
      lastsSeconds: windows.lastsSeconds,
      ...(Number.isFinite(windows.codeFrom) && { codeFrom: windows.codeFrom }),
    },
    sureForSeconds,
  };
}

type Kind = Pupils['groups'][number]['kind'];
const kinds: readonly Kind[] = ['class', 'year-group', 'without-class', 'children'];

interface Group {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly members: readonly string[];
}

/** A teacher's own classes and year groups, all of the school's for a user administrator, and the children of a parent. */
async function groupsOf(
  database: Database,
  { adult, as, institution }: Opener,
  ids: readonly string[],
  now: Date,
): Promise<Group[]> {
  if (institution === null) return [{ id: 'children', name: '', kind: 'children', members: ids }];
  if (ids.length === 0) return [];
  const today = danishDay(now);
  const rows = await database
    .selectFrom('class_members')
    .innerJoin('classes', (join) =>
      join
        .onRef('classes.institution', '=', 'class_members.institution')
        .onRef('classes.name', '=', 'class_members.class'),
    )
    .where('class_members.institution', '=', institution)
    .where('class_members.person', 'in', ids)
    .where(holdsOn(today, 'class_members'))
    .$if(as === 'teacher', (query) =>
      query.where('classes.name', 'in', (where) =>
        where
          .selectFrom('class_members as own')
          .where('own.person', '=', adult)
          .where('own.institution', '=', institution)
          .where(holdsOn(today, 'own'))
          .select('own.class'),
      ),
    )
    .select(['class_members.person', 'classes.name', 'classes.kind'])
    .execute();
  const grouped = [...groupBy(rows, ({ name }) => name)].map(([name, members]) => {
    return { id: name, name, kind: members[0]?.kind ?? 'class', members: members.map(({ person }) => person) };
  });
  const placed = new Set(rows.map(({ person }) => person));
  const others = ids.filter((id) => !placed.has(id));
  const rest = { id: '', name: '', kind: 'without-class' as const, members: others };
  return others.length === 0 ? grouped : [...grouped, rest];
}

/** What this adult opened here in the last hour, the latest first. */
async function openingsOf(
  database: Database,
  { adult, institution }: Opener,
  nameOf: (id: string) => string,
  now: Date,
): Promise<Opening[]> {
  const rows = await database
    .selectFrom('openings')
    .innerJoin('windows', 'windows.opening', 'openings.id')
    .where('opened_by', '=', adult)
    .where('institution', 'is not distinct from', institution)
    .where('opened_at', '>', new Date(now.getTime() - shownMilliseconds))
    .where('windows.state', '!=', 'cancelled')
    .orderBy('opened_at', 'desc')
    .selectAll('openings')
    .select(['windows.pupil', 'windows.state'])
    .execute();
  return [...groupBy(rows, ({ id }) => id)].flatMap(([id, windows]) => {
    const [first] = windows;
    if (first === undefined) return [];
    const left = Math.max(0, Math.ceil((first.expires_at.getTime() - now.getTime()) / 1000));
    const isOpen = left > 0 && windows.some(({ state }) => state === 'open');
    const pupils = windows.map(({ pupil }) => nameOf(pupil)).filter((name) => name !== '');
    return [
      {
        id,
        gives: first.gives,
        ...(isOpen && first.code !== null && { code: first.code }),
        openedAt: first.opened_at.getTime(),
        secondsLeft: left,
        pupils,
      },
    ];
  });
}
