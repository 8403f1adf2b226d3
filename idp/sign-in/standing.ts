import { movedUpOn } from '../../shared/policy/lifecycle/band-move.ts';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import { type Validity, validityOf } from '../../shared/policy/lifecycle/validity.ts';
import type { KnownPassword } from '../passwords/passwords.ts';
import { gradeHistory } from '../people/grades.ts';
import type { Person } from '../people/people.ts';
import { postponedUntil } from '../postponements/postponed.ts';
import { policyFor } from './about.ts';
import type { Desk } from './desk.ts';

/** How somebody's password stands today, by the lifetime of the band in which it was made. */
export async function standingOf(
  person: Person,
  { one_time, made_in, set_at, laters }: KnownPassword,
  { database, policy, oneTimeDays, now }: Desk,
): Promise<Validity> {
  const today = danishDay(now());
  if (one_time || made_in === null) {
    const facts = { isOneTime: true, madeOn: danishDay(set_at), laters };
    return validityOf(policyFor(policy, person), facts, today, oneTimeDays);
  }
  const grades = await gradeHistory(database, person, today);
  const facts = {
    isOneTime: false,
    madeOn: danishDay(set_at),
    movedUpOn: movedUpOn(made_in, grades, today),
    laters,
    postponedUntil: await postponedUntil(database, person.institution.number, today),
  };
  return validityOf(policy.bands[made_in], facts, today);
}
