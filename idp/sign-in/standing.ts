import { movedUpOn } from '../../shared/policy/lifecycle/band-move.ts';
import { danishDay, type Day } from '../../shared/policy/lifecycle/day.ts';
import type { GradeSince } from '../../shared/policy/lifecycle/school-year.ts';
import { type PasswordFacts, type Validity, validityOf } from '../../shared/policy/lifecycle/validity.ts';
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
  return standingOfOwn({ made_in, set_at, laters }, await knownOfOwner(person, { database }, today), policy, today);
}

/** The same of a password that its owner has made, by what is known already. */
export function standingOfOwn(own: OwnPassword, known: KnownOfOwner, policy: PolicyTable, today: Day): Validity {
  return validityOf(policy.bands[own.made_in], factsOfOwn(own, known, today), today);
}

/** A password that its owner has made. */
export type OwnPassword = Pick<KnownPassword, 'set_at' | 'laters'> & { readonly made_in: Band };

/** What counts of its owner, and of their school. */
export interface KnownOfOwner {
  readonly grades: readonly GradeSince[];
  readonly postponed: Day | undefined;
}

export function factsOfOwn(
  { made_in, set_at, laters }: OwnPassword,
  { grades, postponed }: KnownOfOwner,
  today: Day,
): PasswordFacts {
  return {
    isOneTime: false,
    madeOn: danishDay(set_at),
    movedUpOn: movedUpOn(made_in, grades, today),
    laters,
    postponedUntil: postponed,
  };
}

export async function knownOfOwner(
  person: Person,
  { database }: Pick<Desk, 'database'>,
  today: Day,
): Promise<KnownOfOwner> {
  const grades = await gradeHistory(database, person, today);
  return { grades, postponed: await postponedUntil(database, person.institution.number, today) };
}
