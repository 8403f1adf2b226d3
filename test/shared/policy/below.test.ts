import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { below, sample, secure, type Source } from '../../../shared/policy/below.ts';
import { drawPictures, drawWords, drawWordsAndDigits } from '../../../shared/policy/draw.ts';
import { seeded } from './seeded.ts';

const says = (...numbers: number[]): Source => {
  let at = 0;
  return () => numbers[at++] ?? 0;
};

describe('a number below a limit', () => {
  test('is below it and whole, for every limit and whatever the source says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 }), fc.integer(), (limit, seed) => {
        const drawn = below(limit, seeded(seed));
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < limit).toBe(true);
      }),
    );
  });

  test('has no modulo bias: what is left over above the last whole round is drawn again', () => {
    // 2^32 = 3 * 1431655765 + 1: the very last number would make 0 likelier
    expect(below(3, says(2 ** 32 - 1, 2 ** 32 - 2))).toBe(2);
    expect(below(3, says(2 ** 32 - 2, 7))).toBe(2);
    expect(below(2 ** 31 + 1, says(2 ** 31 + 1, 2 ** 31))).toBe(2 ** 31);
    expect(below(4, says(2 ** 32 - 1))).toBe(3);
    expect(below(2 ** 32, says(2 ** 32 - 1))).toBe(2 ** 32 - 1);
    expect(below(1, says(12345))).toBe(0);
  });

  test.each([0, -1, 1.5, NaN, 2 ** 32 + 1])('%s is no limit', (limit) => {
    expect(() => below(limit, secure)).toThrow(RangeError);
  });
});

test('a sample holds different items, and more than there are is refused', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 40 }),
      fc.integer(),
      fc.nat(39),
      (items, seed, n) => {
        const count = Math.min(n, items.length);
        const drawn = sample(items, count, seeded(seed));
        expect(new Set(drawn).size).toBe(count);
        expect(drawn.every((item) => items.includes(item))).toBe(true);
      },
    ),
  );
  expect(() => sample([1, 2], 3, secure)).toThrow(new RangeError('count'));
  expect(sample([1, 2], 2, secure).toSorted()).toEqual([1, 2]);
});

test('the platform gives 32 bits that differ', () => {
  const drawn = Array.from({ length: 50 }, secure);
  expect(drawn.every((one) => Number.isInteger(one) && one >= 0 && one < 2 ** 32)).toBe(true);
  expect(new Set(drawn).size).toBeGreaterThan(45);
  expect(Math.max(...drawn)).toBeGreaterThan(2 ** 24);
});

/** Chi-square of the counts against an even spread, as standard deviations of the (nearly normal) distribution. */
function deviations(counts: readonly number[], draws: number): number {
  const expected = draws / counts.length;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const freedom = counts.length - 1;
  return (chiSquare - freedom) / Math.sqrt(2 * freedom);
}

function countsOf(keys: readonly string[], outcomes: readonly string[]): number[] {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts.values()];
}

describe('every outcome is as likely as any other (chi-square)', () => {
  const draws = 60_000;
  // Seeded, so that a right generator never fails by chance; 4.5 deviations happen once in a hundred thousand
  test('ordered fours of six pictures', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const next = seeded(1);
    const outcomes = Array.from({ length: draws }, () => drawPictures(ids, next).handedOut.pictures.join(''));
    const all = ids.flatMap((a) => ids.flatMap((b) => ids.flatMap((c) => ids.map((d) => a + b + c + d))));
    const keys = all.filter((four) => new Set(four).size === 4);
    expect(keys).toHaveLength(360);
    const counts = countsOf(keys, outcomes);
    expect(counts).toHaveLength(360);
    expect(Math.abs(deviations(counts, draws))).toBeLessThan(4.5);
  });

  test('pairs of words of a length that fits', () => {
    const words = ['bil', 'bold', 'kanel', 'giraf', 'blomst', 'snemand', 'kalender', 'papegøje'];
    const shape = { words, count: 2, min: 8, max: 13 };
    const next = seeded(2);
    const outcomes = Array.from({ length: draws }, () => drawWords(shape, next).handedOut.password);
    const keys = words
      .flatMap((one) => words.filter((other) => other !== one).map((other) => one + other))
      .filter(({ length }) => length >= 8 && length <= 13);
    const counts = countsOf(keys, outcomes);
    expect(counts).toHaveLength(keys.length);
    expect(Math.abs(deviations(counts, draws))).toBeLessThan(4.5);
  });

  test('pairs of digits, but for four that nobody is handed', () => {
    const shape = { words: ['snemand', 'kalender'], count: 2, min: 8, max: 24 };
    const next = seeded(3);
    const outcomes = Array.from({ length: draws }, () => drawWordsAndDigits(shape, next).handedOut.parts[2] ?? '');
    const keys = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
    const counts = countsOf(
      keys.filter((key) => !['14', '18', '69', '88'].includes(key)),
      outcomes,
    );
    expect(counts).toHaveLength(96);
    expect(Math.abs(deviations(counts, draws))).toBeLessThan(4.5);
  });

  test('a biased draw would be seen', () => {
    const next = seeded(4);
    const outcomes = Array.from({ length: draws }, () => String((next() % 1024) % 360));
    const keys = Array.from({ length: 360 }, (_, number) => String(number));
    expect(deviations(countsOf(keys, outcomes), draws)).toBeGreaterThan(4.5);
  });
});
