import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import type { Database } from '../database/open.ts';
import { holdsOn } from '../people/holds-on.ts';

/** A municipality for which somebody may order a number, and where they work in it. */
export interface OrderPlace {
  /** Its code. */
  readonly municipality: string;
  readonly name: string;
  /** The institution that lets them. */
  readonly institution: string;
  /** The municipality's main number: its administration's. Null where it has none. */
  readonly main: { readonly number: string; readonly name: string } | null;
}

/** Leaders and user administrators of an open institution order for its municipality, and for no other. */
export async function whereToOrder(database: Database, person: string, now: Date): Promise<OrderPlace[]> {
  const rows = await database
    .selectFrom('memberships')
    .innerJoin('institutions as here', 'here.number', 'memberships.institution')
    .innerJoin('municipalities', 'municipalities.code', 'here.municipality')
    .leftJoin('institutions as main', (join) =>
      join
        .onRef('main.municipality', '=', 'here.municipality')
        .on('main.kind', '=', 'administration')
        .on('main.closed_on', 'is', null),
    )
    .where('memberships.person', '=', person)
    .where('memberships.role', 'in', ['user-administrator', 'leader'])
    .where(holdsOn(danishDay(now), 'memberships'))
    .where('here.closed_on', 'is', null)
    .select(['municipalities.code', 'municipalities.name', 'here.number as institution'])
    .select(['main.number as main', 'main.name as called'])
    .orderBy('municipalities.name')
    .orderBy('here.number')
    .execute();
  const places = rows.map(({ code, name, institution, main, called }) => ({
    municipality: code,
    name,
    institution,
    main: main === null || called === null ? null : { number: main, name: called },
  }));
  return places.filter((one, at) => places.findIndex((other) => other.municipality === one.municipality) === at);
}
