import type { AgreementPlace } from '../../shared/contract/agreements.ts';
import type { Day } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { Person } from '../people/people.ts';
import { type Bar, type Standing, standingsOf } from './access.ts';
import { decidedBy, isDeciding } from './deciders.ts';

/** An institution of somebody's that does not let them in. */
export interface Shut extends Standing {
  readonly bar: Exclude<Bar, 'open'>;
}

/** What is told to somebody who does not get in: of one institution, and to whoever decides there the place where they do. */
export type ShutFor =
  | { readonly who: 'pupil' | 'parent' | 'staff'; readonly standing: Shut }
  | { readonly who: 'administrator'; readonly standing: Shut; readonly place: AgreementPlace };

interface Asked {
  readonly person: Person;
  readonly client: string;
  readonly licence: 'needed' | 'not-needed';
  /** The last day on which the old place decides. */
  readonly oldUntil: Day | undefined;
}

/** Undefined: an institution of theirs lets them in. */
export async function shutFor(
  database: Database,
  { person, client, licence, oldUntil }: Asked,
  now: Date,
): Promise<ShutFor | undefined> {
  const standings = await standingsOf(database, { person: person.id, client, licence }, now);
  const shut = standings.filter((one): one is Shut => one.bar !== 'open');
  const [first] = hopeful(shut);
  if (first === undefined || shut.length < standings.length) return undefined;
  const places = isDeciding('old', oldUntil, now) ? (['old', 'new'] as const) : (['new', 'old'] as const);
  for (const place of places) {
    const schools = await decidedBy(database, { person: person.id, place }, now);
    const [theirs] = hopeful(shut.filter(({ number }) => schools.some((school) => school.number === number)));
    if (theirs !== undefined) return { who: 'administrator', standing: theirs, place };
  }
  return { who: readerOf(person), standing: first };
}

/** What is nearest to being opened is what somebody can do something about; of two alike, where they belong first. */
const steps: Record<Shut['bar'], number> = { 'no-licence': 1, requested: 2, 'no-agreement': 3, refused: 3 };
const hopeful = (shut: readonly Shut[]): Shut[] => shut.toSorted((one, other) => steps[one.bar] - steps[other.bar]);

function readerOf({ role }: Person): 'pupil' | 'parent' | 'staff' {
  if (role === 'pupil' || role === 'student') return 'pupil';
  return role === 'parent' ? 'parent' : 'staff';
}
