import { codePoints } from './code-points.ts';

/** Letters that are read as they are. */
const plain = /^[\0-\x7fæøå]*$/;

/** Letters that have no base letter in Unicode, or another one in Danish. */
const bases: Readonly<Record<string, string>> = { ä: 'æ', ö: 'ø', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ħ: 'h' };

/** Digits and signs that stand for letters. */
const standIns: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'il',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'il',
  '€': 'e',
};

/**
 * What letters and signs come to in a skeleton, where every spelling of a word leaves the same: one letter for all that a sign
 * may stand for, and none for a and e, with which æ, ø and å may be spelled.
 */
const bones: Readonly<Record<string, string>> = {
  ...{ a: '', 4: '', '@': '', e: '', 3: '', '€': '', æ: '', å: '' },
  ...{ ø: 'o', 0: 'o', l: 'i', 1: 'i', '!': 'i', '|': 'i', 5: 's', $: 's', 7: 't', 8: 'b', 9: 'g' },
};

/** How a letter, or two that are one, may be spelled; æ, ø and å are often not on the keyboard. */
const spellings: Readonly<Record<string, Ways>> = {
  æ: ways('æ', 'ae'),
  ø: ways('ø', 'oe', 'o'),
  å: ways('å', 'aa', 'a'),
  ae: ways('ae', 'æ'),
  oe: ways('oe', 'ø'),
  aa: ways('aa', 'å'),
  þ: ways('þ', 'th'),
  ß: ways('ß', 'ss'),
};

type Ways = readonly (readonly string[])[];

/** A word as the ways in which each of its letters may be spelled. */
export type Spelling = readonly Ways[];

function ways(...spelled: string[]): Ways {
  return spelled.map(codePoints);
}

/** Text without case, accents and invisible signs, letter by letter; æ, ø and å stay letters of their own. */
export function lettersOf(text: string): string[] {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower.split('');
  const letters: string[] = [];
  for (const letter of codePoints(lower)) {
    if (plain.test(letter)) letters.push(letter);
    else if (Object.hasOwn(bases, letter)) letters.push(bases[letter] ?? letter);
    else letters.push(...codePoints(letter.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')));
  }
  return letters;
}

/** All spellings of a word: "Søren" is also soren, soeren. */
export function spellingOf(word: string): Spelling {
  const letters = lettersOf(word);
  const spelling: Ways[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const next = letters[at + 1];
    const pair = next === undefined ? undefined : spellings[letter + next];
    if (pair !== undefined) at += 1;
    spelling.push(pair ?? spellings[letter] ?? [[letter]]);
  }
  return spelling;
}

/** What was typed, place by place: the letter, and after it the letters that it may stand for. */
export function typedOf(letters: readonly string[]): string[] {
  return letters.map((letter) => letter + (standIns[letter] ?? ''));
}

/** Text that holds a word has its skeleton, so that one look tells most words are not there; some have an empty one. */
export function skeletonOf(letters: readonly string[]): string {
  let skeleton = '';
  for (const letter of letters) skeleton += bones[letter] ?? letter;
  return skeleton;
}

/** The skeleton that a word's spellings have in common. */
export function skeletonOfWord(word: string): string {
  const letters = lettersOf(word);
  return letters.includes('þ') || letters.includes('ß') ? '' : skeletonOf(letters);
}

/**
 * Whether what was typed holds the word in one of its spellings, digits for letters included. An empty word is held by none.
 * Each place is looked at once for each letter of the word, so that no name, however made, makes it slow. `starts`: where
 * the word may begin; anywhere, when it does not say.
 */
export function holds(
  typed: readonly string[],
  word: Spelling,
  starts: readonly number[] = [...typed.keys()],
): boolean {
  let ends: readonly number[] = starts;
  for (const ways of word) ends = endsAfter(typed, ends, ways);
  return word.length > 0 && ends.length > 0;
}

/** Where one letter of the word ends, in any of its ways, when it begins at one of the places. */
function endsAfter(typed: readonly string[], starts: readonly number[], ways: Ways): readonly number[] {
  const ends = new Set<number>();
  for (const start of starts) {
    for (const way of ways) if (isAt(typed, start, way)) ends.add(start + way.length);
  }
  return [...ends];
}

function isAt(typed: readonly string[], start: number, way: readonly string[]): boolean {
  for (let at = 0; at < way.length; at += 1) {
    if (typed[start + at]?.includes(way[at] ?? '') !== true) return false;
  }
  return true;
}
