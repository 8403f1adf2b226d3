import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPictures, drawWords, drawWordsAndDigits } from '../../../shared/policy/draw.ts';
import { countOfJoined } from '../../../shared/policy/entropy.ts';
import { seeded } from './seeded.ts';

const words = fc.uniqueArray(fc.stringMatching(/^[a-zæøå]{3,10}$/), { minLength: 3, maxLength: 12 });
const shapes = fc
  .record({ words, count: fc.integer({ min: 2, max: 3 }), min: fc.integer({ min: 1, max: 30 }), more: fc.nat(20) })
  .map(({ more, ...shape }) => ({ ...shape, max: shape.min + more }));
const choicesOf = ({ words: own, count, min, max }: { words: string[]; count: number; min: number; max: number }) =>
  countOfJoined(
    own.map(({ length }) => length),
    count,
    min,
    max,
  );

test('of own words, whatever they are, different ones are joined to the length asked for, or none', () => {
  fc.assert(
    fc.property(shapes, fc.integer(), (shape, seed) => {
      if (choicesOf(shape) === 0) {
        expect(() => drawWords(shape, seeded(seed))).toThrow(RangeError);
        return;
      }
      const { handedOut, entropyBits } = drawWords(shape, seeded(seed));
      expect(new Set(handedOut.parts).size).toBe(shape.count);
      expect(handedOut.parts.every((part) => shape.words.includes(part))).toBe(true);
      expect(handedOut.password).toBe(handedOut.parts.join(''));
      expect(handedOut.password.length).toBeGreaterThanOrEqual(shape.min);
      expect(handedOut.password.length).toBeLessThanOrEqual(shape.max);
      expect(2 ** entropyBits).toBeCloseTo(choicesOf(shape), 4);
    }),
  );
});

test('with digits the whole keeps the length, and begins with a capital', () => {
  fc.assert(
    fc.property(shapes, fc.integer(), (shape, seed) => {
      const fewer = { ...shape, min: shape.min - 2, max: shape.max - 2 };
      if (choicesOf(fewer) === 0) {
        expect(() => drawWordsAndDigits(shape, seeded(seed))).toThrow(RangeError);
        return;
      }
      const { password } = drawWordsAndDigits(shape, seeded(seed)).handedOut;
      expect(password).toMatch(/^[A-ZÆØÅ][a-zæøå]+\d\d$/);
      expect(password.length).toBeGreaterThanOrEqual(shape.min);
      expect(password.length).toBeLessThanOrEqual(shape.max);
    }),
  );
});

test('four different pictures come of any set of four and more', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 4, maxLength: 40 }),
      fc.integer(),
      (ids, seed) => {
        const { pictures } = drawPictures(ids, seeded(seed)).handedOut;
        expect(new Set(pictures).size).toBe(4);
        expect(pictures.every((id) => ids.includes(id))).toBe(true);
      },
    ),
  );
});
