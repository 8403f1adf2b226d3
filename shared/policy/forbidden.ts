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
  /** Its letters alone. */
  bare: string;
}

/** A part of a name: the shorter, the more it must stand alone. */
interface NamePart extends ForbiddenWord {
  length: number;
}

/** What one person's password may not hold. */
interface OwnWords {
  /** Each part of each name. Initials are no names. */
  names: readonly NamePart[];
  username: ForbiddenWord;
  /** The schools' names, and what of each tells which school it is. */
  school: readonly NamePart[];
}
const ownWords = new WeakMap<About, OwnWords>();

/** Names of at least this many letters are found inside other words (docs/decisions/0024-names-as-parts.md). */
const longEnough = 5;
/** And of this many where a word begins: "Emma" would forbid "sammen", and "Else" would forbid "værelse". */
const nearlyLong = 4;

/** What says that it is a school, and not which one. */
const generic =
  /^(?:skolen?|friskolen?|privatskolen?|efterskolen?|folkeskolen?|realskolen?|gymnasi(?:et?|um)|kommune|sankt|international|den|det|og|ved|nye?)$/;
/** The same at the end of a name of one word: "Bavnehøjskolen", "Nørrevangsskolen". */
const genericEnd = /s?(?:fri|privat|efter)?(?:skolen?|gymnasi(?:et?|um))$/i;

/** Where a word may begin: after what is no letter, at a capital after a small letter, and at a digit or sign itself. */
const beginning = /(?<![\p{L}\p{M}])|(?<=\p{Ll})(?=\p{Lu})|(?![\p{L}\p{M}])/u;

const partsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Of a password in NFC. */
export function readingOf(password: string): Reading {
  const letters = lettersOf(password);
  return { password, letters, skeleton: `${skeletonOf(letters)}\n${skeletonOf(letters.toReversed())}` };
}

export function forbidden(word: string): ForbiddenWord {
  return { word, skeleton: skeletonOfWord(word), bare: bareOf(word) };
}

/** What a person's names, username and school forbid, read once however many keys are judged. */
export function ownWordsOf(about: About): OwnWords {
  const known = ownWords.get(about);
  if (known) return known;
  const words: OwnWords = {
    names: about.names
      .flatMap(partsOf)
      .map(namePart)
      .filter(({ length }) => length > 1),
    username: forbidden(about.username),
    school: about.school
      .split('\n')
      .flatMap((school) => [...tellingOf(school), partsOf(school).join('')])
      .map(namePart),
  };
  ownWords.set(about, words);
  return words;
}

function namePart(word: string): NamePart {
  return { ...forbidden(word), length: codePoints(word).length };
}

/** "Skovbrynet" of "Skovbrynet Skole", "Bavnehøj" of "Bavnehøjskolen"; "Byskolen" stays whole. */
function tellingOf(school: string): string[] {
  return partsOf(school)
    .filter((part) => !generic.test(part.toLowerCase()))
    .map((part) => {
      const bare = part.replace(genericEnd, '');
      return codePoints(bare).length >= nearlyLong ? bare : part;
    });
}

/** The part of the names that the candidate holds. */
export function nameIn(candidate: Reading, { names }: OwnWords): string | undefined {
  return names.find((name) => isPartOf(candidate, name) || isWordOf(candidate, name))?.word;
}

/** The school's name, or what of it tells which school it is. */
export function schoolIn(candidate: Reading, { school }: OwnWords): string | undefined {
  return school.find((part) => isPartOf(candidate, part))?.word;
}

/** Whether a name is there inside other words, or at least begins one; too short a name never is. */
function isPartOf(candidate: Reading, name: NamePart): boolean {
  if (name.length >= longEnough) return isSpelledIn(candidate, name);
  if (name.length < nearlyLong || !candidate.skeleton.includes(name.skeleton)) return false;
  return holds(typedOf(candidate.letters), spellingOf(name.word), beginningsOf(candidate));
}

/** Where among the letters a word may begin. */
function beginningsOf({ password }: Reading): number[] {
  let at = 0;
  return password.split(beginning).map((piece) => {
    const start = at;
    at += lettersOf(piece).length;
    return start;
  });
}

/**
 * What others know of the person or many use, when the candidate is nothing else: in any order, as often as one likes, with
 * digits and signs between. Gives the longest that is there.
 */
export function nothingBut(
  { password }: Reading,
  { names, username, school }: Pick<About, 'names' | 'username' | 'school'>,
  common: readonly Pick<ForbiddenWord, 'word' | 'bare'>[],
): string | undefined {
  const own = [...names, username, school].flatMap(partsOf).concat(tellingOf(school));
  const known = [...own.map((word) => ({ word, bare: bareOf(word) })), ...common].filter(({ bare }) => bare !== '');
  const longestFirst = known.toSorted((one, other) => other.bare.length - one.bare.length);
  const typed = bareOf(password);
  const rest = longestFirst.reduce((left, { bare }) => left.replaceAll(bare, ' '), typed);
  if (typed === '' || rest.trim() !== '') return undefined;
  return longestFirst.find(({ bare }) => typed.includes(bare))?.word;
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

/** Whether the name is one of the words, forwards or backwards; said twice it is the same word. */
function isWordOf({ password }: Reading, { word: name, length }: NamePart): boolean {
  if (length >= longEnough) return false; // it is found anywhere
  const wanted = lettersOf(name).join('');
  return wordsOf(password).some((word) =>
    [word, codePoints(word).toReversed().join('')].some((way) => way.replaceAll(wanted, '') === ''),
  );
}

/** The class, written together or apart: "5B" of "5.B" in "klasse5b", not in "5bolde". A number alone is no name. */
export function classIn({ password }: Reading, classes: readonly string[]): string | undefined {
  const typed = wordsOf(password);
  return classes.find((name) => {
    const words = wordsOf(name);
    if (words.join('').length < 2 || !/\p{L}/u.test(name)) return false;
    return typed.some((_, at) => words.every((word, index) => typed[at + index] === word));
  });
}

/** What stands between signs and changes from small letters to a capital or between letters and digits. */
function wordsOf(text: string): string[] {
  const words = text.normalize('NFC').match(/\p{N}+|\p{Lu}?[\p{Ll}\p{M}]+|[\p{L}\p{M}]+/gu) ?? [];
  return words.map((word) => lettersOf(word).join(''));
}
