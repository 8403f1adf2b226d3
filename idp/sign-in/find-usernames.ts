import type { Failure } from '../../shared/contract/errors.ts';
import { seal, unseal } from '../federation/browser-seal.ts';
import type { Answered, Upstream } from '../federation/upstream.ts';
import { findPersonById } from '../people/people.ts';
import { childrenOf } from '../people/related.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import { peopleAt } from './shown-at.ts';
import { moveSignIn, type SignIn } from './sign-ins.ts';
import { type At, keptFailure } from './state.ts';

/** Milliseconds between the answer of the other provider and the page, on which they are signed out there. */
const patience = 60_000;

/** A username that somebody has shown is theirs to know. `givenName`: of a child of theirs. */
export interface FoundUsername {
  readonly username: string;
  readonly givenName?: string;
}

/** A sign-in in which nobody has proven to be anybody. */
export type Unproven = SignIn & {
  readonly state:
    | At<'username'>
    | At<'secret'>
    | At<'way-in'>
    | At<'other-way'>
    | At<'which-person'>
    | (At<'window'> & { readonly gives: 'password' });
};

const unproven = ['username', 'secret', 'way-in', 'other-way', 'which-person'] as const;

/** Only in such a one can somebody turn to another way in. */
export function isUnproven(signIn: SignIn): signIn is Unproven {
  const { state } = signIn;
  if (state.at === 'window') return state.gives === 'password';
  return unproven.some((at) => at === state.at);
}

/** What the answer of another provider leads to, for whoever has forgotten a username. */
export function foundMove(
  signIn: SignIn,
  { upstream, answered, browser }: { upstream: Upstream; answered: Answered | Failure; browser: string },
  desk: Desk,
): Promise<Move> | undefined {
  return isUnproven(signIn) ? moveOf() : undefined;

  async function moveOf(): Promise<Move> {
    if ('code' in answered) return toldBy(keptFailure(answered, desk.now()));
    if (answered.level === undefined)
      return toldBy({ code: 'adult-not-sure-enough', data: { provider: upstream.name } });
    const subject = await seal(answered.subject, { signIn: signIn.id, browser, use: 'found' });
    const until = desk.now().getTime() + patience;
    return { state: { at: 'found', username: '', upstream: upstream.id, subject, until } };
  }
}

const toldBy = (failure: NonNullable<At<'username'>['failure']>): Move => ({
  state: { at: 'username', username: '', failure },
});

/**
 * The usernames, for the page that shows them; the sign-in begins anew before anybody has them, so they are given once. Undefined
 * when it took too long, or another tab was faster.
 */
export async function takeFound(
  signIn: SignIn & { readonly state: At<'found'> },
  browser: string,
  desk: Desk,
): Promise<readonly FoundUsername[] | undefined> {
  const { upstream, subject, until } = signIn.state;
  const { database, now } = desk;
  const isFirst = await moveSignIn(database, signIn, { state: { at: 'username', username: '' } });
  if (isFirst === undefined || until <= now().getTime()) return undefined;
  const shown = await unseal(subject, { signIn: signIn.id, browser, use: 'found' });
  const found: FoundUsername[] = [];
  for (const id of await peopleAt(upstream, shown, desk)) {
    const person = await findPersonById(database, id, now());
    if (person === undefined) continue;
    const children = await childrenOf(database, id, now());
    found.push({ username: person.username });
    found.push(...children.map(({ username, givenName }) => ({ username, givenName })));
  }
  return found.filter(({ username }, at) => found.findIndex((one) => one.username === username) === at);
}
