import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { HandedOutSchema } from '../../../shared/contract/sign-in.ts';
import { drawFor } from '../../../shared/policy/draw-for.ts';
import { drawPictures, drawWords, drawWordsAndDigits } from '../../../shared/policy/draw.ts';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { wordsDa } from '../../../shared/policy/words-da.ts';
import { mathilde } from './people.ts';
import { seeded } from './seeded.ts';

const alphabet = 'abcdef'.split('');
const pictures = alphabet.flatMap((one) => alphabet.map((other) => `p-${one}${other}`));
const often = <T>(draw: () => T): T[] => Array.from({ length: 200 }, draw);

test('four different pictures of the set, in order', () => {
  for (const { handedOut } of often(() => drawPictures(pictures))) {
    expect(new Set(handedOut.pictures).size).toBe(4);
    expect(handedOut.pictures.every((one) => pictures.includes(one))).toBe(true);
  }
  expect(drawPictures(pictures).entropyBits).toBeCloseTo(Math.log2(36 * 35 * 34 * 33), 9);
});

test('two different words, joined, in lower case, of 8 to 24 characters', () => {
  for (const { handedOut } of often(() => drawWords())) {
    expect(handedOut.password).toMatch(/^[a-zæøå]{8,24}$/);
    expect(handedOut.parts).toHaveLength(2);
    expect(handedOut.parts.join('')).toBe(handedOut.password);
    expect(handedOut.parts.every((one) => wordsDa.includes(one))).toBe(true);
  }
});

test('two words, a capital at the start, and two digits', () => {
  for (const { handedOut } of often(() => drawWordsAndDigits())) {
    expect(handedOut.password).toMatch(/^[A-ZÆØÅ][a-zæøå]+\d\d$/);
    expect(handedOut.password.length).toBeGreaterThanOrEqual(8);
    expect(handedOut.password.length).toBeLessThanOrEqual(24);
    expect(handedOut.parts).toHaveLength(3);
    expect(handedOut.parts.join('')).toBe(handedOut.password);
    expect(['14', '18', '69', '88']).not.toContain(handedOut.parts[2]);
  }
});

test('the bits are those of the pairs whose length fits', () => {
  const words = ['bil', 'bold', 'blomst', 'kanelgiraf'];
  const pairs = words
    .flatMap((one) => words.filter((other) => other !== one).map((other) => one + other))
    .filter(({ length }) => length >= 8 && length <= 14);
  const shape = { words, count: 2, min: 8, max: 14 };
  expect(drawWords(shape).entropyBits).toBeCloseTo(Math.log2(pairs.length), 9);
  const numbered = { ...shape, min: 10, max: 16 };
  expect(drawWordsAndDigits(numbered).entropyBits).toBeCloseTo(Math.log2(pairs.length * 96), 9);
});

test('words that cannot be joined to the length asked for are refused', () => {
  expect(() => drawWords({ words: ['bil', 'bold'], count: 2, min: 8, max: 24 })).toThrow(RangeError);
});

describe('for a person', () => {
  test.each(['indskoling', 'mellemtrin', 'udskoling'] as const)('%s keeps its own rules and the contract', (band) => {
    for (const { handedOut } of often(() => drawFor(band, mathilde, { pictures }))) {
      expect(v.is(HandedOutSchema, handedOut)).toBe(true);
      expect(handedOut.form).toBe(unilogin.bands[band].form);
      if (handedOut.form === 'pictures') continue;
      const findings = evaluate(unilogin.bands[band].rules, handedOut.password, mathilde);
      expect(findings.filter(({ verdict }) => verdict === 'unmet')).toEqual([]);
    }
  });

  test('what holds their name is drawn again', () => {
    const draw = (names: string[]) =>
      drawFor('mellemtrin', { ...mathilde, names }, { pictures, next: seeded(7) }).handedOut;
    const first = draw([]);
    const names = first.form === 'pictures' ? [] : first.parts;
    expect(names).toHaveLength(2);
    expect(draw(['Mathilde'])).toEqual(first);
    expect(draw(names)).not.toEqual(first);
  });

  test('rules that no draw can keep end in an error, not in a loop', () => {
    expect(() => drawFor('mellemtrin', { ...mathilde, common: () => true }, { pictures })).toThrow(RangeError);
  });
});
