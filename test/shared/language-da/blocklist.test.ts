import { dictionary as international } from '@zxcvbn-ts/language-common';
import { expect, test } from 'vitest';
import { commonPasswordsDa } from '../../../shared/language-da/blocklist/exact.ts';
import { commonFilterDa, surelyNotCommon } from '../../../shared/language-da/blocklist/filter.ts';
import { XorFilter } from '../../../shared/language-da/blocklist/xor-filter.ts';
import { beginnings } from '../../../shared/language-da/blocklist/beginnings.generated.ts';
import { unpack } from '../../../shared/language-da/pack.ts';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { wordsDa } from '../../../shared/policy/words-da.ts';

const exact = commonPasswordsDa();
const filter = commonFilterDa();
const nobody = { username: '', names: [], school: '' };
const known = unpack(beginnings);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** What many choose: each known beginning with each of some usual endings, small and with a capital. */
const chosen = known.flatMap((word) =>
  ['', '1', '12', '123', '1234', '2014', '2026', '!', '47!', word].flatMap((ending) => [
    word + ending,
    capital(word) + ending,
  ]),
);

test.each(['mellemtrin', 'udskoling'] as const)('passwords of the list keep every rule of %s but the one', (band) => {
  const { rules } = unilogin.bands[band];
  const pass = (password: string, common: (password: string) => boolean) =>
    evaluate(rules, password, { ...nobody, common }).every(({ verdict }) => verdict !== 'unmet');
  const others = chosen.filter((password) => pass(password, () => false));
  expect(others.length).toBeGreaterThan(10_000);
  expect(others.filter((password) => pass(password, (one) => exact.has(one)))).toEqual([]);
});

test('the filter never takes a common password for another', () => {
  expect(chosen.filter((password) => !exact.has(password))).toEqual([]);
  expect(chosen.filter((password) => !filter.has(password))).toEqual([]);
});

test('of 1.4 million pairs that may be handed out, fewer than twenty are on the list, to be drawn again', () => {
  const pairs = wordsDa.flatMap((one) =>
    wordsDa.filter((other) => other !== one && exact.has(one + other)).map((other) => one + other),
  );
  expect(pairs.filter(({ length }) => length >= 8).length).toBeLessThan(20);
});

test('the filter asks about fewer than two in a hundred of those that are not', () => {
  const handed = wordsDa.flatMap((one, at) =>
    wordsDa.filter((_, other) => (at * 31 + other * 17) % 29 === 0).map((other) => `${capital(one)}${other}47`),
  );
  const asked = handed.filter((password) => !exact.has(password) && filter.has(password));
  expect(handed.length).toBeGreaterThan(40_000);
  expect(asked.length / handed.length).toBeLessThan(0.02);
});

test.each([
  ['Fodbold2014', true],
  ['HESTHEST', true],
  ['kærlighed!', true],
  ['kærlighed!'.normalize('NFD'), true],
  ['messi007', false], // 007 is no usual ending of every word
  ['Aaaaaaa1', true],
  ['Abababab1', true],
  ['hejhejhej', true],
  ['Pålkjh123', true], // two runs of keys
  ['Øælkjhgf1', true],
  ['abcdefghijklmnop', true],
  ['qwertyuiopasdfgh', true],
  ['qazwsxedcrfvtgb', true],
  ['123456789qwerty', true],
  ['123456789012345', true],
  ['mandagtirsdagonsdag', true],
  ['sommersommersommer', true],
  ['sommersommersom', true], // the last time not to its end
  ['Sommer2026sommer2026', true],
  ['iloveyou1iloveyou1', true],
  ['tirsdagmandag', false],
  ['mandagonsdag', false],
  ['stueriderehest', false], // short runs come about in any word
  ['kalkalkul', false],
  ['kanelgiraf', false],
  ['Kanelgiraf47', false],
  ['', false],
  ['hest4711', false],
])('%s: common is %s', (password, common) => {
  expect(exact.has(password)).toBe(common);
});

test.each([
  ['Monkey123', 'monkey'],
  ['HESTHEST', 'hest'],
  ['sommer2026sommer2026', 'sommer'],
  ['Abababab1', 'ab'],
  ['123456789Qwerty!', '123456789qwerty'],
  ['Kanelgiraf47', undefined],
])('%s is common for its beginning: %s', (password, beginning) => {
  expect(exact.beginningOf(password)).toBe(beginning);
});

test('a page says "not common" only when that is certain, and else leaves it to the provider', () => {
  const { rules } = unilogin.bands.udskoling;
  const verdict = (password: string) => {
    const common = surelyNotCommon(filter, password);
    const about = common === undefined ? nobody : { ...nobody, common };
    return evaluate(rules, password, about).find(({ rule }) => rule.rule === 'not-common')?.verdict;
  };
  expect(verdict('Kanelgiraf47')).toBe('met');
  expect(verdict('Minecraft12')).toBe('unknown');
});

test('the 3,000 most common passwords of the world that keep every other rule are refused', () => {
  const worldwide = international['passwords-common'].slice(0, 3000);
  expect(worldwide).toHaveLength(3000);
  for (const band of ['mellemtrin', 'udskoling'] as const) {
    const taken = worldwide
      .flatMap((word) => [word, capital(word)])
      .filter((password) =>
        evaluate(unilogin.bands[band].rules, password, { ...nobody, common: (one) => exact.has(one) }).every(
          ({ verdict }) => verdict !== 'unmet',
        ),
      );
    expect(taken).toEqual([]);
  }
});

test('a filter says yes to about one strange word in 256', () => {
  const own = Array.from({ length: 5000 }, (_, at) => `own${at}`);
  const made = XorFilter.of(own);
  const read = XorFilter.read(made.toJSON());
  expect(own.every((word) => made.has(word) && read.has(word))).toBe(true);
  const strange = Array.from({ length: 100_000 }, (_, at) => `strange${at}`).filter((word) => read.has(word)).length;
  expect(strange / 100_000).toBeGreaterThan(1 / 400);
  expect(strange / 100_000).toBeLessThan(1 / 200);
  expect(() => XorFilter.of(['twice', 'twice'])).toThrow(RangeError);
});
