import { sql } from 'kysely';
import type { Database } from '../database/open.ts';
import { ticketAuth, timestampOf } from './fingerprint.ts';

interface Asked {
  readonly client: string;
  readonly secret: string;
  /** Where it goes, as the service wrote it. */
  readonly address: string;
  readonly person: { readonly id: string; readonly username: string };
}

/**
 * The address with a ticket: `user`, `timestamp` and `auth` (FACTS.md section 7). No two tickets of a person at a service have the same
 * timestamp, and a later one is never older; so a service that remembers the last one takes none twice. Where two sign in
 * within a second, the later is told to come from the next.
 */
export async function addressWithTicket(
  database: Database,
  { client, secret, address, person }: Asked,
  now: Date,
): Promise<string> {
  const at = new Date(Math.floor(now.getTime() / 1000) * 1000);
  const { last_at } = await database
    .insertInto('old_link_tickets')
    .values({ client, person: person.id, last_at: at })
    .onConflict((conflict) =>
      conflict.columns(['client', 'person']).doUpdateSet({
        last_at: sql<Date>`greatest(excluded.last_at, old_link_tickets.last_at + interval '1 second')`,
      }),
    )
    .returning('last_at')
    .executeTakeFirstOrThrow();
  const ticket = { user: person.username, timestamp: timestampOf(last_at) };
  return added(address, { ...ticket, auth: ticketAuth(ticket, secret) });
}

/** The address stays as it is written, to the letter: a service may compare it. */
function added(address: string, parameters: Record<string, string>): string {
  const [before = '', ...fragment] = address.split('#');
  const joint = before.includes('?') ? '&' : '?';
  return [before + joint + new URLSearchParams(parameters).toString(), ...fragment].join('#');
}
