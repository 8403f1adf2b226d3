import type { LogLine } from '../../shared/i18n/log/messages.ts';
import type { Entry } from '../audit/read.ts';
import type { Database } from '../database/open.ts';
import type { Person } from '../people/people.ts';
import { namesNear } from '../people/related.ts';
import type { Desk } from '../sign-in/desk.ts';
import { ownClientForSureId, ownClientId, ownClientName } from '../oidc/own-client-id.ts';

/** An entry as somebody reads it. */
export interface ToldEntry {
  readonly at: Date;
  readonly line: LogLine;
  /** The registered name of the service on the way to which it happened; `gone` where none has that id any more. */
  readonly service: { readonly name: string } | 'gone' | undefined;
}

interface Telling {
  readonly reader: Person;
  /** Whose log it is: the reader's own, or that of a child of theirs. */
  readonly about: Person;
}

/** Says of entries what the reader may know: services by their registered names, people by their first names at most. */
export async function tellEntries(
  entries: readonly Entry[],
  { reader, about }: Telling,
  { database, upstreams, signInWays, now }: Pick<Desk, 'database' | 'upstreams' | 'signInWays' | 'now'>,
): Promise<ToldEntry[]> {
  const others = entries.flatMap(({ person, actor }) => [person, ...(actor === null ? [] : [actor])]);
  const names = await namesNear(database, about.id, new Set(others), now());
  const services = await serviceNames(database, entries);
  const providers = [...upstreams, ...signInWays.map(({ upstream }) => upstream)];
  const nameOf = (id: string) => (id === about.id ? about.givenName : names.get(id));
  return entries.map(({ at, event, person, actor, way, client }) => ({
    at,
    line: {
      event,
      of: person === reader.id ? 'reader' : person === about.id ? 'child' : 'helped',
      name: nameOf(person),
      by: actor === reader.id ? 'reader' : { name: nameOf(actor ?? person) },
      way: isProviders(event) && way !== 'passkey' ? providers.find(({ id }) => id === way)?.name : (way ?? undefined),
    },
    service: client === null ? undefined : (services.get(client) ?? 'gone'),
  }));
}

/** Whether the way of such an entry is another provider, by its id. */
function isProviders(event: Entry['event']): boolean {
  return event === 'level-raised' || event === 'signed-in';
}

async function serviceNames(
  database: Database,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, { readonly name: string }>> {
  const ids = [...new Set(entries.flatMap(({ client }) => client ?? []))];
  const rows =
    ids.length === 0
      ? []
      : await database.selectFrom('oidc_clients').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map([
    ...[ownClientId, ownClientForSureId].map((id) => [id, { name: ownClientName }] as const),
    ...rows.map(({ id, name }) => [id, { name }] as const),
  ]);
}
