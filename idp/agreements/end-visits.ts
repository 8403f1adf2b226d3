import { sql } from 'kysely';
import { danishDay, type Day } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import { byAgreementOf } from '../oidc/by-agreement.ts';
import { takeTurn } from '../people/turn.ts';
import type { Sessions } from '../sign-in/desk.ts';
import { isLicensedOn, seatsOn } from './seats.ts';

/** How many services' answers are waited for at once. */
const atOnce = 20;

interface Parts {
  readonly database: Database;
  readonly sessions: Pick<Sessions, 'endAt'>;
}

/**
 * Ends what people have at a service whom no institution of theirs lets in any more: codes and tokens for good, so that the next yes
 * does not bring them back, and the service is told of their sessions there, which only it can end. That they may not go on is asked
 * at every request, so nothing else depends on when this happens.
 */
export async function endVisits({ database, sessions }: Parts, client: string, now: Date): Promise<void> {
  const telling: (() => Promise<void>)[] = [];
  for (const person of await shutOut(database, client, danishDay(now))) {
    const { tellServices } = await database.transaction().execute(async (transaction) => {
      await takeTurn(transaction, person);
      return sessions.endAt(transaction, person, client);
    });
    telling.push(tellServices);
  }
  for (let first = 0; first < telling.length; first += atOnce) {
    await Promise.all(telling.slice(first, first + atOnce).map((tell) => tell()));
  }
}

/** At the first call of each day, the same of every service by agreement: licences end by their last day, and places by a file. */
export function endVisitsDaily(parts: Parts): (now: Date) => Promise<void> {
  let done: Day | undefined;
  return async (now) => {
    if (done === danishDay(now)) return;
    const clients = await parts.database.selectFrom('oidc_clients').select(['id', 'metadata']).execute();
    for (const { id, metadata } of clients) {
      if (byAgreementOf(metadata) !== undefined) await endVisits(parts, id, now);
    }
    done = danishDay(now);
  };
}

/** Who has something at a service by agreement, and may not go there. */
async function shutOut(database: Database, client: string, day: Day): Promise<string[]> {
  const service = await database
    .selectFrom('oidc_clients')
    .select('metadata')
    .where('id', '=', client)
    .executeTakeFirst();
  const terms = byAgreementOf(service?.metadata);
  if (terms === undefined) return [];
  const isGiven = terms.licence === 'needed' ? isLicensedOn(day, client) : sql`true`;
  // Only a grant's own payload is looked into: those of others may have what the database cannot read (0001-oidc.ts)
  const { rows } = await sql<{ person: string }>`
    with guests as (
      select distinct account as person from oidc_artifacts
      where model = 'Grant' and account is not null
        and case when model = 'Grant' then payload ->> 'clientId' end = ${client}
    ),
    seats as (${seatsOn(day, (somebody) => sql`${somebody} in (select person from guests)`)})
    select person from guests where not exists (
      select from seats
      join agreements on agreements.institution = seats.institution and agreements.client = ${client}
      where seats.person = guests.person and agreements.state in ('approved', 'limited') and ${isGiven}
    )
  `.execute(database);
  return rows.map(({ person }) => person);
}
