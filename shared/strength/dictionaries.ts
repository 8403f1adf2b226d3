import { dictionary } from '../language-da/language-da.ts';
import { unpack } from '../language-da/pack.ts';
import { wordSequences } from '../language-da/word-sequences.ts';
import { packed } from './international.generated.ts';

/**
 * The Danish package with what is common everywhere, in as few dictionaries as tell their warnings apart: zxcvbn-ts asks
 * every dictionary about every part of a candidate, a few thousand times for each key.
 */
export function dictionaries(): Record<string, string[]> {
  const list = (key: string): string[] => dictionary[key] ?? [];
  return {
    passwords: inTurn(list('passwords-da'), unpack(packed.passwords)),
    'words-wikipedia': inTurn(list('commonWords-wikipedia-da'), unpack(packed.english)),
    firstnames: inTurn(list('firstnames-female-da'), list('firstnames-male-da'), list('lastnames-da')),
    placenames: inTurn(list('placenames-da'), list('clubnames-da')),
    'cardinalNumbers-da': [...new Set(Object.values(wordSequences).flat())],
  };
}

/** The likeliest of each list, then the next of each. A word stands once, or zxcvbn-ts would take its last rank. */
function inTurn(...lists: readonly string[][]): string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1)));
  return [...new Set(all.flat())];
}
