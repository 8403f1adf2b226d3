import { danishDay, type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import type { Band } from '../../shared/policy/rule.ts';
import type { PolicyTable } from '../../shared/policy/table.ts';
import type { Pupil } from '../../shared/contract/pupils.ts';
import type { Database } from '../database/open.ts';
import { gradeHistories, gradesOfPupils } from '../people/grades.ts';
import { postponedUntil } from '../postponements/postponed.ts';
import type { Desk } from '../sign-in/desk.ts';
import { standingOfOwn } from '../sign-in/standing.ts';
import { groupBy } from '../group-by.ts';
import { shownMilliseconds } from './rules.ts';

type Seeing = Pick<Desk, 'database' | 'policy' | 'levelsOf' | 'throttle'>;
type ById<T> = ReadonlyMap<string, T>;

/** How these pupils stand, by id and name: a handful of questions, however many they are. */
export async function pupilsSeen(ids: readonly string[], desk: Seeing, now: Date): Promise<ById<Pupil>> {
  if (ids.length === 0) return new Map();
  const { database } = desk;
  const people = await database
    .selectFrom('people')
    .leftJoin('passwords', 'passwords.person', 'people.id')
    .where('people.id', 'in', ids)
    .select(['people.id', 'username', 'given_name', 'family_name', 'people.institution'])
    .select(['one_time', 'set_at', 'made_in', 'laters'])
    .execute();
  const today = danishDay(now);
  const present = await gradesOfPupils(database, today, ids);
  const [windows, raised, grades, postponed, locks] = await Promise.all([
    windowsOf(database, ids, now),
    raisedOf(ids, desk, now),
    gradeHistories(database, new Map(ids.map((id) => [id, present.get(id)])), today),
    postponedAt(database, new Set(people.map(({ institution }) => institution)), today),
    desk.throttle.lockedUntil(
      database,
      people.map(({ username }) => username),
      now,
    ),
  ]);
  return new Map(
    people.map(({ id, username, given_name, family_name, institution, ...password }) => {
      const own = windows.get(id) ?? [];
      const raisedSeconds = raised.get(id);
      const lock = locks.get(username);
      const known = { grades: grades.get(id) ?? [], postponed: postponed.get(institution) };
      return [
        id,
        {
          username,
          name: `${given_name} ${family_name}`,
          password: standing(password, known, desk.policy, today),
          ...(lock !== undefined && { locked: lock === 'until-helped' ? lock : secondsUntil(lock, now) }),
          windows: own.flatMap(({ opening, gives, state, secondsLeft }) =>
            state === 'taken' || (state === 'open' && secondsLeft > 0)
              ? [{ opening, gives, is: state, secondsLeft: Math.max(0, secondsLeft) }]
              : [],
          ),
          got: own.flatMap(({ opening, gives, state }) => (state === 'used' ? [{ opening, gives }] : [])),
          ...(raisedSeconds !== undefined && { raisedSeconds }),
        },
      ];
    }),
  );
}

interface PasswordSeen {
  readonly one_time: boolean | null;
  readonly set_at: Date | null;
  readonly made_in: Band | null;
  readonly laters: number | null;
}

function standing(
  { one_time, set_at, made_in, laters }: PasswordSeen,
  known: Parameters<typeof standingOfOwn>[1],
  policy: PolicyTable,
  today: Day,
): Pupil['password'] {
  if (one_time !== false || set_at === null || made_in === null) return { is: 'never' };
  const validity = standingOfOwn({ made_in, set_at, laters: laters ?? 0 }, known, policy, today);
  if (validity.at === 'expires-soon') return { is: 'due', by: isoOf(today + validity.daysLeft) };
  return { is: validity.at === 'valid' ? 'fine' : 'over' };
}

/** Until when nobody is forced to change at these schools. */
async function postponedAt(database: Database, schools: ReadonlySet<string>, today: Day) {
  const days = [...schools].map(async (school) => [school, await postponedUntil(database, school, today)] as const);
  return new Map(await Promise.all(days));
}

function secondsUntil(at: Date, now: Date): number {
  return Math.ceil((at.getTime() - now.getTime()) / 1000);
}

/** The windows of the last hour. */
async function windowsOf(database: Database, ids: readonly string[], now: Date) {
  const rows = await database
    .selectFrom('windows')
    .innerJoin('openings', 'openings.id', 'windows.opening')
    .where('windows.pupil', 'in', ids)
    .where('windows.state', 'in', ['open', 'taken', 'used'])
    .where('openings.opened_at', '>', new Date(now.getTime() - shownMilliseconds))
    .select(['windows.pupil', 'windows.opening', 'windows.gives', 'windows.state', 'openings.expires_at'])
    .execute();
  const seen = rows.map(({ expires_at, ...window }) => {
    return { ...window, secondsLeft: secondsUntil(expires_at, now) };
  });
  return groupBy(seen, ({ pupil }) => pupil);
}

/** For how long an adult's word still holds, where it holds longest. */
async function raisedOf(ids: readonly string[], { database, levelsOf }: Seeing, now: Date): Promise<ById<number>> {
  const rows = await database
    .selectFrom('raises')
    .where('person', 'in', ids)
    .where('way', '=', 'VoksenVerificeret')
    .select(['person', 'service', 'at'])
    .execute();
  const services = [...new Set(rows.map(({ service }) => service))];
  const holds = new Map(
    await Promise.all(services.map(async (service) => [service, (await levelsOf(service)).raiseHolds] as const)),
  );
  const left = new Map<string, number>();
  for (const { person, service, at } of rows) {
    const seconds = secondsUntil(at, now) + (holds.get(service) ?? 0);
    if (seconds > (left.get(person) ?? 0)) left.set(person, seconds);
  }
  return left;
}
