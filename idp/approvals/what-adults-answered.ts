import type { Approvals } from '../../shared/contract/approvals.ts';
import type { Database } from '../database/open.ts';
import { ownClientForSureId, ownClientId, ownClientName } from '../oidc/own-client-id.ts';
import { shownSince } from './request.ts';

type Answered = Pick<Approvals['history'][number], 'id' | 'gives' | 'service' | 'at' | 'answered' | 'where'>;
/** An adult's yes, no or "not us", and for whom it was. */
export type Answer = Answered & { readonly pupil: string };

const atMost = 500;
/** Of our own pages, which stand among no registered services. */
const own: readonly string[] = [ownClientId, ownClientForSureId];

/**
 * All that an adult answered in the last 90 days, the latest first: elsewhere, as the requests have it, and beside the pupil, of
 * which the audit log alone knows. It stays theirs when the relation ends (docs/decisions/0034).
 */
export async function answersOf(database: Database, adult: string, now: Date): Promise<Answer[]> {
  const answers = [...(await elsewhere(database, adult, now)), ...(await beside(database, adult, now))];
  return answers.toSorted((one, other) => other.at - one.at).slice(0, atMost);
}

async function elsewhere(database: Database, adult: string, now: Date): Promise<Answer[]> {
  const rows = await database
    .selectFrom('requests')
    .select(['id', 'pupil', 'gives', 'service', 'state', 'ended_at'])
    .where('answered_by', '=', adult)
    .where('state', 'in', ['confirmed', 'refused', 'reported'])
    .where('ended_at', '>', shownSince(now))
    .orderBy('ended_at', 'desc')
    .limit(atMost)
    .$narrowType<{ state: Answer['answered'] }>()
    .execute();
  return rows.map(({ id, pupil, gives, service, state, ended_at }) => ({
    id,
    pupil,
    gives,
    service: { name: service },
    at: Number(ended_at),
    answered: state,
    where: 'elsewhere',
  }));
}

async function beside(database: Database, adult: string, now: Date): Promise<Answer[]> {
  const rows = await database
    .selectFrom('audit')
    .leftJoin('oidc_clients', 'oidc_clients.id', 'audit.client')
    .select(['audit.hash', 'audit.event', 'audit.person', 'audit.at', 'audit.client', 'oidc_clients.name'])
    .where('audit.actor', '=', adult)
    .where('audit.event', 'in', ['adult-beside', 'adult-beside-password'])
    .where('audit.at', '>', shownSince(now))
    .orderBy('audit.at', 'desc')
    .limit(atMost)
    .execute();
  return rows.map(({ hash, event, person, at, client, name: registered }) => {
    const name = client === null || own.includes(client) ? ownClientName : registered;
    return {
      id: hash,
      pupil: person,
      gives: event === 'adult-beside' ? 'step-up' : 'password',
      ...(name !== null && { service: { name } }),
      at: at.getTime(),
      answered: 'confirmed',
      where: 'beside',
    };
  });
}
