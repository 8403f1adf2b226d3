import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, lettersOf, skeletonOf, skeletonOfWord, spellingOf, typedOf } from '../../../shared/policy/spelling.ts';

const isHeld = (typed: string, word: string) => holds(typedOf(lettersOf(typed)), spellingOf(word));

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

test('whatever holds a word, in any spelling, has its skeleton', () => {
  const letters = fc.constantFrom(...Array.from('aeoæøåäöþßilstbgn015@é🦒'));
  const words = fc.array(letters, { minLength: 1, maxLength: 8 }).map((word) => word.join(''));
  const noise = fc
    .array(fc.constantFrom(...Array.from('aeoøåþßs03xz🦒')), { maxLength: 4 })
    .map((some) => some.join(''));
  const signs = ['0o', '1i', '1l', '3e', '4a', '5s', '7t', '8b', '9g', '@a', '$s', '!i', '|i', '|l', '€e'];
  fc.assert(
    fc.property(words, noise, noise, fc.infiniteStream(fc.nat()), (word, before, after, numbers) => {
      const next = (count: number) => (numbers.next().value ?? 0) % count;
      const spelled = spellingOf(word).flatMap((ways) => ways[next(ways.length)] ?? []);
      const disguised = spelled.map((letter) => {
        const standing = ['', ...signs.filter((sign) => sign.endsWith(letter))];
        return (standing[next(standing.length)] ?? '').charAt(0) || letter;
      });
      const typed = before + disguised.join('') + after;
      expect(isHeld(typed, word), `${word} in ${typed}`).toBe(true);
      expect(skeletonOf(lettersOf(typed)), `${word} in ${typed}`).toContain(skeletonOfWord(word));
    }),
    { numRuns: 2000 },
  );
});

test('a skeleton tells most words apart', () => {
  expect(skeletonOfWord('sommer')).toBe('sommr');
  expect(skeletonOf(lettersOf('50mm3r'))).toBe('sommr');
  expect(skeletonOfWord('rødgrød')).toBe('rodgrod');
  expect(skeletonOf(lettersOf('kanelgiraf'))).not.toContain(skeletonOfWord('sommer'));
  expect(skeletonOf(lettersOf('remmos'))).not.toContain(skeletonOfWord('sommer'));
});
