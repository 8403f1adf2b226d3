import { codePoints } from './code-points.ts';
import { holds, lettersOf, spellingOf } from './spelling.ts';

/** Names of at least this many letters are found inside other words; "Bo" and "Ida" would forbid "bold" and "fidus". */
const longEnough = 4;
const isShort = (name: string): boolean => codePoints(name).length < longEnough;

/** What says that it is a school, and not which one. */
const generic =
  /^(?:skolen?|friskolen?|privatskolen?|efterskolen?|folkeskolen?|realskolen?|gymnasiet?|kommune|sankt|international|den|det|og|ved|nye?)$/;

const partsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The part of the names that the candidate holds: long ones anywhere, forwards or backwards, short ones as a word. */
export function nameIn(candidate: string, names: readonly string[]): string | undefined {
  return names.flatMap(partsOf).find((name) => (isShort(name) ? isWordOf(candidate, name) : isIn(candidate, name)));
}

/** The school's name, or what of it tells which school it is. */
export function schoolIn(candidate: string, school: string): string | undefined {
  const parts = partsOf(school);
  const telling = parts.filter((part) => !isShort(part) && !generic.test(part.toLowerCase()));
  return [...telling, parts.join('')].find((part) => !isShort(part) && isIn(candidate, part));
}

/** The first of the words that the candidate holds, in any spelling, forwards or backwards. */
export function wordIn(candidate: string, words: readonly string[]): string | undefined {
  return words.find((word) => isIn(candidate, word));
}

function isIn(candidate: string, word: string): boolean {
  const letters = lettersOf(candidate);
  const spelling = spellingOf(word);
  return holds(letters, spelling) || holds(letters.toReversed(), spelling);
}

/** A word is what stands between digits, signs and changes to a capital; said twice it is the same word. */
function isWordOf(candidate: string, name: string): boolean {
  const wanted = lettersOf(name).join('');
  const words = candidate.normalize('NFC').match(/\p{Lu}?[\p{Ll}\p{M}]+|[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => {
    const letters = lettersOf(word);
    return [letters, letters.toReversed()].some((way) => way.join('').replaceAll(wanted, '') === '');
  });
}
