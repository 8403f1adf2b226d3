import { finderByName } from '../../shared/flow/find-by-name.ts';
import type { Database } from '../database/open.ts';
import type { SignInWay } from '../federation/sign-in-way.ts';
import { groupBy } from '../group-by.ts';
import type { Desk } from './desk.ts';
import type { FoundWay, WaysRegister } from './ways-register.ts';

/** Milliseconds for which a process looks in what it has read: whoever looks has not said who they are. */
const stands = 5000;
const most = 20;

/** Local providers, and the municipalities of the register in which some school has none: nobody who types their name finds nothing. */
export function openWays({
  database,
  signInWays,
  usedUniSync,
  now,
}: Pick<Desk, 'database' | 'signInWays' | 'now'> & { usedUniSync: readonly string[] }): WaysRegister {
  const locals = signInWays.filter(({ local }) => local !== undefined);
  const read = async () => {
    const ways = await readWays(database, locals, usedUniSync);
    return { ways, find: finderByName(ways, ({ name, schools, also }) => ({ name, also: [...schools, ...also] })) };
  };
  let kept: { readonly until: number; readonly read: ReturnType<typeof read> } | undefined;
  const current = () => {
    const at = now().getTime();
    if (kept && at < kept.until) return kept.read;
    kept = { until: at + stands, read: read() };
    kept.read.catch(() => (kept = undefined)); // whoever comes next tries again
    return kept.read;
  };
  return {
    hasAny: locals.length > 0 || usedUniSync.length > 0,
    find: async (typed) => (await current()).find(typed, most),
    municipality: async (code) => (await current()).ways.find(({ by, id }) => by === 'unilogin' && id === code),
  };
}

const { compare } = new Intl.Collator('da');

async function readWays(
  database: Database,
  locals: readonly SignInWay[],
  usedUniSync: readonly string[],
): Promise<(FoundWay & { readonly also: readonly string[] })[]> {
  const rows = await database
    .selectFrom('institutions')
    .leftJoin('municipalities', 'municipalities.code', 'institutions.municipality')
    .where('institutions.closed_on', 'is', null)
    .select(['institutions.number', 'institutions.name', 'institutions.kind'])
    .select(['municipalities.code', 'municipalities.name as municipality'])
    .execute();
  const names = new Map(rows.map(({ number, name }) => [number, name]));
  const providers = locals.map(({ upstream: { id, name }, local }) => ({
    by: 'provider' as const,
    id,
    name,
    schools: (local?.institutions ?? []).flatMap((number) => names.get(number) ?? []).toSorted(compare),
    usedUniSync: local?.usedUniSync ?? false,
    also: local?.alsoCalled ?? [],
  }));
  const covered = new Set(locals.flatMap(({ local }) => local?.institutions ?? []));
  const schools = groupBy(
    rows.filter(({ number, kind }) => kind === 'school' && !covered.has(number)),
    ({ code }) => code,
  );
  const municipalities = [...schools].flatMap(([code, of]) => {
    const [{ municipality: name } = {}] = of;
    if (code === null || typeof name !== 'string') return [];
    const known = of.map((one) => one.name).toSorted(compare);
    return [
      { by: 'unilogin' as const, id: code, name, schools: known, usedUniSync: usedUniSync.includes(code), also: [] },
    ];
  });
  return [...providers, ...municipalities].toSorted((one, other) => compare(one.name, other.name));
}

/** Whether there is anything to choose, beside the username. */
export function hasWays({ signInWays, ways }: Pick<Desk, 'signInWays' | 'ways'>): boolean {
  return signInWays.length > 0 || ways.hasAny;
}

/** The ways that are everybody's, as MitID is. */
export function everybodysWays({ signInWays }: Pick<Desk, 'signInWays'>): SignInWay[] {
  return signInWays.filter(({ local }) => local === undefined);
}

/** The way of this name, whatever it is that somebody sent. */
export function wayOf(id: string | undefined, { signInWays }: Pick<Desk, 'signInWays'>): SignInWay | undefined {
  return signInWays.find(({ upstream }) => upstream.id === id);
}
