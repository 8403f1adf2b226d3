import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf } from '../../../shared/policy/band.ts';

test('a pupil is in the band of the grade', () => {
  const bands = Array.from({ length: 11 }, (_, grade) => bandOf({ role: 'pupil', grade }));
  expect(bands).toEqual([
    ...Array.from({ length: 4 }, () => 'indskoling'),
    ...Array.from({ length: 3 }, () => 'mellemtrin'),
    ...Array.from({ length: 4 }, () => 'udskoling'),
  ]);
});

test('youth education, staff and parents follow the rules of grade 7 up, whatever grade is noted', () => {
  const others = fc.constantFrom(
    'student',
    'parent',
    'teacher',
    'user-administrator',
    'leader',
    'staff',
    'consultant',
  ) as fc.Arbitrary<Parameters<typeof bandOf>[0]['role']>;
  fc.assert(
    fc.property(others, fc.option(fc.integer({ min: 0, max: 10 })), (role, grade) => {
      expect(bandOf({ role, grade })).toBe('udskoling');
    }),
  );
});

test('a pupil without a grade follows the strictest rules', () => {
  expect(bandOf({ role: 'pupil' })).toBe('udskoling');
  expect(bandOf({ role: 'pupil', grade: null })).toBe('udskoling');
  expect(bandOf({ role: 'pupil', grade: NaN })).toBe('udskoling');
});
