import type { Me } from '../../shared/contract/me.ts';
import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { lastDayOf } from '../../shared/policy/lifecycle/validity.ts';
import type { Person } from '../people/people.ts';
import { policyFor } from './about.ts';
import type { Desk } from './desk.ts';
import { factsOfOwn, knownOfOwner, standingOf, standingOfOwn } from './standing.ts';

/** What the owner of a password may see of it: its kind, its days, and who makes the next one. */
export async function passwordShown(person: Person, desk: Desk): Promise<Me['password']> {
  const { database, passwords, policy, now } = desk;
  const password = await passwords.known(database, person.id);
  if (password === undefined) return undefined;
  const { kind, set_at, made_in } = password;
  const shown = {
    kind,
    madeOn: isoOf(danishDay(set_at)),
    mayChange: policyFor(policy, person).mayChoose,
  };
  if (password.one_time || made_in === null) {
    const { at } = await standingOf(person, password, desk);
    return { ...shown, standing: at === 'ended' ? 'over' : at };
  }
  const today = danishDay(now());
  const own = { ...password, made_in };
  const known = await knownOfOwner(person, desk, today);
  const { at } = standingOfOwn(own, known, policy, today);
  const last = lastDayOf(policy.bands[made_in].lifetime, factsOfOwn(own, known, today));
  return { ...shown, ...(last && { lastDay: isoOf(last.day) }), standing: at === 'ended' ? 'over' : at };
}
