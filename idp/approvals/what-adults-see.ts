import type { Approvals, Request } from '../../shared/contract/approvals.ts';
import { danishDay, type Day } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { RequestRow } from '../database/tables/requests.ts';
import { pupilsOf } from '../people/grown-ups.ts';
import { isMemberOn } from '../people/member-on.ts';
import { requestRules } from './pace.ts';
import { shownSince } from './request.ts';
import { stillThere } from './still-there.ts';

interface Looking {
  readonly adult: string;
  /** Keyed hash of the network that the adult comes from. */
  readonly network: string;
  /** Milliseconds since 1970 until which the adult need not show again who they are. */
  readonly sureUntil: number;
}

/** All that an adult learns about requests: of pupils who are theirs at this moment, and of no other. */
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
  const answered = (await answeredBy(database, adult, now)).filter(({ pupil }) => theirs.has(pupil));
  const pupils = await describePupils(database, danishDay(now), [
    ...new Set([...waiting, ...answered, ...mutes].map(({ pupil }) => pupil)),
  ]);
  const describe = (id: string) => pupils.get(id) ?? { name: '', school: '' };
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
    history: answered.map(({ id, pupil, service, state, ended_at }) => ({
      id,
      pupil: describe(pupil),
      service: { name: service },
      at: Number(ended_at),
      answered: state as Approvals['history'][number]['answered'], // the query asks for no other
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

async function answeredBy(database: Database, adult: string, now: Date): Promise<RequestRow[]> {
  return database
    .selectFrom('requests')
    .selectAll()
    .where('answered_by', '=', adult)
    .where('state', 'in', ['confirmed', 'refused', 'reported'])
    .where('ended_at', '>', shownSince(now))
    .orderBy('ended_at', 'desc')
    .limit(500)
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

type Described = Request['pupil'];

/** The pupils as an adult knows them, all by one question. */
async function describePupils(
  database: Database,
  today: Day,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Described>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('people')
    .innerJoin('institutions', 'institutions.number', 'people.institution')
    .leftJoin('class_members', (join) => join.onRef('class_members.person', '=', 'people.id').on(isMemberOn(today)))
    .where('people.id', 'in', [...ids])
    .groupBy(['people.id', 'institutions.name'])
    .select((select) => [
      'people.id',
      'people.given_name',
      'people.family_name',
      'institutions.name as school',
      select.fn.min('class_members.class').as('class'),
    ])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        name: `${row.given_name} ${row.family_name}`,
        school: row.school,
        ...(row.class !== null && { class: row.class }),
      },
    ]),
  );
}
