import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedUpOn } from '../../../../shared/policy/lifecycle/band-move.ts';
import { dayOf } from '../../../../shared/policy/lifecycle/day.ts';
import { mayPostponeUntil } from '../../../../shared/policy/lifecycle/postponement.ts';
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

describe('a one-time password', () => {
  const of = (day: number, oneTimeDays?: number) =>
    validityOf(indskoling, { ...facts, isOneTime: true }, made + day, oneTimeDays);

  test('opens the first sign-in for so many days, the last one included, and then nothing', () => {
    expect(of(0, 60)).toEqual({ at: 'over', reason: 'first' });
    expect(of(60, 60)).toEqual({ at: 'over', reason: 'first' });
    expect(of(61, 60)).toEqual({ at: 'ended' });
    expect(of(10_000)).toEqual({ at: 'over', reason: 'first' });
  });

  test('is no longer for a postponement', () => {
    const postponed = { ...facts, isOneTime: true, postponedUntil: made + 180 };
    expect(validityOf(indskoling, postponed, made + 60, 60)).toEqual({ at: 'over', reason: 'first' });
    expect(validityOf(indskoling, postponed, made + 61, 60)).toEqual({ at: 'ended' });
  });
});

describe('a postponement', () => {
  const soon = { at: 'expires-soon', mayWait: true };

  test('until a day leads nobody to a new password before, warns as before, and forces the day after', () => {
    const postponed = { ...facts, postponedUntil: made + 400 };
    expect(validityOf(udskoling, postponed, made + 369)).toEqual({ at: 'valid' });
    expect(validityOf(udskoling, postponed, made + 370)).toEqual({ ...soon, reason: 'expired', daysLeft: 30 });
    expect(validityOf(udskoling, postponed, made + 400)).toEqual({ ...soon, reason: 'expired', daysLeft: 0 });
    expect(validityOf(udskoling, postponed, made + 401)).toEqual({ at: 'over', reason: 'expired' });
  });

  test('leads a pupil who has moved up no earlier than the usual days before it ends', () => {
    const moved = { ...facts, movedUpOn: made, postponedUntil: made + 100 };
    expect(validityOf(indskoling, moved, made)).toEqual({ at: 'valid' });
    expect(validityOf(indskoling, moved, made + 70)).toEqual({ ...soon, reason: 'grade-moved', daysLeft: 30 });
    expect(validityOf(indskoling, moved, made + 101)).toEqual({ at: 'over', reason: 'grade-moved' });
  });

  test('lets wait whoever has waited as often as the table offers', () => {
    const strict = { ...udskoling, laters: 3 };
    const often = { ...facts, laters: 3, postponedUntil: made + 380 };
    expect(validityOf(strict, often, made + 380)).toMatchObject({ daysLeft: 0, mayWait: true });
    expect(validityOf(strict, { ...often, postponedUntil: made + 340 }, made + 350)).toMatchObject({ mayWait: false });
  });

  test('never shortens, forces nobody while it holds, and is as if it never was once it is over', () => {
    const rank = ({ at }: { at: string }) => ['valid', 'expires-soon', 'over', 'ended'].indexOf(at);
    const lifetimes = fc.oneof(
      fc.record({ until: fc.constant('age' as const), days: fc.nat(800), warningDays: fc.nat(900) }),
      fc.record({ until: fc.constant('grade-move' as const), graceDays: fc.nat(90) }),
      fc.constant({ until: 'changed' as const }),
    );
    const known = fc.record({
      isOneTime: fc.boolean(),
      madeOn: fc.nat(1000),
      movedUpOn: fc.option(fc.nat(1000), { nil: undefined }),
      laters: fc.nat(5),
    });
    const days = { today: fc.nat(2000), until: fc.nat(2000), oneTimeDays: fc.nat(400), laters: fc.nat(5) };
    fc.assert(
      fc.property(lifetimes, known, fc.record(days), (lifetime, own, { today, until, oneTimeDays, laters }) => {
        const of = (those: PasswordFacts) => validityOf({ lifetime, laters }, those, today, oneTimeDays);
        const [without, postponed] = [of(own), of({ ...own, postponedUntil: until })];
        if (own.isOneTime || today > until) {
          expect(postponed).toEqual(without);
          return;
        }
        expect(rank(postponed)).toBeLessThanOrEqual(rank(without));
        expect(postponed.at).not.toBe('over');
        if (postponed.at !== 'expires-soon') return;
        expect(postponed.mayWait).toBe(true);
        expect(postponed.daysLeft).toBeGreaterThanOrEqual(until - today);
        if (without.at === 'expires-soon') expect(postponed.daysLeft).toBeGreaterThanOrEqual(without.daysLeft);
      }),
    );
  });

  test('ends on a day that is still to come and not too far away', () => {
    expect([0, 1, 180, 181].map((days) => mayPostponeUntil(made + days, made))).toEqual([false, true, true, false]);
    expect(mayPostponeUntil(NaN, made)).toBe(false);
  });
});
