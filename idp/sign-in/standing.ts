import { movedUpOn } from '../../shared/policy/lifecycle/band-move.ts';
import { danishDay, type Day } from '../../shared/policy/lifecycle/day.ts';
import type { GradeSince } from '../../shared/policy/lifecycle/school-year.ts';
import { type Validity, validityOf } from '../../shared/policy/lifecycle/validity.ts';
import type { Band } from '../../shared/policy/rule.ts';
import type { PolicyTable } from '../../shared/policy/table.ts';
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
  const postponed = await postponedUntil(database, person.institution.number, today);
  return standingOfOwn({ made_in, set_at, laters }, { grades, postponed }, policy, today);
}

/** The same of a password that its owner has made, by what is known already. */
export function standingOfOwn(
  { made_in, set_at, laters }: Pick<KnownPassword, 'set_at' | 'laters'> & { readonly made_in: Band },
  { grades, postponed }: { readonly grades: readonly GradeSince[]; readonly postponed: Day | undefined },
  policy: PolicyTable,
  today: Day,
): Validity {
  const facts = {
    isOneTime: false,
    madeOn: danishDay(set_at),
    movedUpOn: movedUpOn(made_in, grades, today),
    laters,
    postponedUntil: postponed,
  };
  return validityOf(policy.bands[made_in], facts, today);
}
