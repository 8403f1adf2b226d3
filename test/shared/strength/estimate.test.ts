import fc from 'fast-check';
import { Options } from '@zxcvbn-ts/core';
import { expect, test } from 'vitest';
import { adviceOn } from '../../../shared/strength/advice.ts';
import { estimate } from '../../../shared/strength/estimate.ts';
import { spellingsOf } from '../../../shared/strength/spellings.ts';
import { suggestions, warnings } from '../../../shared/strength/strength.ts';

const nobody = { username: '', names: [], school: '' };
const mathilde = { username: 'math1853', names: ['Mathilde Sofie', 'Hjort Østergaard'], school: 'Skovbrynet Skole' };

test.each([
  ['hest', 'top-hundred', 'use-words'],
  ['Sommer2026', 'common', 'use-words'],
  ['efterforskning', 'single-word', 'add-word'],
  ['søndergaard', 'name-alone', 'add-word'],
  ['pålkjhg', 'straight-row', 'words-not-keys'],
  ['aaaaaaaa', 'same-character', 'no-repeat'],
  ['24122013', 'date', 'no-date'],
  ['mandagtirsdagonsdag', 'sequence', 'no-sequence'],
  ['ællikrok', 'too-short', 'add-word'],
  ['f0db0ld', 'like-common', 'letters-not-signs'],
  ['gninksrofretfe', 'single-word', 'not-backwards'],
] as const)('%s is told as %s, and what to do is %s', (candidate, warning, suggestion) => {
  expect(estimate(candidate, nobody)).toMatchObject({ warning, suggestion });
});

test.each(['Mathilde2013', 'oestergaard1', 'skovbrynet9', 'math1853', 'ØSTERGAARD', 'edlihtam7'])(
  '%s is weak for whom it is about, and more so than for others',
  (candidate) => {
    const strength = estimate(candidate, mathilde);
    expect(strength.score).toBeLessThanOrEqual(1);
    expect(strength.guessesLog10).toBeLessThanOrEqual(estimate(candidate, nobody).guessesLog10);
  },
);

test.each(['5.B', '5b', 'klasse5b', '5b2026', 'kanelgiraf5B'])(
  '%s is easier to guess of a pupil of 5.B',
  (candidate) => {
    const pupil = { ...mathilde, classes: ['5.B'] };
    expect(estimate(candidate, pupil).guessesLog10).toBeLessThan(estimate(candidate, mathilde).guessesLog10);
  },
);

test('a name is told as what others know', () => {
  expect(estimate('mathilde', mathilde)).toMatchObject({ warning: 'about-you', suggestion: 'not-about-you' });
});

test.each([
  ['kærlighed', 'kaerlighed'],
  ['blåbærgrød', 'blaabaergroed'],
  ['Ærlighed', 'AErlighed'],
  ['hest', 'hést'],
])('%s is no safer as %s', (danish, typed) => {
  expect(estimate(typed, nobody).guessesLog10).toBe(estimate(danish, nobody).guessesLog10);
});

test('æ, ø and å are kept, other marks go, and digraphs are read as letters too', () => {
  expect(spellingsOf('Åse får æøå')).toEqual(['Åse får æøå']);
  expect(spellingsOf('Zoë-ä')).toEqual(['Zoë-ä', 'Zoe-a', 'Zø-a']);
});

test('what stands behind the 24th code point changes nothing, and costs nothing', () => {
  const begun = performance.now();
  const long = estimate('🦄'.repeat(24) + 'kanelgiraf'.repeat(1000), nobody);
  expect(performance.now() - begun).toBeLessThan(500);
  expect(long).toEqual(estimate('🦄'.repeat(24), nobody));
});

test('composed or not, an å is an å', () => {
  expect(estimate('blåbærgrød7'.normalize('NFD'), nobody)).toEqual(estimate('blåbærgrød7', nobody));
});

test('whatever is typed: a finite number, known codes, and nothing of the candidate', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 30 }),
    fc.constantFrom('__proto__', 'constructor'),
  );
  fc.assert(
    fc.property(typed, (candidate) => {
      const strength = estimate(candidate, mathilde);
      expect(
        Object.keys(strength).filter((key) => !['guessesLog10', 'score', 'warning', 'suggestion'].includes(key)),
      ).toEqual([]);
      expect(Number.isFinite(strength.guessesLog10) && strength.guessesLog10 >= 0).toBe(true);
      expect([...warnings, undefined]).toContain(strength.warning);
      expect([...suggestions, undefined]).toContain(strength.suggestion);
      expect(strength.suggestion === undefined).toBe(strength.score >= 3);
    }),
    { numRuns: 300, seed: 4 },
  );
});

test('every warning of zxcvbn-ts has a code of ours, and something to do about it', () => {
  for (const warning of Object.keys(new Options().translations.warnings)) {
    const advice = adviceOn(1, { warning, suggestions: ['anotherWord'] }, [
      { pattern: 'bruteforce', token: 'x', i: 0, j: 0 },
    ]);
    expect(advice.warning, warning).not.toBe('too-short');
    expect(advice.suggestion, warning).toBeDefined();
  }
});
