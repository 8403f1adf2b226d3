import type { Client, Provider } from 'oidc-provider';
import type { Database } from '../database/open.ts';
import type { Log } from '../log.ts';
import type { Ended, Sessions } from '../sign-in/desk.ts';
import { hash } from './adapter.ts';

/** The person's sessions as oidc-provider keeps them, with what came of each: codes, tokens, and news for services. */
export function createSessions(provider: Provider, log: Log): Sessions {
  const telling = (person: string, visits: readonly Visit[]) => async () => {
    await Promise.all(visits.map((visit) => tell(provider, person, visit, log)));
  };
  return {
    async endAt(transaction, person, client) {
      const visits = await endVisitsAt(transaction, person, client);
      return { tellServices: telling(person, visits) };
    },

    async endOne(transaction, person, session) {
      const visits = await endSession(transaction, person, session);
      return { tellServices: telling(person, visits) };
    },

    async endOthers(transaction, person, own): Promise<Ended> {
      const sessions = await sessionsOf(transaction, person);
      const others = sessions.filter(({ uid }) => uid !== own.session);
      const kept = sessions.filter(({ uid }) => uid === own.session).flatMap(({ payload }) => visitsOf(payload));
      await endSessions(
        transaction,
        others.map(({ id }) => id),
      );
      await revokeGrants(
        transaction,
        person,
        kept.map(({ grantId }) => grantId),
      );
      await transaction
        .deleteFrom('oidc_artifacts')
        .where('model', '=', 'Interaction')
        .where('account', '=', person)
        .where('id', '!=', hash(own.id))
        .execute();
      const visits = others.flatMap(({ payload }) => visitsOf(payload));
      return {
        count: others.length,
        isHere: others.length < sessions.length,
        tellServices: telling(person, visits),
      };
    },
  };
}

/** Ends the one with this `uid`, if it is the person's, and every token that came of it. Gives the services that it was used at. */
export async function endSession(transaction: Database, person: string, session: string): Promise<Visit[]> {
  const own = (await sessionsOf(transaction, person)).filter(({ uid }) => uid === session);
  const visits = own.flatMap(({ payload }) => visitsOf(payload));
  await endSessions(
    transaction,
    own.map(({ id }) => id),
  );
  await revokeThese(
    transaction,
    visits.map(({ grantId }) => grantId),
  );
  return visits;
}

/** Takes a service out of the person's sessions, which go on, and ends what came of its grants. Gives their visits there. */
async function endVisitsAt(transaction: Database, person: string, client: string): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const { id, payload } of await sessionsOf(transaction, person)) {
    const here = visitsOf(payload).filter(({ clientId }) => clientId === client);
    if (here.length === 0) continue;
    visits.push(...here);
    const { [client]: _, ...others } = payload['authorizations'] as Record<string, unknown>;
    await transaction
      .updateTable('oidc_artifacts')
      .set({ payload: JSON.stringify({ ...payload, authorizations: others }) })
      .where('model', '=', 'Session')
      .where('id', '=', id)
      .execute();
  }
  const kept = await transaction
    .selectFrom('oidc_artifacts')
    .select(['model', 'id', 'payload'])
    .where('account', '=', person)
    .where('model', 'in', ['Grant', 'AuthorizationCode', 'AccessToken', 'RefreshToken'])
    .execute();
  for (const { model, id } of kept.filter(({ payload }) => payload['clientId'] === client)) {
    await transaction.deleteFrom('oidc_artifacts').where('model', '=', model).where('id', '=', id).execute();
  }
  return visits;
}

async function sessionsOf(transaction: Database, person: string) {
  return transaction
    .selectFrom('oidc_artifacts')
    .select(['id', 'uid', 'payload'])
    .where('model', '=', 'Session')
    .where('account', '=', person)
    .where('consumed_at', 'is', null)
    .where('expires_at', '>', new Date())
    .execute();
}

/** These grants, with the codes and tokens that came of them. */
export async function revokeThese(transaction: Database, grants: readonly string[]): Promise<void> {
  if (grants.length === 0) return;
  await transaction
    .deleteFrom('oidc_artifacts')
    .where((where) =>
      where.or([
        where.and([where('model', '=', 'Grant'), where('id', 'in', grants.map(hash))]),
        where('grant_id', 'in', [...grants]),
      ]),
    )
    .execute();
}

/** A service that a session was used at. */
interface Visit {
  readonly clientId: string;
  readonly sid: string;
  readonly grantId: string;
}

export function visitsOf({ authorizations }: Record<string, unknown>): Visit[] {
  return Object.entries((authorizations ?? {}) as Record<string, { sid?: string; grantId?: string }>).map(
    ([clientId, { sid = '', grantId = '' }]) => ({ clientId, sid, grantId }),
  );
}

/** The rows stay for a few minutes, so that a request which is using one at this moment does not write it anew. */
async function endSessions(transaction: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const now = new Date();
  await transaction
    .updateTable('oidc_artifacts')
    .set({ payload: '{}', account: null, uid: null, consumed_at: now, expires_at: now })
    .where('model', '=', 'Session')
    .where('id', 'in', ids)
    .execute();
}

/** Every grant of the person's but these, with the codes and tokens that came of it. */
async function revokeGrants(transaction: Database, person: string, kept: readonly string[]): Promise<void> {
  await transaction
    .deleteFrom('oidc_artifacts')
    .where('account', '=', person)
    .where((where) =>
      where.or([
        where.and([where('model', '=', 'Grant'), where('id', 'not in', ['', ...kept.map(hash)])]),
        where.and([where('grant_id', 'is not', null), where('grant_id', 'not in', ['', ...kept])]),
      ]),
    )
    .execute();
}

async function tell(provider: Provider, person: string, { clientId, sid }: Visit, log: Log): Promise<void> {
  try {
    const client = (await provider.Client.find(clientId)) as ListeningClient | undefined;
    if (client?.backchannelLogoutUri !== undefined) await client.backchannelLogout(person, sid);
  } catch (err) {
    log.warn({ err, client: clientId }, 'sign-out not delivered');
  }
}

/** What oidc-provider's own sign-out calls; its types leave it out. */
type ListeningClient = Client & { backchannelLogout(accountId: string, sid: string): Promise<void> };
