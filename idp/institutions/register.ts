import { type Institution, mostFound } from '../../shared/contract/institutions.ts';
import { finderByName } from '../../shared/flow/find-by-name.ts';
import type { Database } from '../database/open.ts';

/** Milliseconds for which a process looks in what it has read: nobody need say who they are to look, and the country has some thousands. */
const stands = 5000;

export interface Register {
  /** What was likely meant, the likeliest first; of two alike the open one. */
  find(typed: string): Promise<Institution[]>;
}

type Find = (typed: string, most: number) => Institution[];

/** What is typed never reaches the database: it is compared here. */
export function openRegister(database: Database, now: () => Date): Register {
  let kept: { readonly until: number; readonly find: Promise<Find> } | undefined;
  const current = (): Promise<Find> => {
    const at = now().getTime();
    if (kept && at < kept.until) return kept.find;
    kept = { until: at + stands, find: allOf(database).then(findIn) };
    kept.find.catch(() => (kept = undefined)); // whoever comes next tries again
    return kept.find;
  };
  return { find: async (typed) => (await current())(typed, mostFound) };
}

/** For one search in a few. */
export function findIn(institutions: readonly Institution[]): Find {
  return finderByName(institutions, ({ name, number, municipality }) => ({
    name,
    also: municipality === null ? [number] : [number, municipality.name],
  }));
}

/** What somebody may mean by a new name: what has all its words, then what has one that few have. */
export function alike(institutions: readonly Institution[], name: string, most: number): Institution[] {
  const find = findIn(institutions);
  const words = name.split(/\s+/).filter((word) => word.length > 2);
  const byWord = words.map((word) => find(word, most + 1)).filter(({ length }) => length <= most);
  return [...new Set([...find(name, most), ...byWord.flat()])].slice(0, most);
}

const { compare } = new Intl.Collator('da');

/** All institutions, or those of municipalities: open ones first, by name. */
export async function allOf(database: Database, municipalities?: readonly string[]): Promise<Institution[]> {
  const rows = await database
    .selectFrom('institutions')
    .leftJoin('municipalities', 'municipalities.code', 'institutions.municipality')
    .leftJoin('institutions as next', 'next.number', 'institutions.successor')
    .select(['institutions.number', 'institutions.name', 'institutions.kind', 'institutions.closed_on'])
    .select([
      'municipalities.code',
      'municipalities.name as municipality',
      'institutions.successor',
      'next.name as next',
    ])
    .$if(municipalities !== undefined, (query) => query.where('municipalities.code', 'in', [...(municipalities ?? [])]))
    .execute();
  return rows
    .map(({ number, name, kind, closed_on, code, municipality, successor, next }): Institution => ({
      number,
      name,
      kind,
      municipality: code === null || municipality === null ? null : { code, name: municipality },
      closed:
        closed_on === null
          ? null
          : { on: closed_on, successor: successor === null ? null : { number: successor, name: next } },
    }))
    .toSorted(
      (one, other) =>
        Number(one.closed !== null) - Number(other.closed !== null) ||
        compare(one.name, other.name) ||
        compare(one.number, other.number),
    );
}
