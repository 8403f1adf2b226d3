import { createHash } from 'node:crypto';
import type { Step } from '../../shared/contract/sign-in.ts';
import { askGrownUps } from '../approvals/ask.ts';
import { requestRules } from '../approvals/pace.ts';
import { endRequest, findRequest } from '../approvals/request.ts';
import { signInTopic } from '../live/news.ts';
import { type GrownUp, grownUpsOf } from '../people/grown-ups.ts';
import { afterRequest } from './after-request.ts';
import type { Desk } from './desk.ts';
import type { Move } from './move.ts';
import { namesOf } from './names-of-adults.ts';
import type { Sender } from './sender.ts';
import type { SignIn } from './sign-ins.ts';
import { type At, keptFailure, withFailure } from './state.ts';
import { isWordEnough } from './word-enough.ts';

/** A sign-in that is asked for more. */
export type Asking = Pick<SignIn, 'id' | 'client'> & { readonly state: At<'step-up'> };

/** The grown-ups that the pupil may ask, as the page may show them: those whose word is enough for what the service asks. */
export async function adultsFor(asking: Asking, desk: Desk): Promise<Extract<Step, { at: 'step-up' }>['adults']> {
  const adults = await whoCanHelp(asking, desk);
  const names = await namesOf(adults, desk.database);
  return adults.map((adult) => ({
    id: idHere(asking.id, adult),
    name: names.get(adult.id) ?? adult.givenName,
    is: adult.as,
  }));
}

/** Those who may say yes, elsewhere or beside the pupil. */
export async function whoCanHelp(asking: Asking, desk: Desk): Promise<GrownUp[]> {
  return (await isWordEnough(asking, desk)) ? grownUpsOf(desk.database, asking.state.person, desk.now()) : [];
}

/** An adult's name inside one sign-in: it tells nothing elsewhere, and cannot be made for somebody who is not on the list. */
function idHere(signIn: string, { id }: GrownUp): string {
  return createHash('sha256').update(`${signIn} ${id}`).digest('base64url').slice(0, 22);
}

/** Asks one of them, or any. What stands in the way is told where the pupil is. */
export async function askAdult(
  signIn: SignIn & Asking,
  { adult, sender }: { adult: string | undefined; sender: Sender },
  desk: Desk,
): Promise<Move> {
  const { id, client, session, service, state } = signIn;
  const adults = await whoCanHelp(signIn, desk);
  const asked = adults.find((one) => idHere(id, one) === adult);
  const unknown = { state: withFailure(state, { code: 'adult-unknown', data: {} }) };
  if (adults.length === 0 || client === null || session === null) return unknown;
  if (adult !== undefined && asked === undefined) return unknown;
  const { adultCounts, raiseHolds } = await desk.levelsOf(client);
  const question = {
    pupil: state.person,
    session,
    topic: signInTopic(id),
    client,
    service,
    counts: adultCounts ? 'Substantial' : 'AdultVerified',
    holds_seconds: raiseHolds,
    adult: asked?.id ?? null,
    device: sender.device,
    network: desk.networkOf(sender.address),
    code: null,
    gives: 'step-up',
  } as const;
  return {
    state,
    alongside: async (transaction) => {
      const now = desk.now();
      const made = await askGrownUps(transaction, question, now);
      if ('code' in made) return withFailure(state, keptFailure(made, now));
      const { person, username, need } = state;
      return { at: 'waiting', person, username, need, request: made.id };
    },
  };
}

/** Calls the request off; when an answer was faster, that is what counts. */
export function callOff(state: At<'waiting'>, desk: Desk): Move {
  const { person, username, need } = state;
  return {
    state: { at: 'step-up', person, username, need },
    alongside: async (transaction) => {
      const now = desk.now();
      if (await endRequest(transaction, state.request, { state: 'cancelled' }, now)) return undefined;
      return afterRequest(transaction, state, now);
    },
  };
}

/** What the page shows of its own request, as long as it waits. */
export async function requestShown(id: string, { database, now }: Pick<Desk, 'database' | 'now'>) {
  const row = await findRequest(database, id);
  if (row?.state !== 'waiting') return undefined;
  const adult = row.adult === null ? undefined : await nameOf(row.adult, row.pupil, { database, now });
  return {
    number: row.number,
    ...(adult !== undefined && { adult }),
    secondsLeft: Math.max(0, Math.ceil((row.expires_at.getTime() - now().getTime()) / 1000)),
    lastsSeconds: requestRules.lastsSeconds,
  };
}

async function nameOf(adult: string, pupil: string, { database, now }: Pick<Desk, 'database' | 'now'>) {
  return (await namesOf(await grownUpsOf(database, pupil, now()), database)).get(adult);
}
