import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedUpOn } from '../../../../shared/policy/lifecycle/band-move.ts';
import { dayOf } from '../../../../shared/policy/lifecycle/day.ts';
import { usualGrades } from '../../../../shared/policy/lifecycle/school-year.ts';
import { type PasswordFacts, validityOf } from '../../../../shared/policy/lifecycle/validity.ts';
import { nist } from '../../../../shared/policy/nist.ts';
import { unilogin } from '../../../../shared/policy/unilogin.ts';

const { indskoling, udskoling } = unilogin.bands;
const made = dayOf(2026, 1, 10);
const facts: PasswordFacts = { isOneTime: false, madeOn: made, laters: 0 };

test('a one-time password ends in a new one, in every band', () => {
  for (const policy of Object.values(unilogin.bands)) {
    expect(validityOf(policy, { ...facts, isOneTime: true }, made)).toEqual({ at: 'over', reason: 'first' });
  }
});

describe('from grade 7 a password holds for 365 days', () => {
  test('with a warning in the last 30, and "later" until the last day', () => {
    expect(validityOf(udskoling, facts, made)).toEqual({ at: 'valid' });
    expect(validityOf(udskoling, facts, made + 334)).toEqual({ at: 'valid' });
    const soon = { at: 'expires-soon', reason: 'expired', mayWait: true };
    expect(validityOf(udskoling, facts, made + 335)).toEqual({ ...soon, daysLeft: 30 });
    expect(validityOf(udskoling, facts, made + 364)).toEqual({ ...soon, daysLeft: 1 });
    expect(validityOf(udskoling, facts, made + 365)).toEqual({ ...soon, daysLeft: 0 });
    expect(validityOf(udskoling, facts, made + 366)).toEqual({ at: 'over', reason: 'expired' });
  });

  test('a leap year makes the date one earlier, not the days fewer', () => {
    const leap = { ...facts, madeOn: dayOf(2027, 8, 15) };
    expect(validityOf(udskoling, leap, dayOf(2028, 8, 14))).toMatchObject({ daysLeft: 0 });
    expect(validityOf(udskoling, leap, dayOf(2028, 8, 15))).toEqual({ at: 'over', reason: 'expired' });
  });

  test('moves do not matter to it', () => {
    expect(validityOf(udskoling, { ...facts, movedUpOn: made }, made + 40)).toEqual({ at: 'valid' });
  });
});

describe('before, it holds until the move', () => {
  const moved = dayOf(2026, 8, 1);

  test('however old it is', () => {
    expect(validityOf(indskoling, facts, made + 2000)).toEqual({ at: 'valid' });
  });

  test('a pupil who moved from grade 3 to 4 is led for 30 days and forced on day 31', () => {
    const of = (today: number) => {
      const day = movedUpOn('indskoling', usualGrades(4, today), today);
      return validityOf(indskoling, { ...facts, movedUpOn: day }, today);
    };
    const soon = { at: 'expires-soon', reason: 'grade-moved', mayWait: true };
    expect(of(moved)).toEqual({ ...soon, daysLeft: 30 });
    expect(of(moved + 29)).toEqual({ ...soon, daysLeft: 1 });
    expect(of(moved + 30)).toEqual({ ...soon, daysLeft: 0 });
    expect(of(moved + 31)).toEqual({ at: 'over', reason: 'grade-moved' });
  });
});

test('a table may say how often "later" is offered', () => {
  const strict = { ...udskoling, laters: 3 };
  expect(validityOf(strict, { ...facts, laters: 2 }, made + 350)).toMatchObject({ mayWait: true });
  expect(validityOf(strict, { ...facts, laters: 3 }, made + 350)).toMatchObject({ mayWait: false, daysLeft: 15 });
  expect(validityOf({ ...indskoling, laters: 0 }, { ...facts, movedUpOn: made }, made)).toMatchObject({
    mayWait: false,
  });
  expect(validityOf(udskoling, { ...facts, laters: 9999 }, made + 350)).toMatchObject({ mayWait: true });
});

test('where the calendar says nothing, a password holds until it is changed', () => {
  expect(validityOf(nist.bands.udskoling, { ...facts, movedUpOn: made }, made + 10_000)).toEqual({ at: 'valid' });
});

test('a password only ever goes from valid by soon to over, and the days left fall one by one', () => {
  const lifetimes = fc.oneof(
    fc.record({ until: fc.constant('age'), days: fc.integer({ min: 2, max: 800 }), warningDays: fc.nat(900) }),
    fc.record({ until: fc.constant('grade-move'), graceDays: fc.integer({ min: 1, max: 90 }) }),
    fc.constant({ until: 'changed' } as const),
  );
  const known = fc.record({
    isOneTime: fc.boolean(),
    madeOn: fc.integer({ min: 0, max: 30_000 }),
    movedUpOn: fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: undefined }),
    laters: fc.nat(40),
  });
  const order = ['valid', 'expires-soon', 'over'];
  fc.assert(
    fc.property(lifetimes, known, fc.integer({ min: 0, max: 32_000 }), (lifetime, each, today) => {
      const [now, next] = [validityOf({ lifetime }, each, today), validityOf({ lifetime }, each, today + 1)];
      expect(order.indexOf(next.at)).toBeGreaterThanOrEqual(order.indexOf(now.at));
      if (now.at === 'expires-soon' && next.at === 'expires-soon') expect(next.daysLeft).toBe(now.daysLeft - 1);
      if (now.at === 'expires-soon' && now.daysLeft === 0) expect(next.at).toBe('over');
      if (now.at === 'expires-soon') expect(now.daysLeft).toBeGreaterThanOrEqual(0);
    }),
  );
});
