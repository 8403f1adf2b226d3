import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agrees, fingerprintOf } from '../../../extension/guard/fingerprint.ts';

const salt = new Uint8Array(16).fill(7);
const byte = fc.integer({ min: 0, max: 255 });
const four = fc.array(byte, { minLength: 4, maxLength: 4 });

test('one password has one fingerprint, however its letters are written; another salt makes another', async () => {
  const made = await fingerprintOf('blåbærgrød', salt);
  expect(made).toHaveLength(4);
  expect(await fingerprintOf('blåbærgrød'.normalize('NFD'), salt)).toEqual(made);
  expect(await fingerprintOf('blåbærgrøD', salt)).not.toEqual(made);
  expect(await fingerprintOf('blåbærgrød', new Uint8Array(16).fill(8))).not.toEqual(made);
});

test('what is kept agrees with what begins like it, and with nothing else', () => {
  fc.assert(
    fc.property(four, four, (one, other) => {
      expect(agrees(one, one)).toBe(true);
      expect(agrees(one.slice(0, 1), one)).toBe(true);
      expect(agrees(one, other)).toBe(one.join() === other.join());
      expect(agrees([], other)).toBe(false);
      expect(agrees(one, one.slice(0, 3))).toBe(false);
    }),
  );
});

test('nobody is kept waiting for it: the worker does something else in between', async () => {
  let others = 0;
  const timer = setInterval(() => (others += 1), 1);
  const began = performance.now();
  await fingerprintOf('cykelhjelm7', salt);
  clearInterval(timer);
  console.log(`one fingerprint: ${(performance.now() - began).toFixed(0)} ms, in between ${others} other things`);
  expect(others).toBeGreaterThan(0);
});
