import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAbove, movedUpOn } from '../../../../shared/policy/lifecycle/band-move.ts';
import { type Day, dayOf, isoOf } from '../../../../shared/policy/lifecycle/day.ts';
import {
  firstDayOf,
  type GradeSince,
  schoolYearOf,
  usualGrades,
} from '../../../../shared/policy/lifecycle/school-year.ts';

const at = (year: number, grade: number): GradeSince => ({ since: firstDayOf(year), grade });
const dateOf = (day: Day | undefined) => (day === undefined ? undefined : isoOf(day));

describe('the school year', () => {
  test('turns on 1 August', () => {
    expect(isoOf(firstDayOf(2026))).toBe('2026-08-01');
    expect(schoolYearOf(dayOf(2026, 7, 31))).toBe(2025);
    expect(schoolYearOf(dayOf(2026, 8, 1))).toBe(2026);
    expect(schoolYearOf(dayOf(2026, 12, 31))).toBe(2026);
    expect(schoolYearOf(dayOf(2027, 1, 1))).toBe(2026);
  });

  test('holds every day between its first day and that of the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), (day) => {
        const year = schoolYearOf(day);
        expect(firstDayOf(year)).toBeLessThanOrEqual(day);
        expect(firstDayOf(year + 1)).toBeGreaterThan(day);
      }),
    );
  });

  test('brings a pupil one grade up, from grade 0', () => {
    expect(usualGrades(0, dayOf(2026, 11, 25))).toEqual([at(2026, 0)]);
    expect(usualGrades(2, dayOf(2027, 7, 31))).toEqual([at(2024, 0), at(2025, 1), at(2026, 2)]);
  });
});

describe('a pupil moves above the band of the password', () => {
  test('on the day of the move from 3 to 4, and from 6 to 7', () => {
    expect(dateOf(movedUpOn('indskoling', usualGrades(4, dayOf(2026, 8, 1)), dayOf(2026, 8, 1)))).toBe('2026-08-01');
    expect(dateOf(movedUpOn('mellemtrin', usualGrades(7, dayOf(2026, 9, 9)), dayOf(2026, 9, 9)))).toBe('2026-08-01');
  });

  test('not on any other move', () => {
    for (const grade of [0, 1, 2, 3]) {
      expect(movedUpOn('indskoling', usualGrades(grade, dayOf(2026, 9, 9)), dayOf(2026, 9, 9))).toBeUndefined();
    }
    for (const grade of [4, 5, 6]) {
      expect(movedUpOn('mellemtrin', usualGrades(grade, dayOf(2026, 9, 9)), dayOf(2026, 9, 9))).toBeUndefined();
    }
    for (const grade of [7, 8, 9, 10]) {
      expect(movedUpOn('udskoling', usualGrades(grade, dayOf(2026, 9, 9)), dayOf(2026, 9, 9))).toBeUndefined();
    }
  });

  test('who skips grade 4 moves on that day, and counts from there in grade 5 too', () => {
    const grades = [at(2025, 3), { since: dayOf(2026, 1, 12), grade: 5 }, at(2026, 6)];
    expect(movedUpOn('indskoling', grades, dayOf(2026, 1, 11))).toBeUndefined();
    expect(dateOf(movedUpOn('indskoling', grades, dayOf(2026, 1, 12)))).toBe('2026-01-12');
    expect(dateOf(movedUpOn('indskoling', grades, dayOf(2026, 9, 1)))).toBe('2026-01-12');
  });

  test('who repeats grade 3 does not move', () => {
    const grades = [at(2025, 3), at(2026, 3), at(2027, 4)];
    expect(movedUpOn('indskoling', grades, dayOf(2027, 7, 31))).toBeUndefined();
    expect(dateOf(movedUpOn('indskoling', grades, dayOf(2027, 8, 1)))).toBe('2027-08-01');
  });

  test('a move that is taken back never was, and the next one counts anew', () => {
    const grades = [at(2025, 3), at(2026, 4), { since: dayOf(2026, 9, 1), grade: 3 }, at(2027, 4)];
    expect(dateOf(movedUpOn('indskoling', grades, dayOf(2026, 8, 31)))).toBe('2026-08-01');
    expect(movedUpOn('indskoling', grades, dayOf(2026, 9, 1))).toBeUndefined();
    expect(dateOf(movedUpOn('indskoling', grades, dayOf(2027, 8, 2)))).toBe('2027-08-01');
  });

  test('who goes down keeps a password that is stronger than asked for', () => {
    const grades = [at(2025, 7), { since: dayOf(2026, 1, 5), grade: 6 }];
    expect(movedUpOn('udskoling', grades, dayOf(2026, 2, 1))).toBeUndefined();
  });

  test('the order in which the register tells does not matter', () => {
    const grades = usualGrades(9, dayOf(2026, 11, 25));
    fc.assert(
      fc.property(fc.shuffledSubarray(grades, { minLength: grades.length }), (shuffled) => {
        expect(dateOf(movedUpOn('mellemtrin', shuffled, dayOf(2026, 11, 25)))).toBe('2024-08-01');
        expect(shuffled).toHaveLength(grades.length);
      }),
    );
  });

  test('whatever the history, the day is one of a change, not in the future, and only when today is above', () => {
    const history = fc.uniqueArray(
      fc.record({ since: fc.integer({ min: 0, max: 1000 }), grade: fc.integer({ min: 0, max: 10 }) }),
      {
        selector: ({ since }) => since,
      },
    );
    fc.assert(
      fc.property(
        fc.constantFrom('indskoling', 'mellemtrin', 'udskoling'),
        history,
        fc.integer({ min: 0, max: 1100 }),
        (made, grades, today) => {
          const moved = movedUpOn(made, grades, today);
          const now = grades.filter(({ since }) => since <= today).toSorted((a, b) => b.since - a.since)[0];
          const limit = { indskoling: 4, mellemtrin: 7, udskoling: 99 }[made];
          expect(moved !== undefined).toBe(now !== undefined && now.grade >= limit);
          if (moved === undefined) return;
          expect(moved).toBeLessThanOrEqual(today);
          const since = grades.filter((one) => one.since >= moved && one.since <= today);
          expect(since.some((one) => one.since === moved)).toBe(true);
          expect(since.every(({ grade }) => grade >= limit)).toBe(true);
        },
      ),
    );
  });
});

test('one band is above another, none above itself', () => {
  expect(isAbove('mellemtrin', 'indskoling')).toBe(true);
  expect(isAbove('udskoling', 'mellemtrin')).toBe(true);
  expect(isAbove('indskoling', 'indskoling')).toBe(false);
  expect(isAbove('indskoling', 'udskoling')).toBe(false);
});
