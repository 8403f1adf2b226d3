import { createHmac } from 'node:crypto';
import { isSame } from '../is-same.ts';
import { below, secure, type Source } from '../../shared/policy/below.ts';

/**
 * No vowels, so that no code is a word; and of letters and digits that look alike one each: S is read as 5, Z as 2, B as 8, G as 6.
 * What could be two of them (0, 1, I, L, O, Q, U, V, Y) is not there.
 */
const alphabet = '23456789CDFHJKMNPRTWX';
const looksLike: Readonly<Record<string, string>> = { S: '5', Z: '2', B: '8', G: '6' };
const length = 12;

/** How many equally likely codes there are, as a power of two: 52.7. Nobody tries more than a few. */
export const codeBits = length * Math.log2(alphabet.length);

/** A new code, as it is kept by whoever reads it: without hyphens. */
export function drawCode(next: Source = secure): string {
  return Array.from({ length }, () => alphabet[below(alphabet.length, next)]).join('');
}

/** As it stands in a letter: three groups of four. */
export function writtenCode(code: string): string {
  return code.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** What somebody typed, in any case, with or without hyphens and spaces; undefined where it cannot be a code. */
export function readCode(typed: string): string | undefined {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{P}]/gu, '');
  const read = Array.from(letters, (letter) => looksLike[letter] ?? letter);
  return read.length === length && read.every((letter) => alphabet.includes(letter)) ? read.join('') : undefined;
}

/** What is kept of a code. One that was typed is compared with it, and with nothing else. */
export interface CodeHashes {
  /** Two ways in with the same code have two hashes. */
  of(way: string, code: string): string;
  areSame(one: string, other: string): boolean;
}

export function createCodeHashes(key: Buffer): CodeHashes {
  return {
    of: (way, code) => createHmac('sha256', key).update(`${way} ${code}`).digest('base64url'),
    areSame: isSame,
  };
}
