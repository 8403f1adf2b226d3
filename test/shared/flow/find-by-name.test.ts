import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsToBeginning } from '../../../shared/flow/edits.ts';
import { finderByName } from '../../../shared/flow/find-by-name.ts';
import { manyInstitutions } from '../../support/many-institutions.ts';

const many = manyInstitutions();
const finderIn = (all: typeof many) =>
  finderByName(all, ({ name, number, municipality }) => ({ name, also: [number, municipality] }));
/** A tenth of them: what is found does not depend on how many others there are, and the time does. */
const tenth = many.filter((_, at) => at % 10 === 0);
const findInTenth = finderIn(tenth);
const some = fc.constantFrom(...tenth);

const few = [
  'Skovbrynet Skole',
  'Skovbrynet Friskole',
  'Åbrinkens Skole',
  'Ærøskøbing Skole',
  'PPR Skovbrynet',
  'Skovbakken',
  'Ny Skovbrynet Skole',
];
const find = (typed: string) => finderByName(few, (name) => ({ name, also: [] }))(typed, 10);

describe('an institution is found by what somebody types', () => {
  test('the whole name first, then names that begin so, then those that have it, then what is near', () => {
    expect(find('skovbrynet skole')).toEqual(['Skovbrynet Skole', 'Ny Skovbrynet Skole', 'Skovbrynet Friskole']);
    expect(find('skovbryn')).toEqual([
      'Skovbrynet Skole',
      'Skovbrynet Friskole',
      'PPR Skovbrynet',
      'Ny Skovbrynet Skole',
    ]);
    expect(find('friskole skovbrynet')[0]).toBe('Skovbrynet Friskole');
    const near = finderByName(['Skovbrynets Skole', 'Skovbrynet', 'Skovbrynat'], (name) => ({ name, also: [] }));
    expect(near('skovbrynet', 9)).toEqual(['Skovbrynet', 'Skovbrynets Skole', 'Skovbrynat']);
  });

  test.each([
    ['aabrinkens', 'Åbrinkens Skole'],
    ['abrinkens', 'Åbrinkens Skole'],
    ['ÅBRINKENS SKOLE', 'Åbrinkens Skole'],
    ['aerøskøbing', 'Ærøskøbing Skole'],
    ['æroskobing', 'Ærøskøbing Skole'],
    ['aeroeskoebing', 'Ærøskøbing Skole'],
    ['eroskobing', 'Ærøskøbing Skole'],
    ['skvobrynet', 'Skovbrynet Skole'],
    ['skovbynet skoel', 'Skovbrynet Skole'],
    ['sskovbrynet', 'Skovbrynet Skole'],
    ['skovbr', 'Skovbrynet Skole'],
    ['ppr', 'PPR Skovbrynet'],
  ])('%s', (typed, name) => {
    expect(find(typed)[0]).toBe(name);
  });

  test.each(['', '   ', '%', '_', '%%%', "' or 1=1 --", 'xyzxyz', '()', '.*'])('%j finds nothing', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  test('its own name finds it first, in any case, composed or not, with ae, oe and aa', () => {
    const spelled = (text: string) =>
      text.replaceAll(/[æøå]/gi, (letter) => ({ æ: 'ae', ø: 'oe', å: 'aa' })[letter.toLowerCase()] ?? '');
    fc.assert(
      fc.property(some, ({ name }) => {
        for (const typed of [name, name.toUpperCase(), name.normalize('NFD'), spelled(name), ` ${name}  `]) {
          expect(findInTenth(typed, 1)[0]?.name, typed).toBe(name);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('its number finds it first, and a digit less finds those that begin so and no other', () => {
    fc.assert(
      fc.property(some, ({ number }) => {
        expect(findInTenth(number, 1)[0]?.number).toBe(number);
        const begun = number.slice(0, 5);
        expect(findInTenth(begun, 50).every((one) => one.number.startsWith(begun))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('one slip in a word of it still finds it: two letters that changed places, one missing, wrong or too many', () => {
    const withLongWord = fc.constantFrom(...tenth.filter(({ name }) => /[^ ]{6}/.test(name)));
    const slip = fc.tuple(withLongWord, fc.nat(), fc.constantFrom('swap', 'miss', 'wrong', 'more'));
    fc.assert(
      fc.property(slip, ([{ name, municipality }, where, kind]) => {
        const words = name.split(' ');
        const long = words.findIndex((word) => word.length > 5);
        const word = words[long] ?? '';
        const at = where % (word.length - 1);
        const [a = '', b = ''] = [word[at], word[at + 1]];
        const typed = { swap: b + a, miss: b, wrong: `x${b}`, more: `${a}${a}${b}` }[kind];
        const slipped = words.with(long, word.slice(0, at) + typed + word.slice(at + 2)).join(' ');
        const found = findInTenth(`${slipped} ${municipality}`, 5000);
        expect(
          found.some((one) => one.name === name && one.municipality === municipality),
          slipped,
        ).toBe(true);
      }),
    );
  });

  test('five thousand are looked through while a finger is lifted', () => {
    const typed = [
      'skovbrynet skole',
      'bøgedal',
      'vesterlnud friskole',
      'kommune',
      '00123',
      'næsbydals øsetrgård bornehus',
    ];
    const findInMany = finderIn(many);
    const timeOf = (one: string) => {
      const begun = performance.now();
      findInMany(one, 20);
      return performance.now() - begun;
    };
    const times = typed.map((one) => Math.min(...Array.from({ length: 5 }, () => timeOf(one))));
    console.log(`5,000 institutions: ${times.map((time) => time.toFixed(1)).join(', ')} ms`);
    expect(Math.max(...times)).toBeLessThan(100);
  });
});

describe('edits', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  test('none to a beginning, and never more than may be', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(3), (one, other, most) => {
        expect(editsToBeginning(one, one + other, most)).toBe(0);
        expect(editsToBeginning(one, other, most)).toBeLessThanOrEqual(most + 1);
      }),
    );
  });

  test('as the plain reckoning has it', () => {
    fc.assert(
      fc.property(letters, letters, (typed, word) => {
        const most = 2;
        expect(editsToBeginning(typed, word, most)).toBe(Math.min(most + 1, plainly(typed, word)));
      }),
    );
  });

  /** Optimal string alignment to any beginning of the word, without a bound. */
  function plainly(typed: string, word: string): number {
    const least = (i: number, j: number): number => {
      if (i === 0 || j === 0) return Math.max(i, j);
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      return Math.min(
        least(i - 1, j) + 1,
        least(i, j - 1) + 1,
        least(i - 1, j - 1) + (typed[i - 1] === word[j - 1] ? 0 : 1),
        swapped ? least(i - 2, j - 2) + 1 : Infinity,
      );
    };
    return Math.min(...Array.from({ length: word.length + 1 }, (_, end) => least(typed.length, end)));
  }
});
