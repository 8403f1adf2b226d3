import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import { type ByAgreement, byAgreementOf, vitalOf } from '../oidc/by-agreement.ts';
import { oldLinksOf } from '../oidc/old-links.ts';
import { holdsOn } from '../people/holds-on.ts';
import type { Last, Of } from './move-agreement.ts';
import type { Agreement, Bounds } from './state.ts';

/** A service by agreement, and how it stands with one institution. */
export interface ServiceAt extends ByAgreement {
  readonly client: string;
  readonly name: string;
  readonly bounds: Bounds;
  readonly agreement: Agreement | undefined;
  /** Whether anybody has a licence of it there, on this day or later; without need of one too. */
  readonly hasLicences: boolean;
  readonly last: Last | undefined;
}

/** Every service that has ever asked an institution, by name. */
export async function servicesAt(database: Database, institution: string, now: Date): Promise<ServiceAt[]> {
  const rows = await services(database, institution, now).where('agreements.state', 'is not', null).execute();
  const { compare } = new Intl.Collator('da');
  return rows.flatMap(toService).toSorted((one, other) => compare(one.name, other.name));
}

/** Undefined for one that nobody has registered, or that is the provider's own. */
export async function serviceAt(
  database: Database,
  { client, institution }: Of,
  now: Date,
): Promise<ServiceAt | undefined> {
  const row = await services(database, institution, now).where('oidc_clients.id', '=', client).executeTakeFirst();
  return row && toService(row)[0];
}

function services(database: Database, institution: string, now: Date) {
  return database
    .selectFrom('oidc_clients')
    .leftJoin('agreements', (join) =>
      join.onRef('agreements.client', '=', 'oidc_clients.id').on('agreements.institution', '=', institution),
    )
    .select(['oidc_clients.id', 'oidc_clients.name', 'oidc_clients.metadata', 'state', 'asks', 'gives'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('licences')
          .select('client')
          .whereRef('licences.client', '=', 'oidc_clients.id')
          .where('licences.institution', '=', institution)
          .where(holdsOn(danishDay(now), 'licences')),
      ).as('licensed'),
    )
    .select((select) =>
      jsonObjectFrom(
        select
          .selectFrom('agreement_moves')
          .whereRef('agreement_moves.client', '=', 'oidc_clients.id')
          .where('agreement_moves.institution', '=', institution)
          .orderBy('agreement_moves.id', 'desc')
          .limit(1)
          .select(['at', 'move', 'by', 'place']),
      ).as('last'),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof services>['execute']>>[number];

function toService({ id, name, metadata, state, asks, gives, licensed, last }: Row): ServiceAt[] {
  const terms = byAgreementOf(metadata);
  if (terms === undefined) return [];
  return [
    {
      ...terms,
      client: id,
      name,
      bounds: { needs: terms.needs, vital: vitalOf(oldLinksOf(metadata)) },
      agreement: state === null ? undefined : { state, asks: asks ?? [], gives: gives ?? [] },
      hasLicences: licensed === true,
      last: last === null ? undefined : { ...last, at: new Date(last.at) },
    },
  ];
}

const mostMoves = 100;

/** Everything that was done with an agreement, the latest first, and by whom: for those who decide there, and for nobody else. */
export async function movesOf(database: Database, { client, institution }: Of) {
  return database
    .selectFrom('agreement_moves')
    .leftJoin('people', 'people.id', 'agreement_moves.person')
    .select(['at', 'move', 'by', 'place', 'categories', 'given_name', 'family_name'])
    .where('client', '=', client)
    .where('agreement_moves.institution', '=', institution)
    .orderBy('agreement_moves.id', 'desc')
    .limit(mostMoves)
    .execute();
}

/** How many services wait for the answer of any of these institutions. */
export async function waitingAt(database: Database, institutions: readonly string[]): Promise<number> {
  if (institutions.length === 0) return 0;
  const { count } = await database
    .selectFrom('agreements')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('institution', 'in', [...institutions])
    .where('state', '=', 'requested')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How one service stands with every institution that it has ever asked, by their number. */
export async function agreementsOf(database: Database, client: string) {
  return database
    .selectFrom('agreements')
    .select(['institution', 'state'])
    .where('client', '=', client)
    .orderBy('institution')
    .execute();
}

/** The same with everything that was done with each, the latest first; of one institution alone, where it is named. */
export async function agreementsWithMoves(database: Database, client: string, institution?: string) {
  return database
    .selectFrom('agreements')
    .select(['institution', 'state', 'asks', 'gives'])
    .select((select) =>
      jsonArrayFrom(
        select
          .selectFrom('agreement_moves')
          .whereRef('agreement_moves.client', '=', 'agreements.client')
          .whereRef('agreement_moves.institution', '=', 'agreements.institution')
          .orderBy('agreement_moves.id', 'desc')
          .limit(mostMoves)
          .select(['at', 'move', 'by', 'categories']),
      ).as('moves'),
    )
    .where('client', '=', client)
    .$if(institution !== undefined, (query) => query.where('institution', '=', institution ?? ''))
    .orderBy('institution')
    .execute();
}
