import { expect, test } from 'vitest';
import { codeBits, createCodeHashes, drawCode, readCode, writtenCode } from '../../../idp/ways-in/code.ts';

test('a code has twelve characters that nobody confuses, in groups of four', () => {
  for (let times = 0; times < 500; times += 1) {
    expect(writtenCode(drawCode())).toMatch(/^(?:[2-9CDFHJKMNPRTWX]{4}-){2}[2-9CDFHJKMNPRTWX]{4}$/);
  }
});

test('there are more than 2^52, each as likely as the others', () => {
  expect(codeBits).toBeGreaterThan(52);
  // What would make the first characters likelier is drawn again
  const numbers = [2 ** 32 - 1, ...Array.from({ length: 12 }, (_, at) => at)];
  expect(drawCode(() => numbers.shift() ?? 0)).toBe('23456789CDFH');
});

test.each([
  ['as it is written', '2345-6789-CDFH', '23456789CDFH'],
  ['without hyphens', '23456789CDFH', '23456789CDFH'],
  ['in small letters, with spaces', ' 2345 6789 cdfh ', '23456789CDFH'],
  ['with other dashes', '2345–6789—CDFH', '23456789CDFH'],
  ['with letters that look like digits', 'zs4b-g7b9-cdfh', '25486789CDFH'],
])('is read however it is typed: %s', (_, typed, code) => {
  expect(readCode(typed)).toBe(code);
});

test.each([
  '',
  '2345-6789-CDF',
  '2345-6789-CDFHJ',
  '2345-6789-CDF0',
  '2345-6789-CDFO',
  'ÆØÅÆØÅÆØÅÆØÅ',
  '😀'.repeat(12),
])('what cannot be a code is none: %j', (typed) => {
  expect(readCode(typed)).toBeUndefined();
});

test('of two ways in with the same code nobody sees that it is the same', () => {
  const hashes = createCodeHashes(Buffer.alloc(32, 1));
  const [one, other] = [hashes.of('one', '23456789CDFH'), hashes.of('other', '23456789CDFH')];
  expect(one).not.toBe(other);
  expect(hashes.areSame(one, hashes.of('one', '23456789CDFH'))).toBe(true);
  expect(hashes.areSame(one, other)).toBe(false);
  expect(createCodeHashes(Buffer.alloc(32, 2)).of('one', '23456789CDFH')).not.toBe(one);
});
