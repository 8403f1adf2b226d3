import { codePoints } from './code-points.ts';
import type { About } from './rule.ts';
import { holds, lettersOf, skeletonOf, skeletonOfWord, spellingOf, typedOf } from './spelling.ts';

/** A candidate as the forbidden words are looked for in it: read once, for all the rules. */
export interface Reading {
  password: string;
  letters: readonly string[];
  /** Its skeleton, and behind a line break the same from the end. */
  skeleton: string;
}

/** A word that nobody's password may hold. */
export interface ForbiddenWord {
  word: string;
  skeleton: string;
}

/** What one person's password may not hold. */
interface OwnWords {
  /** Each part of each name. */
  names: readonly (ForbiddenWord & { isLong: boolean })[];
  username: ForbiddenWord;
  /** The school's name, and what of it tells which school it is. */
  school: readonly ForbiddenWord[];
}
const ownWords = new WeakMap<About, OwnWords>();

/** Names of at least this many letters are found inside other words; "Bo" and "Ida" would forbid "bold" and "fidus". */
const longEnough = 4;
const isLong = (name: string): boolean => codePoints(name).length >= longEnough;

/** What says that it is a school, and not which one. */
const generic =
  /^(?:skolen?|friskolen?|privatskolen?|efterskolen?|folkeskolen?|realskolen?|gymnasiet?|kommune|sankt|international|den|det|og|ved|nye?)$/;

const partsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Of a password in NFC. */
export function readingOf(password: string): Reading {
  const letters = lettersOf(password);
  return { password, letters, skeleton: `${skeletonOf(letters)}\n${skeletonOf(letters.toReversed())}` };
}

export function forbidden(word: string): ForbiddenWord {
  return { word, skeleton: skeletonOfWord(word) };
}

/** What a person's names, username and school forbid, read once however many keys are judged. */
export function ownWordsOf(about: About): OwnWords {
  const known = ownWords.get(about);
  if (known) return known;
  const parts = partsOf(about.school);
  const telling = parts.filter((part) => !generic.test(part.toLowerCase()));
  const words: OwnWords = {
    names: about.names.flatMap(partsOf).map((name) => ({ ...forbidden(name), isLong: isLong(name) })),
    username: forbidden(about.username),
    school: [...telling, parts.join('')].filter(isLong).map(forbidden),
  };
  ownWords.set(about, words);
  return words;
}

/** The part of the names that the candidate holds: long ones anywhere, forwards or backwards, short ones as a word. */
export function nameIn(candidate: Reading, { names }: OwnWords): string | undefined {
  return names.find((name) => (name.isLong ? isSpelledIn(candidate, name) : isWordOf(candidate, name.word)))?.word;
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
  return words.find((word) => isSpelledIn(candidate, word))?.word;
}

function isSpelledIn({ letters, skeleton }: Reading, { word, skeleton: wanted }: ForbiddenWord): boolean {
  if (!skeleton.includes(wanted)) return false;
  const typed = typedOf(letters);
  const spelling = spellingOf(word);
  return holds(typed, spelling) || holds(typed.toReversed(), spelling);
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
