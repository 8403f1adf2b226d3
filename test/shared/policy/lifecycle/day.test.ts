import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { danishDay, dayOf, isoOf, startOf } from '../../../../shared/policy/lifecycle/day.ts';

const from1980to2100 = {
  min: new Date('1980-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
};
const days = fc.integer({ min: dayOf(1980, 1, 1), max: dayOf(2100, 1, 1) });

describe('the day that it is in Denmark', () => {
  test.each([
    ['2026-01-15T22:59:59Z', '2026-01-15', 'an hour before midnight in winter'],
    ['2026-01-15T23:00:00Z', '2026-01-16', 'midnight in winter'],
    ['2026-07-15T21:59:59Z', '2026-07-15', 'a second before midnight in summer'],
    ['2026-07-15T22:00:00Z', '2026-07-16', 'midnight in summer'],
    ['2026-03-28T22:59:59Z', '2026-03-28', 'the night in which summer time begins'],
    ['2026-03-29T21:59:59Z', '2026-03-29', 'the end of the day with 23 hours'],
    ['2026-03-29T22:00:00Z', '2026-03-30', 'the day after'],
    ['2026-10-25T22:59:59Z', '2026-10-25', 'the end of the day with 25 hours'],
    ['2026-10-25T23:00:00Z', '2026-10-26', 'the day after'],
    ['2028-02-28T23:30:00Z', '2028-02-29', 'a leap day'],
    ['2026-12-31T23:00:00Z', '2027-01-01', 'a new year'],
  ])('%s is %s: %s', (instant, date) => {
    expect(isoOf(danishDay(new Date(instant)))).toBe(date);
  });
});

test('a day begins where the day before ends', () => {
  fc.assert(
    fc.property(days, (day) => {
      const start = startOf(day);
      expect(danishDay(start)).toBe(day);
      expect(danishDay(new Date(start.getTime() - 1))).toBe(day - 1);
      const hours = (startOf(day + 1).getTime() - start.getTime()) / 3_600_000;
      expect([23, 24, 25]).toContain(hours);
    }),
  );
});

test('days are counted one by one, over leap years too', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [year = 0, month = 0, date = 0] = isoOf(day).split('-').map(Number);
      expect(dayOf(year, month, date)).toBe(day);
    }),
  );
  expect(dayOf(2028, 3, 1) - dayOf(2028, 2, 28)).toBe(2);
  expect(dayOf(2027, 3, 1) - dayOf(2027, 2, 28)).toBe(1);
  expect(dayOf(1970, 1, 1)).toBe(0);
});

test('later instants are never on earlier days', () => {
  fc.assert(
    fc.property(fc.date(from1980to2100), fc.nat(400 * 86_400_000), (instant, later) => {
      expect(danishDay(new Date(instant.getTime() + later))).toBeGreaterThanOrEqual(danishDay(instant));
    }),
  );
});
