import { codePoints } from './code-points.ts';
import { holds, lettersOf, mayHold, type Spelling, spellingOf, typedOf } from './spelling.ts';

/** A candidate as the forbidden words are looked for in it: read once, for all the rules. */
export interface Reading {
  password: string;
  forwards: readonly string[];
  backwards: readonly string[];
  /** Every letter that is there, to see at once that most words are not. */
  all: string;
}

/** A word that nobody's password may hold, with its spellings worked out once. */
export interface ForbiddenWord {
  word: string;
  spelling: Spelling;
}

/** Names of at least this many letters are found inside other words; "Bo" and "Ida" would forbid "bold" and "fidus". */
const longEnough = 4;
const isLong = (name: string): boolean => codePoints(name).length >= longEnough;

/** What says that it is a school, and not which one. */
const generic =
  /^(?:skolen?|friskolen?|privatskolen?|efterskolen?|folkeskolen?|realskolen?|gymnasiet?|kommune|sankt|international|den|det|og|ved|nye?)$/;

const partsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Of a password in NFC. */
export function readingOf(password: string): Reading {
  const forwards = typedOf(password);
  return { password, forwards, backwards: forwards.toReversed(), all: forwards.join('') };
}

export function forbidden(word: string): ForbiddenWord {
  return { word, spelling: spellingOf(word) };
}

/** The part of the names that the candidate holds: long ones anywhere, forwards or backwards, short ones as a word. */
export function nameIn(candidate: Reading, names: readonly string[]): string | undefined {
  return names.flatMap(partsOf).find((name) => (isLong(name) ? isIn(candidate, name) : isWordOf(candidate, name)));
}

export function usernameIn(candidate: Reading, username: string): string | undefined {
  return isIn(candidate, username) ? username : undefined;
}

/** The school's name, or what of it tells which school it is. */
export function schoolIn(candidate: Reading, school: string): string | undefined {
  const parts = partsOf(school);
  const telling = parts.filter((part) => !generic.test(part.toLowerCase()));
  return [...telling, parts.join('')].find((part) => isLong(part) && isIn(candidate, part));
}

/**
 * What others know of the person, when the candidate is nothing else: in any order, as often as one likes, with digits and
 * signs between. Gives the longest that is there.
 */
export function nothingBut({ password }: Reading, known: readonly string[]): string | undefined {
  const words = known.flatMap(partsOf).filter((word) => bareOf(word) !== '');
  const longestFirst = words.toSorted((one, other) => bareOf(other).length - bareOf(one).length);
  const typed = bareOf(password);
  const rest = longestFirst.reduce((left, word) => left.replaceAll(bareOf(word), ' '), typed);
  if (typed === '' || rest.trim() !== '') return undefined;
  return longestFirst.find((word) => typed.includes(bareOf(word)));
}

/** The letters alone, with ae, oe and aa as they are meant. */
function bareOf(text: string): string {
  const letters = lettersOf(text)
    .join('')
    .replace(/[^\p{L}]/gu, '');
  return letters.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');
}

/** The first of the words that the candidate holds, in any spelling, forwards or backwards. */
export function wordIn(candidate: Reading, words: readonly ForbiddenWord[]): string | undefined {
  return words.find(({ spelling }) => isSpelledIn(candidate, spelling))?.word;
}

const isIn = (candidate: Reading, word: string): boolean => isSpelledIn(candidate, spellingOf(word));

function isSpelledIn({ forwards, backwards, all }: Reading, spelling: Spelling): boolean {
  if (!mayHold(all, spelling)) return false;
  return holds(forwards, spelling) || holds(backwards, spelling);
}

/** A word is what stands between digits, signs and changes to a capital; said twice it is the same word. */
function isWordOf({ password }: Reading, name: string): boolean {
  const wanted = lettersOf(name).join('');
  const words = password.match(/\p{Lu}?[\p{Ll}\p{M}]+|[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => {
    const letters = lettersOf(word);
    return [letters, letters.toReversed()].some((way) => way.join('').replaceAll(wanted, '') === '');
  });
}
