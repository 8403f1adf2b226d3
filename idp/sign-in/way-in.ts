import type { Failure } from '../../shared/contract/errors.ts';
import { danishDay, isoOf } from '../../shared/policy/lifecycle/day.ts';
import { writeAudit } from '../audit/audit.ts';
import type { Answered, Upstream } from '../federation/upstream.ts';
import { relationOf } from '../people/grown-ups.ts';
import { findPersonByUsername, normalUsername, type Person } from '../people/people.ts';
import { usernameFailure } from '../../shared/flow/sign-in.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import { ageOn, leastAgeIn, meansOf, resetRules } from './reset-rules.ts';
import { type Shown, shownAt } from './shown-at.ts';
import type { SignIn } from './sign-ins.ts';
import { type At, keptFailure, withFailure } from './state.ts';

/** To the ways back in, for whatever name was typed. */
export function lookForWayIn(typed: string, now: Date): Move {
  const typo = usernameFailure(typed);
  if (typo !== undefined) return { state: { at: 'username', username: typed, failure: keptFailure(typo, now) } };
  return { state: { at: 'way-in', username: normalUsername(typed) } };
}

/**
 * Takes what somebody has shown of themselves, at another provider or by a passkey, as the way to a new password for this
 * username: their own, if they are old enough to do it alone, or that of a child whose contact with custody they are. Nothing
 * else is told than that it did not fit, whatever the reason.
 */
export async function wayInBy(signIn: SignIn, state: At<'way-in'>, shown: Shown, desk: Desk): Promise<Move> {
  const { username } = state;
  const { database } = desk;
  const now = desk.now();
  const refused = withFailure(state, { code: 'not-your-way-in', data: {} });
  const person = await findPersonByUsername(database, username, now);
  if (person === undefined) return { state: refused };
  const renewed = { at: 'new-password', person: person.id, username, reason: 'reset' } as const;
  if (shown.people.includes(person.id)) {
    if (!resetRules.alone.means[person.role].includes(meansOf(shown.way))) return { state: refused };
    if (!(await isOldEnough(person, desk, now)))
      return { state: withFailure(state, { code: 'too-young-alone', data: {} }) };
    return { state: renewed };
  }
  const { as, means } = resetRules.forOthers;
  if (!means.includes(meansOf(shown.way))) return { state: refused };
  return {
    state: renewed,
    alongside: async (transaction) => {
      for (const actor of shown.people) {
        if ((await relationOf(transaction, { adult: actor, pupil: person.id }, now)) !== as) continue;
        const entry = {
          event: 'adult-beside-password',
          person: person.id,
          actor,
          client: signIn.client,
          way: shown.way,
        } as const;
        await writeAudit(transaction, entry, now);
        return { ...renewed, by: actor };
      }
      return refused;
    },
  };
}

/** Pupils from a stated age, by their birthday, or by their grade where the school told none; everybody else. */
async function isOldEnough({ id, role, grade }: Person, { database }: Desk, now: Date): Promise<boolean> {
  if (role !== 'pupil') return true;
  const row = await database.selectFrom('people').select('born').where('id', '=', id).executeTakeFirst();
  const born = row?.born ?? undefined;
  if (born !== undefined) return ageOn(isoOf(danishDay(now)), born) >= resetRules.alone.from;
  return grade !== undefined && leastAgeIn(grade) >= resetRules.alone.from;
}

/** What the answer of another provider leads to; nothing, when the sign-in has gone on meanwhile. */
export function upstreamsWayIn(
  signIn: SignIn,
  { upstream, answered }: { upstream: Upstream; answered: Answered | Failure },
  desk: Desk,
): Promise<Move> | undefined {
  const { state } = signIn;
  return state.at === 'way-in' ? moveOf(state) : undefined;

  async function moveOf(from: At<'way-in'>): Promise<Move> {
    const shown = 'code' in answered ? keptFailure(answered, desk.now()) : await shownAt(upstream, answered, desk);
    return 'code' in shown ? { state: withFailure(from, shown) } : wayInBy(signIn, from, shown, desk);
  }
}
