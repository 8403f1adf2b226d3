import { sql } from 'kysely';
import { type AgreementState, dataCategories, type DataCategory } from '../../shared/contract/agreements.ts';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import type { Access, FindAccess } from '../oidc/access.ts';
import { byAgreementOf } from '../oidc/by-agreement.ts';
import { isLicensedOn, seatsOn } from './seats.ts';

/** What keeps somebody of one institution out of a service, or that nothing does. */
export type Bar = 'open' | 'no-agreement' | 'requested' | 'refused' | 'no-licence';

/** How a service stands with one institution of somebody's, for them. */
export interface Standing {
  readonly number: string;
  readonly name: string;
  readonly bar: Bar;
  readonly gives: readonly DataCategory[];
}

interface Asked {
  readonly person: string;
  readonly client: string;
  readonly licence: 'needed' | 'not-needed';
}

/** Asked at every request of a service by agreement: what was ended is gone at once. */
export function createFindAccess(database: Database, now: () => Date): FindAccess {
  return async (person, client) => {
    const terms = byAgreementOf(client);
    if (client === undefined || terms === undefined) return undefined;
    return accessOf(database, { person, client: client.clientId, licence: terms.licence }, now());
  };
}

/** How somebody gets in: told are the institutions that let them, and of the person no more than each of these gives. */
export async function accessOf(database: Database, asked: Asked, now: Date): Promise<Access> {
  const open = (await standingsOf(database, asked, now)).filter(({ bar }) => bar === 'open');
  return {
    institutions: open.map(({ number }) => number),
    gives: dataCategories.filter((one) => open.every(({ gives }) => gives.includes(one))),
  };
}

/**
 * Of every institution where somebody is on this day, the one they belong to first: their own places, and as a parent those of their
 * children.
 */
export async function standingsOf(
  database: Database,
  { person, client, licence }: Asked,
  now: Date,
): Promise<Standing[]> {
  const day = danishDay(now);
  const { rows } = await sql<Row>`
    with seats as (${seatsOn(day, (somebody) => sql`${somebody} = ${person}`)})
    select institutions.number, institutions.name, agreements.state, agreements.gives, exists (
      select from seats where seats.institution = institutions.number and ${isLicensedOn(day, client)}
    ) as licensed
    from institutions
    left join agreements on agreements.institution = institutions.number and agreements.client = ${client}
    where institutions.number in (select institution from seats)
    order by institutions.number <> coalesce((select institution from people where id = ${person}), ''), institutions.number
  `.execute(database);
  return rows.map(({ number, name, ...row }) => ({ number, name, gives: row.gives ?? [], bar: barOf(row, licence) }));
}

interface Row {
  readonly number: string;
  readonly name: string;
  readonly state: AgreementState | null;
  readonly gives: DataCategory[] | null;
  readonly licensed: boolean;
}

function barOf({ state, licensed }: Pick<Row, 'state' | 'licensed'>, licence: Asked['licence']): Bar {
  switch (state) {
    case 'approved':
    case 'limited':
      return licence === 'needed' && !licensed ? 'no-licence' : 'open';
    case 'requested':
      return 'requested';
    case 'refused':
    case 'ended':
      return 'refused';
    case 'withdrawn':
    case null:
      return 'no-agreement';
  }
}
