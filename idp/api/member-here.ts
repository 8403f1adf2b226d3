import type { HttpBindings } from '@hono/node-server';
import type { Provider } from 'oidc-provider';
import { UniloginError } from '../../shared/contract/errors.ts';
import { browserSession } from '../oidc/browser-session.ts';
import { findMember, type Person } from '../people/people.ts';
import type { Desk } from '../sign-in/desk.ts';
import type { Caller } from './caller.ts';

type House = Pick<Desk, 'database' | 'now'>;

/** Somebody who belongs somewhere today, and the `uid` of their session. */
export interface MemberHere {
  readonly person: Person;
  readonly session: string;
}

/** Whose session this browser has. @throws UniloginError `interaction-expired` when it is nobody's */
export async function memberHere(provider: Provider, bindings: HttpBindings, house: House): Promise<MemberHere> {
  return memberOf(await browserSession(provider, bindings), house);
}

/** Whose session a call comes from. @throws UniloginError `interaction-expired` when it is nobody's */
export async function memberOf({ accountId, uid }: Caller, { database, now }: House): Promise<MemberHere> {
  const person = accountId === undefined ? undefined : await findMember(database, accountId, now());
  if (person === undefined) throw new UniloginError('interaction-expired', {});
  return { person, session: uid };
}
