import { movedUpOn } from '../../shared/policy/lifecycle/band-move.ts';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import { type Validity, validityOf } from '../../shared/policy/lifecycle/validity.ts';
import type { KnownPassword } from '../passwords/passwords.ts';
import { gradeHistory } from '../people/grades.ts';
import type { Person } from '../people/people.ts';
import type { Desk } from './desk.ts';

/** How somebody's password stands today, by the lifetime of the band in which it was made. */
export async function standingOf(
  person: Person,
  { one_time, made_in, set_at, laters }: KnownPassword,
  { database, policy, now }: Desk,
): Promise<Validity> {
  if (one_time || made_in === null) return { at: 'over', reason: 'first' };
  const today = danishDay(now());
  const grades = await gradeHistory(database, person, today);
  const facts = {
    isOneTime: false,
    madeOn: danishDay(set_at),
    movedUpOn: movedUpOn(made_in, grades, today),
    laters,
  };
  return validityOf(policy.bands[made_in], facts, today);
}
