import { codePoints } from './code-points.ts';

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

/** How a letter, or two that are one, may be spelled; æ, ø and å are often not on the keyboard. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  æ: ['æ', 'ae'],
  ø: ['ø', 'oe', 'o'],
  å: ['å', 'aa', 'a'],
  ae: ['ae', 'æ'],
  oe: ['oe', 'ø'],
  aa: ['aa', 'å'],
  þ: ['þ', 'th'],
  ß: ['ß', 'ss'],
};

/** A word as the ways in which each of its letters may be spelled. */
export type Spelling = readonly (readonly string[])[];

/** Text without case, accents and invisible signs, letter by letter; æ, ø and å stay letters of their own. */
export function lettersOf(text: string): string[] {
  const letters: string[] = [];
  for (const letter of codePoints(text.toLowerCase())) {
    if (/^[a-z0-9æøå]$/.test(letter)) letters.push(letter);
    else if (letter in bases) letters.push(bases[letter] ?? letter);
    else letters.push(...codePoints(letter.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '')));
  }
  return letters;
}

/** All spellings of a word: "Søren" is also soren, soeren. */
export function spellingOf(word: string): Spelling {
  const letters = lettersOf(word);
  const spelling: (readonly string[])[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const next = letters[at + 1];
    const pair = next === undefined ? undefined : spellings[letter + next];
    if (pair !== undefined) at += 1;
    spelling.push(pair ?? spellings[letter] ?? [letter]);
  }
  return spelling;
}

/** Whether the letters hold the word in one of its spellings, digits for letters included. */
export function holds(letters: readonly string[], word: Spelling): boolean {
  return word.length > 0 && letters.some((_, start) => holdsAt(letters, start, word, 0));
}

function holdsAt(letters: readonly string[], start: number, word: Spelling, from: number): boolean {
  const ways = word[from];
  if (ways === undefined) return true;
  return ways.some(
    (way) =>
      codePoints(way).every((letter, index) => isLetter(letters[start + index], letter)) &&
      holdsAt(letters, start + way.length, word, from + 1),
  );
}

function isLetter(typed: string | undefined, letter: string): boolean {
  return typed === letter || (typed !== undefined && (standIns[typed] ?? '').includes(letter));
}
