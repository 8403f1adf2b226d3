import { finderOf, spellingsOf } from '../../shared/flow/matches-name.ts';
import type { SignInWay } from '../federation/sign-in-way.ts';
import type { Desk } from './desk.ts';

/** A municipality's or school's provider, as somebody finds it. */
export interface FoundWay {
  readonly id: string;
  readonly name: string;
  /** The schools whose people it takes, by name. */
  readonly schools: readonly string[];
}

const { compare } = new Intl.Collator('da');

/** The local providers that what is typed is part of the name of: their own, of their institutions, or another; all for nothing typed. */
export async function findWays(
  typed: string,
  { database, signInWays }: Pick<Desk, 'database' | 'signInWays'>,
): Promise<FoundWay[]> {
  const locals = signInWays.flatMap(({ upstream, local }) => (local ? [{ upstream, local }] : []));
  const numbers = [...new Set(locals.flatMap(({ local }) => local.institutions))];
  if (numbers.length === 0) return [];
  const rows = await database
    .selectFrom('institutions')
    .select(['number', 'name'])
    .where('number', 'in', numbers)
    .execute();
  const names = new Map(rows.map(({ number, name }) => [number, name]));
  const isMeant = finderOf(typed.normalize('NFC'));
  return locals
    .map(({ upstream: { id, name }, local: { institutions, alsoCalled } }) => {
      const schools = institutions.flatMap((number) => names.get(number) ?? []).toSorted(compare);
      return { id, name, schools, isMeant: isMeant(spellingsOf(name, ...schools, ...alsoCalled)) };
    })
    .filter((one) => one.isMeant)
    .map(({ isMeant: _, ...found }) => found)
    .toSorted((one, other) => compare(one.name, other.name));
}

/** The ways that are everybody's, as MitID is. */
export function everybodysWays({ signInWays }: Pick<Desk, 'signInWays'>): SignInWay[] {
  return signInWays.filter(({ local }) => local === undefined);
}

/** The way of this name, whatever it is that somebody sent. */
export function wayOf(id: string | undefined, { signInWays }: Pick<Desk, 'signInWays'>): SignInWay | undefined {
  return signInWays.find(({ upstream }) => upstream.id === id);
}
