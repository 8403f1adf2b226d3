import { UniloginError } from '../../shared/contract/errors.ts';
import type { NewPasskey, PasskeyOrder } from '../../shared/contract/passkeys.ts';
import { keepNewPasskey, orderPasskey, verifyNewPasskey } from '../passkeys/make.ts';
import { mayHavePasskeys } from '../passkeys/owner.ts';
import type { Person } from '../people/people.ts';
import { wayInRules } from '../ways-in/rules.ts';
import type { Desk } from './desk.ts';
import { moveSignIn, type SignIn } from './sign-ins.ts';
import type { At } from './state.ts';
import { personOf } from './step-of.ts';

/** A sign-in whose person may make a first passkey before they go on. */
export type Offering = SignIn & { readonly state: At<'done'> & { readonly offers: number } };

/** Whether it still is so: the offer is this browser's, for some minutes, and once. */
export function isOffering(signIn: SignIn, now: Date): signIn is Offering {
  const { state } = signIn;
  return state.at === 'done' && state.offers !== undefined && state.offers > now.getTime();
}

/**
 * Until when somebody who was handed a letter may make a passkey: who they are was looked at in person. Only those who can show themselves at no
 * other provider; the others make one after they have. Undefined: not at all.
 */
export async function firstPasskeyUntil(
  person: Person,
  { database, upstreams, now }: Pick<Desk, 'database' | 'upstreams' | 'now'>,
): Promise<number | undefined> {
  if (!mayHavePasskeys(person)) return undefined;
  const ids = upstreams.map(({ id }) => id);
  const elsewhere =
    ids.length === 0
      ? undefined
      : await database
          .selectFrom('upstream_people')
          .select('upstream')
          .where('person', '=', person.id)
          .where('upstream', 'in', ids)
          .executeTakeFirst();
  return elsewhere === undefined ? now().getTime() + wayInRules.passkeySeconds * 1000 : undefined;
}

/** What a device needs to make it: for this sign-in, and no session. */
export async function orderFirstPasskey({ id, state }: Offering, desk: Desk): Promise<PasskeyOrder> {
  return orderPasskey(desk, { person: await personOf(state.person, desk), session: id });
}

/** Keeps it, and the offer is over: with it or not at all. @throws UniloginError as addPasskey */
export async function makeFirstPasskey(signIn: Offering, passkey: NewPasskey, desk: Desk): Promise<void> {
  const person = await personOf(signIn.state.person, desk);
  const made = await verifyNewPasskey(desk, { person, session: signIn.id }, passkey);
  const moved = await moveSignIn(desk.database, signIn, {
    state: withoutOffer(signIn.state),
    alongside: async (transaction) => {
      await keepNewPasskey(transaction, { ...made, person: person.id, label: null }, desk.now());
      return undefined;
    },
  });
  if (moved === undefined) throw new UniloginError('interaction-expired', {});
}

/** "Not now", or on to the service: whoever comes to this browser next is offered nothing. */
export async function declineFirstPasskey(signIn: SignIn, { database }: Pick<Desk, 'database'>): Promise<void> {
  const { state } = signIn;
  if (state.at === 'done' && state.offers !== undefined)
    await moveSignIn(database, signIn, { state: withoutOffer(state) });
}

function withoutOffer({ offers: _, ...state }: At<'done'>): At<'done'> {
  return state;
}
