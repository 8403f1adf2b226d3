import type { Me } from '../../shared/contract/me.ts';
import { movedUpOn } from '../../shared/policy/lifecycle/band-move.ts';
import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { lastDayOf } from '../../shared/policy/lifecycle/validity.ts';
import { gradeHistory } from '../people/grades.ts';
import type { Person } from '../people/people.ts';
import { postponedUntil } from '../postponements/postponed.ts';
import { policyFor } from './about.ts';
import type { Desk } from './desk.ts';
import { standingOf } from './standing.ts';

/** What the owner of a password may see of it: its kind, its days, and who makes the next one. */
export async function passwordShown(person: Person, desk: Desk): Promise<Me['password']> {
  const { database, passwords, policy, now } = desk;
  const known = await passwords.known(database, person.id);
  if (known === undefined) return undefined;
  const { at } = await standingOf(person, known, desk);
  const { kind, set_at, made_in } = known;
  const last = made_in === null ? undefined : await lastDayOfOwn(made_in);
  return {
    kind,
    madeOn: isoOf(danishDay(set_at)),
    ...(last && { lastDay: isoOf(last.day) }),
    standing: at === 'ended' ? 'over' : at,
    mayChange: policyFor(policy, person).mayChoose,
  };

  async function lastDayOfOwn(band: NonNullable<typeof made_in>) {
    const today = danishDay(now());
    const grades = await gradeHistory(database, person, today);
    return lastDayOf(policy.bands[band].lifetime, {
      madeOn: danishDay(set_at),
      movedUpOn: movedUpOn(band, grades, today),
      postponedUntil: await postponedUntil(database, person.institution.number, today),
    });
  }
}
