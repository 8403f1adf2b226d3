import type { Level } from '../../shared/assurance/level.ts';
import type { Failure } from '../../shared/contract/errors.ts';
import type { Trouble } from '../../shared/i18n/other-ways/messages.ts';
import { addRaise } from '../assurance/raises.ts';
import { writeAudit } from '../audit/audit.ts';
import type { SignInWay } from '../federation/sign-in-way.ts';
import type { Answered } from '../federation/upstream.ts';
import { findPersonById, findPersonByUsername, normalUsername, type Person } from '../people/people.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import { peopleAt } from './shown-at.ts';
import type { SignIn } from './sign-ins.ts';
import type { At } from './state.ts';
import { troubleOf } from './trouble.ts';

/** Where the answer of another provider leads whoever signs in by it. What went wrong is told at the ways, and nothing is lost. */
export async function otherWayMove(
  signIn: SignIn & { readonly state: At<'other-way'> },
  { way, answered }: { way: SignInWay; answered: Answered<Level> | Failure },
  desk: Desk,
): Promise<Move> {
  const { id } = way.upstream;
  const { username } = signIn.state;
  const told = (trouble: Trouble): Move => ({ state: { at: 'other-way', username, tried: id, trouble } });
  if ('code' in answered) return told(troubleOf(answered));
  const { subject, level } = answered;
  if (level === undefined) return told('not-sure');
  const named = await peopleNamed(way, subject, desk);
  const vouchedFor = named.filter((person) => mayVouchFor(way, person));
  const [person, ...others] = vouchedFor.filter(({ belongs }) => belongs);
  if (person === undefined) {
    if (vouchedFor.length > 0) return told('left-school');
    // Whoever could make names of ours up must not read whether somebody has them
    return told(named.length > 0 && way.namesBy === 'link' ? 'other-school' : 'unknown');
  }
  if (others.length === 0) return signedInAs(person.id, { signIn, way: id, level }, desk);
  const people = [person, ...others].map((one) => one.id);
  return { state: { at: 'which-person', username, people, way: id, level } };
}

/** As whom somebody comes who is several people here; `person` is one of them. */
export function whichPersonMove(
  signIn: SignIn & { readonly state: At<'which-person'> },
  person: string,
  desk: Desk,
): Move {
  const { way, level } = signIn.state;
  return signedInAs(person, { signIn, way, level }, desk);
}

/** The session is not there yet: until it is, its raise is kept under the sign-in. */
function signedInAs(
  person: string,
  { signIn: { id, client }, way, level }: { signIn: SignIn; way: string; level: Level },
  { now }: Desk,
): Move {
  return {
    state: { at: 'done', person, by: 'provider' },
    alongside: async (transaction) => {
      const at = now();
      if (level !== 'Low') {
        await addRaise(transaction, { session: id, person }, { way: 'ToFaktor', level, at: at.getTime() });
      }
      await writeAudit(transaction, { event: 'signed-in', person, client, way }, at);
      return undefined;
    },
  };
}

/** Everybody whom the answer names: one person, or nobody, but where one link is several people's. */
async function peopleNamed(way: SignInWay, subject: string, { database, now }: Desk): Promise<Person[]> {
  const found = await peopleIn();
  return found.filter((person) => person !== undefined);

  async function peopleIn(): Promise<(Person | undefined)[]> {
    switch (way.namesBy) {
      case 'link': {
        const ids = await peopleAt(way.upstream.id, subject, { database });
        return Promise.all(ids.map((one) => findPersonById(database, one, now())));
      }
      case 'username':
        return [await findPersonByUsername(database, normalUsername(subject), now())];
      case 'uniid':
        return [await findPersonByUsername(database, subject, now())]; // of everybody here it is the username
    }
  }
}

/** A local provider may name people of its own institutions, and of no others, whatever it says. */
function mayVouchFor({ local }: SignInWay, { places }: Person): boolean {
  return local === undefined || places.some(({ number }) => local.institutions.includes(number));
}
