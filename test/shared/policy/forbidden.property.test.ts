import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import type { About, Rule } from '../../../shared/policy/rule.ts';
import { mathilde } from './people.ts';

const letters = (from: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(from)), minLength, maxLength });
const names = letters('abdefghijklmnoprstuvyæøå', 5, 10);
const noise = letters('qxz-_. 26', 0, 6);
const judged = (
  rule: Exclude<Rule['rule'], 'length' | 'contains' | 'not-recent'>,
  typed: string,
  about: Partial<About>,
) => evaluate([{ rule }], typed, { ...mathilde, ...about })[0];

describe('a school is found by what tells which it is', () => {
  const endings = fc.constantFrom(
    'skolen',
    'skole',
    'sskolen',
    'friskole',
    ' Skole',
    ' Friskole',
    ' Gymnasium',
    'gymnasiet',
  );
  test('whatever says that it is a school', () => {
    fc.assert(
      fc.property(names, endings, noise, (name, ending, before) => {
        fc.pre(!name.endsWith('s'));
        expect(judged('not-school', `${before}${name}`, { school: name + ending })?.verdict).toBe('unmet');
      }),
    );
  });

  test('and never by that alone', () => {
    const general = fc.constantFrom('Skolen', 'skole', 'friskole', 'gymnasium', 'kommune', 'Den nye skole');
    fc.assert(
      fc.property(general, noise, (word, before) => {
        const about = { school: 'Ørkenvik Friskole og Gymnasium' };
        expect(judged('not-school', `${before}${word}`, about)?.verdict).toBe('met');
      }),
    );
  });
});

describe('a class is found', () => {
  const grades = fc.integer({ min: 0, max: 10 }).map(String);
  const marks = letters('abcdxyæøå', 1, 1);
  const gaps = fc.constantFrom('', '.', ' ', '-', '. ');

  test('with and without what stands between grade and letter', () => {
    const around = letters('-_. ', 0, 4);
    fc.assert(
      fc.property(grades, marks, gaps, gaps, around, (grade, mark, told, typed, outside) => {
        const about = { classes: [`${grade}${told}${mark.toUpperCase()}`] };
        const candidate = `${outside}${grade}${typed}${mark}${outside}`;
        expect(judged('not-class', candidate, about)).toMatchObject({ verdict: 'unmet', found: about.classes[0] });
      }),
    );
  });

  test('not inside a longer number or word', () => {
    fc.assert(
      fc.property(grades, marks, letters('abcdxyæøå', 1, 4), (grade, mark, more) => {
        const about = { classes: [`${grade}.${mark}`] };
        expect(judged('not-class', `9${grade}${mark}`, about)?.verdict).toBe('met');
        expect(judged('not-class', `${grade}${mark}${more}`, about)?.verdict).toBe('met');
      }),
    );
  });
});

test('what others know and what many use is found in any order, and nothing else is refused as a whole', () => {
  const known = fc.constantFrom('Maren', 'hjort', 'SKOVBRYNET', 'mare1234', 'sommer', 'fodbold', 'qwerty');
  const signs = letters('0123456789-_. !', 0, 4);
  const about = { username: 'mare1234', names: ['Maren', 'Hjort'], school: 'Skovbrynet Skole', common: () => false };
  fc.assert(
    fc.property(fc.array(fc.tuple(known, signs), { minLength: 1, maxLength: 5 }), (parts) => {
      const typed = parts.flat().join('');
      expect(judged('not-expected', typed, about)?.verdict).toBe('unmet');
      expect(judged('not-expected', `${typed}kanelgiraf`, about)?.verdict).toBe('met');
    }),
  );
});
