import type { Approvals, Request } from '../../shared/contract/approvals.ts';
import { danishDay, type Day, isoOf } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { RequestRow } from '../database/tables/requests.ts';
import { classesOn } from '../people/classes-on.ts';
import { pupilsOf } from '../people/grown-ups.ts';
import { requestRules } from './pace.ts';
import { stillThere } from './still-there.ts';
import { answersOf } from './what-adults-answered.ts';

interface Looking {
  readonly adult: string;
  /** Keyed hash of the network that the adult comes from. */
  readonly network: string;
  /** Milliseconds since 1970 until which the adult need not show again who they are. */
  readonly sureUntil: number;
}

/** All that an adult learns about requests: those of pupils who are theirs at this moment, and whatever they answered themselves. */
export async function approvalsOf(database: Database, looking: Looking, now: Date): Promise<Approvals> {
  const { adult, network, sureUntil } = looking;
  const theirs = await pupilsOf(database, adult, now);
  const secondsUntil = (at: Date | number) => Math.max(0, Math.ceil((Number(at) - now.getTime()) / 1000));
  const mutes = (await mutesOf(database, adult, now)).filter(({ pupil }) => theirs.has(pupil));
  const muted = new Set(mutes.map(({ pupil }) => pupil));
  const open = await waitingFor(
    database,
    [...theirs.keys()].filter((id) => !muted.has(id)),
    adult,
    now,
  );
  const askable = open.filter(({ gives, pupil }) => gives === 'step-up' || theirs.get(pupil) === 'contact');
  const waiting = await stillThere(database, askable, now);
  const answered = await answersOf(database, adult, now);
  const pupils = await describePupils(database, danishDay(now), [
    ...new Set([...waiting, ...answered, ...mutes].map(({ pupil }) => pupil)),
  ]);
  const describe = (id: string) => pupils.get(id)?.described ?? { name: '', school: '' };
  return {
    waiting: waiting.map((row) => ({
      id: row.id,
      pupil: describe(row.pupil),
      gives: row.gives,
      as: theirs.get(row.pupil) ?? 'teacher',
      service: { name: row.service },
      counts: row.counts,
      holdsSeconds: row.holds_seconds,
      askedAt: row.asked_at.getTime(),
      secondsLeft: secondsUntil(row.expires_at),
      device: row.device,
      isSameNetwork: row.network === network,
      ...(row.code !== null && { code: row.code }),
      triesLeft: requestRules.tries - row.wrong,
    })),
    history: answered.map(({ pupil, ...answer }) => ({
      ...answer,
      pupil: theirs.has(pupil) ? describe(pupil) : knownAs(pupils.get(pupil), answer.at),
    })),
    muted: mutes.map(({ id, pupil, until }) => ({ id, pupil: describe(pupil), secondsLeft: secondsUntil(until) })),
    sureForSeconds: secondsUntil(sureUntil),
  };
}

async function waitingFor(database: Database, pupils: string[], adult: string, now: Date): Promise<RequestRow[]> {
  if (pupils.length === 0) return [];
  return database
    .selectFrom('requests')
    .selectAll()
    .where('pupil', 'in', pupils)
    .where('state', '=', 'waiting')
    .where('expires_at', '>', now)
    .where((where) => where.or([where('adult', 'is', null), where('adult', '=', adult)]))
    .orderBy('asked_at')
    .execute();
}

async function mutesOf(database: Database, adult: string, now: Date) {
  return database
    .selectFrom('mutes')
    .selectAll()
    .where('adult', '=', adult)
    .where('until', '>', now)
    .orderBy('until')
    .execute();
}

interface Pupil {
  readonly described: Request['pupil'];
  readonly givenName: string;
  readonly namedOn: string | null;
}

/** A pupil of whom an adult may know no more than when they answered: a first name that is younger is not for them. */
function knownAs(pupil: Pupil | undefined, answeredAt: number): { name?: string } {
  if (pupil === undefined) return {};
  const { givenName, namedOn } = pupil;
  return namedOn === null || namedOn < isoOf(danishDay(new Date(answeredAt))) ? { name: givenName } : {};
}

/** The pupils, all by one question. */
async function describePupils(
  database: Database,
  today: Day,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pupil>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('people')
    .innerJoin('institutions', 'institutions.number', 'people.institution')
    .where('people.id', 'in', [...ids])
    .select([
      'people.id',
      'people.given_name',
      'people.family_name',
      'people.named_on',
      'institutions.name as school',
      classesOn(today)
        .select(({ fn }) => fn.min('class_members.class').as('class'))
        .as('class'),
    ])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        described: {
          name: `${row.given_name} ${row.family_name}`,
          school: row.school,
          ...(row.class !== null && { class: row.class }),
        },
        givenName: row.given_name,
        namedOn: row.named_on,
      },
    ]),
  );
}
