import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawWords, drawWordsAndDigits } from '../../../shared/policy/draw.ts';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { wordLengths } from '../../../shared/policy/word-lengths.ts';
import { wordsDa } from '../../../shared/policy/words-da.ts';
import { leftOut } from './deny-list.ts';
import { uglyPairsOf } from './ugly-pairs.ts';

const nobody = { username: '', names: [], school: '' };

test('there are at least 1,024 words of three to ten Danish letters, in order, each once', () => {
  expect(wordsDa.length).toBeGreaterThanOrEqual(1024);
  expect(wordsDa.filter((word) => !/^[a-zæøå]{3,10}$/.test(word))).toEqual([]);
  expect(wordsDa).toEqual([...new Set(wordsDa)].toSorted((a, b) => a.localeCompare(b, 'da')));
});

test('how many words have how many letters is told apart from the list', () => {
  const lengths = Object.keys(wordLengths).map(Number);
  expect(wordLengths).toEqual(
    Object.fromEntries(lengths.map((one) => [one, wordsDa.filter(({ length }) => length === one).length])),
  );
  expect(Object.values(wordLengths).reduce((sum, count) => sum + count)).toBe(wordsDa.length);
});

test('the page about the words states their number and their bits', () => {
  const page = readFileSync(new URL('../../../docs/words.md', import.meta.url), 'utf8');
  expect(page).toContain(`${wordsDa.length.toLocaleString('en')} Danish nouns`);
  expect(page).toContain(`(${wordsDa.filter((word) => /[æøå]/.test(word)).length} do)`);
  expect(page).toContain(`${drawWords().entropyBits.toFixed(1)} bits`);
  expect(page).toContain(` ${drawWordsAndDigits().entropyBits.toFixed(1)}.`);
});

test('at most a tenth of the words need æ, ø or å', () => {
  expect(wordsDa.filter((word) => /[æøå]/.test(word)).length).toBeLessThanOrEqual(wordsDa.length / 10);
});

test('any two words are at least two edits apart', () => {
  const close = wordsDa.flatMap((one, index) =>
    wordsDa.slice(index + 1).flatMap((other) => (isWithinOneEdit(one, other) ? [`${one} ${other}`] : [])),
  );
  expect(close).toEqual([]);
});

test('no word and no pair of words holds what a child should not be handed', () => {
  expect(uglyPairsOf(wordsDa)).toEqual([]);
});

test('no word is of religion, death, the body, weapons or alcohol', () => {
  expect(wordsDa.filter((word) => leftOut.includes(word))).toEqual([]);
});

test('every pair of words is a password of its own, so that the stated bits are true', () => {
  const joined = new Set(wordsDa.flatMap((one) => wordsDa.map((other) => one + other)));
  expect(joined.size).toBe(wordsDa.length ** 2);
});

test('no word breaks a rule that holds for everybody', () => {
  const rules = unilogin.bands.mellemtrin.rules.filter(({ rule }) => rule !== 'length');
  const refused = wordsDa.filter((word) =>
    evaluate(rules, word, { ...nobody, common: () => false }).some(({ verdict }) => verdict === 'unmet'),
  );
  expect(refused).toEqual([]);
});

/** One letter changed, put in, left out, or none. */
function isWithinOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.length === long.length ? short.slice(start + 1) : short.slice(start);
  return rest === long.slice(start + 1);
}
