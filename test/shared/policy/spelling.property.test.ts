import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import { holds, lettersOf, spellingOf, typedOf } from '../../../shared/policy/spelling.ts';
import { mathilde } from './people.ts';

const letters = fc.constantFrom('a', 'e', 'o', 'æ', 'ø', 'å', 't', 'h', 'þ');

test('a word is held exactly when one of its spellings, written out, is part of what was typed', () => {
  const words = fc.string({ unit: letters, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(words, fc.string({ unit: letters, maxLength: 12 }), (word, typed) => {
      const written = spellingOf(word).reduce<string[]>(
        (beginnings, ways) => beginnings.flatMap((begun) => ways.map((way) => begun + way.join(''))),
        [''],
      );
      expect(holds(typedOf(lettersOf(typed)), spellingOf(word))).toBe(written.some((one) => typed.includes(one)));
    }),
    { numRuns: 2000 },
  );
});

test('attack: a name that makes matching slow, letter by letter, is looked for as fast as any', () => {
  const names = fc.string({ unit: fc.constantFrom('å', 'aa', 'æ', 'ø'), minLength: 20, maxLength: 24 });
  fc.assert(
    fc.property(fc.oneof(fc.constant('å'.repeat(22)), names), fc.constantFrom('aaa', '4@', 'aaoe'), (name, typed) => {
      const candidate = `b${typed.repeat(60)}`;
      const before = performance.now();
      evaluate([{ rule: 'not-own-name' }], candidate, { ...mathilde, names: [`${name}b`] });
      expect(performance.now() - before).toBeLessThan(250);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});
