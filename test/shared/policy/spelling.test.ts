import { expect, test } from 'vitest';
import { holds, lettersOf, mayHold, spellingOf, typedOf } from '../../../shared/policy/spelling.ts';

const isHeld = (typed: string, word: string) => holds(typedOf(typed), spellingOf(word));

test('letters are without case, accents and invisible signs', () => {
  expect(lettersOf('ÆØÅ').join('')).toBe('æøå');
  expect(lettersOf('A\u030a').join('')).toBe('å');
  expect(lettersOf('éÈçñž').join('')).toBe('eecnz');
  expect(lettersOf('ÄÖ').join('')).toBe('æø');
  expect(lettersOf('ŁĐÐħ').join('')).toBe('lddh');
  expect(lettersOf('İı').join('')).toBe('ii');
  expect(lettersOf('ｓｏｌ').join('')).toBe('sol');
  expect(lettersOf('so\u200dl\u00ad').join('')).toBe('sol');
  expect(lettersOf('a1-æ 🦒')).toEqual(['a', '1', '-', 'æ', ' ', '🦒']);
});

test.each([
  ['0', 'o'],
  ['1', 'i'],
  ['1', 'l'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
  ['8', 'b'],
  ['9', 'g'],
  ['@', 'a'],
  ['$', 's'],
  ['!', 'i'],
  ['|', 'i'],
  ['|', 'l'],
  ['€', 'e'],
])('%s stands for %s, and not the other way round', (sign, letter) => {
  expect(isHeld(`x${sign}x`, letter)).toBe(true);
  expect(isHeld(`x${letter}x`, sign)).toBe(false);
});

test.each([
  ['æ', ['æ', 'ae', 'ä'], ['a', 'e', 'ea']],
  ['ø', ['ø', 'oe', 'o', 'ö', '0'], ['e', 'å']],
  ['å', ['å', 'aa', 'a', '4', '@@'], ['o', 'æ']],
  ['xae', ['xae', 'xæ'], ['xa', 'xe']],
  ['xoe', ['xoe', 'xø'], ['xo', 'xe']],
  ['xaa', ['xaa', 'xå'], ['xa']],
  ['þ', ['þ', 'th'], ['t', 'h']],
  ['ß', ['ß', 'ss'], ['s']],
  ['aex', ['aex', 'æx'], ['ax', 'ae']],
  ['aeø', ['æo', 'aeoe'], ['æe']],
])('%s may be spelled %j, and not %j', (word, right, wrong) => {
  for (const typed of right) expect(isHeld(typed, word), typed).toBe(true);
  for (const typed of wrong) expect(isHeld(typed, word), typed).toBe(false);
});

test('a word is held anywhere, and only when it is there to its end', () => {
  expect(isHeld('ennisse', 'nisse')).toBe(true);
  expect(isHeld('ninisse', 'nisse')).toBe(true);
  expect(isHeld('nissens', 'nisse')).toBe(true);
  expect(isHeld('niss', 'nisse')).toBe(false);
  expect(isHeld('', 'nisse')).toBe(false);
  expect(isHeld('nisse', '')).toBe(false);
});

test('a word of letters beyond the first plane is held too', () => {
  expect(isHeld('x🦒🌲y', '🦒🌲')).toBe(true);
  expect(isHeld('x🦒y🌲', '🦒🌲')).toBe(false);
});

test('a word may be held when each of its letters is there, in whatever order', () => {
  const may = (typed: string, word: string) => mayHold(typedOf(typed).join(''), spellingOf(word));
  expect(may('nesis', 'nisse')).toBe(true);
  expect(may('nesi', 'nisse')).toBe(true);
  expect(may('nss3', 'nisse')).toBe(false);
  expect(may('oe', 'ø')).toBe(true);
  expect(may('e', 'ø')).toBe(false);
});
