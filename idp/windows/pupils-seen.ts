import { movedUpOn } from '../../shared/policy/lifecycle/band-move.ts';
import { danishDay, type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { type GradeSince, usualGrades } from '../../shared/policy/lifecycle/school-year.ts';
import { validityOf } from '../../shared/policy/lifecycle/validity.ts';
import type { Pupil } from '../../shared/contract/pupils.ts';
import type { Database } from '../database/open.ts';
import { gradesOfPupils } from '../people/grades.ts';
import type { Desk } from '../sign-in/desk.ts';
import { groupBy } from '../group-by.ts';
import { shownMilliseconds } from './rules.ts';

type Seeing = Pick<Desk, 'database' | 'policy' | 'levelsOf'>;
type ById<T> = ReadonlyMap<string, T>;

/** How these pupils stand, by id and name: a handful of questions, however many they are. */
export async function pupilsSeen(ids: readonly string[], desk: Seeing, now: Date): Promise<ById<Pupil>> {
  if (ids.length === 0) return new Map();
  const { database } = desk;
  const people = await database
    .selectFrom('people')
    .leftJoin('passwords', 'passwords.person', 'people.id')
    .where('people.id', 'in', ids)
    .select(['people.id', 'username', 'given_name', 'family_name', 'one_time', 'set_at', 'made_in', 'laters'])
    .execute();
  const [windows, raised, grades] = await Promise.all([
    windowsOf(database, ids, now),
    raisedOf(ids, desk, now),
    gradesOf(database, ids, danishDay(now)),
  ]);
  return new Map(
    people.map(({ id, username, given_name, family_name, ...password }) => {
      const own = windows.get(id) ?? [];
      const raisedSeconds = raised.get(id);
      return [
        id,
        {
          username,
          name: `${given_name} ${family_name}`,
          password: standing(password, grades.get(id) ?? [], desk, danishDay(now)),
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
  readonly made_in: Parameters<typeof movedUpOn>[0] | null;
  readonly laters: number | null;
}

function standing(
  { one_time, set_at, made_in, laters }: PasswordSeen,
  grades: readonly GradeSince[],
  { policy }: Pick<Desk, 'policy'>,
  today: Day,
): Pupil['password'] {
  if (one_time !== false || set_at === null || made_in === null) return { is: 'never' };
  const facts = {
    isOneTime: false,
    madeOn: danishDay(set_at),
    movedUpOn: movedUpOn(made_in, grades, today),
    laters: laters ?? 0,
  };
  const validity = validityOf(policy.bands[made_in], facts, today);
  if (validity.at === 'expires-soon') return { is: 'due', by: isoOf(today + validity.daysLeft) };
  return { is: validity.at === 'valid' ? 'fine' : 'over' };
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
    return { ...window, secondsLeft: Math.ceil((expires_at.getTime() - now.getTime()) / 1000) };
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
    const seconds = Math.ceil((at.getTime() - now.getTime()) / 1000) + (holds.get(service) ?? 0);
    if (seconds > (left.get(person) ?? 0)) left.set(person, seconds);
  }
  return left;
}

/** As people/grades.ts has it of one. */
async function gradesOf(database: Database, ids: readonly string[], today: Day): Promise<ById<GradeSince[]>> {
  const [noted, now] = await Promise.all([
    database.selectFrom('grades').selectAll().where('person', 'in', ids).execute(),
    gradesOfPupils(database, today, ids),
  ]);
  const usual = [...now].map(([id, grade]) => [id, usualGrades(grade, today)] as const);
  const changed = groupBy(noted, ({ person }) => person);
  const said = [...changed].map(([id, rows]) => {
    return [id, rows.map(({ since, grade }) => ({ since: danishDay(new Date(`${since}T12:00Z`)), grade }))] as const;
  });
  return new Map([...usual, ...said]);
}
