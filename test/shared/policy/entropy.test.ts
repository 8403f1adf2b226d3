import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOfJoined, entropyOfSample } from '../../../shared/policy/entropy.ts';

/** All ordered choices of different items, one by one. */
function choicesOf(lengths: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return lengths.flatMap((length, index) =>
    choicesOf(lengths.toSpliced(index, 1), count - 1).map((others) => [length, ...others]),
  );
}

test('the choices are as many as when they are counted one by one', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 4 }), fc.nat(20), fc.nat(20), (words, count, min, more) => {
      const sums = choicesOf(words, count).map((each) => each.reduce((sum, length) => sum + length, 0));
      const fitting = sums.filter((sum) => sum >= min && sum <= min + more);
      expect(countOfJoined(words, count, min, min + more)).toBe(fitting.length);
    }),
  );
});

test('the bits of a sample are those of all ordered choices', () => {
  expect(entropyOfSample(36, 4)).toBeCloseTo(20.43, 2);
  expect(entropyOfSample(36, 4)).toBeCloseTo(Math.log2(36 * 35 * 34 * 33), 9);
  expect(entropyOfSample(8, 1)).toBe(3);
  expect(entropyOfSample(4, 0)).toBe(0);
});
